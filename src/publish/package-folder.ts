import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pack, zip } from '../render/zip.js';
import { sha256 } from '../sha256.js';
import { OutputFiles } from './output-files.js';
import type { OutputFolder } from './output-folder.js';
import { packageDir, packageZipPath } from './output-layout.js';

/** In the format of the program `sha256sum`, which can check the folder: `sha256sum -c SHA256SUMS`. */
const sumsName = 'SHA256SUMS';

/** Names of the files of a package with what is in them, in the order in which they are to be listed. Names are ASCII. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

/**
 * Puts a plan's package into the output folder, and beside it a zip of the same: all of it, or nothing. The same files give the
 * same bytes. What an earlier package had and this one lacks is removed; what somebody else laid there is not.
 *
 * @returns whether anything is another than before
 */
export async function publishPackage(output: OutputFolder, planId: string, files: PackageFiles): Promise<boolean> {
  const sums = [...files].map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`).join('');
  const all = new Map([...files, [sumsName, new TextEncoder().encode(sums)]]);
  const dir = packageDir(planId);
  const zipped = zip(new Map([...all].map(([name, bytes]) => [`${planId}/${name}`, pack(bytes)])));
  const wanted = [
    ...[...all].map(([name, bytes]) => [`${dir}/${name}`, bytes] as const),
    [packageZipPath(planId), zipped] as const,
  ];
  const there = new OutputFiles(output.dir);
  const changed = wanted.filter(([path, bytes]) => there.sha256Of(path) !== sha256(bytes));
  const gone = (await namesIn(join(output.dir, dir, sumsName))).filter((name) => !all.has(name));
  if (changed.length === 0 && gone.length === 0) {
    await output.discard();
    return false;
  }
  for (const [path, bytes] of changed) await output.stage(path, bytes);
  await output.commit(gone.map((name) => `${dir}/${name}`));
  return true;
}

/** The files of an earlier package; none where there is none. */
async function namesIn(path: string): Promise<string[]> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return [...text.matchAll(/^[0-9a-f]{64} {2}([\w.-]+)$/gm)].flatMap(([, name]) => name ?? []);
}
