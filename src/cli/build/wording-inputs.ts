import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordingFolder } from '../../load/wording-folder-name.js';
import { sha256 } from '../../sha256.js';

/** Of the authors' files of the form's own wording: name and SHA-256. A plan's edition is not known before its YAML is read. */
export function wordingHashes(root: string): readonly (readonly [name: string, hash: string])[] {
  const dir = join(root, wordingFolder);
  return namesIn(dir).map((name) => [name, hashOf(join(dir, name))]);
}

function namesIn(dir: string): string[] {
  try {
    return readdirSync(dir)
      .filter((name) => name.endsWith('.yaml'))
      .sort();
  } catch {
    return [];
  }
}

/** What cannot be read is an error that the build tells of when it reads it. */
function hashOf(path: string): string {
  try {
    return sha256(readFileSync(path));
  } catch {
    return '';
  }
}
