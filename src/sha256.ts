import { hash } from 'node:crypto';

export function sha256(data: Uint8Array | string): string {
  return hash('sha256', data);
}

/** Hash of several texts, none of which can pass for two others. */
export function sha256Of(...parts: readonly string[]): string {
  return sha256(JSON.stringify(parts));
}
