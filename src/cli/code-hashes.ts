import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../sha256.js';
import { packageDir } from './workspace.js';

/** Of what is found in plans, all that it depends on beside them: node, the code with the packages bundled in it, and the forms. */
export function codeHashes(): string[] {
  const { node, icu = '' } = process.versions;
  return [
    // How numbers are written and words compared is node's own.
    ...[node, icu, process.arch],
    ...hashesBelow(codeDir(), /\.(?:js|ts)$/),
    ...hashesBelow(join(packageDir, 'templates')),
  ];
}

/** The bundle, or the sources where the code runs from these, as in tests. */
function codeDir(): string {
  const own = fileURLToPath(import.meta.url);
  return own.endsWith('.ts') ? join(packageDir, 'src') : dirname(own);
}

/** `path hash` of every file below a folder. */
export function hashesBelow(dir: string, names = /./): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && names.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => `${relative(dir, path).split(sep).join('/')} ${sha256(readFileSync(path))}`)
    .sort();
}
