import { setFlagsFromString } from 'node:v8';

/**
 * Sets flags of V8. It cannot be asked which it knows, and writes to the user about one that it does not know: so it is told nothing by a
 * version that is not listed.
 * @param byVersion the flags by V8's major version; Node 20 has 11, 22 has 12, 24 has 13 and 26 has 14
 */
export function setV8Flags(byVersion: Readonly<Record<number, readonly string[]>>): void {
  for (const flag of byVersion[version] ?? []) setFlagsFromString(flag);
}

const version = Number.parseInt(process.versions.v8, 10);

/** The same flags for all versions that are known. */
export function everyVersion(flags: readonly string[]): Record<number, readonly string[]> {
  return { 11: flags, 12: flags, 13: flags, 14: flags };
}
