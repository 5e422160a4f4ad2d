import { type Dirent, lstatSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { FileHasher } from '../../file-hasher.js';

/** Everything of a plan's folder that a build depends on. */
export interface PlanInputs {
  readonly id: string;
  /** SHA-256 by path below the plan's folder, of the files that are read. */
  readonly files: ReadonlyMap<string, string>;
  /** Of all else only the name counts: attachments, and files that do not belong there. */
  readonly names: readonly string[];
  /** False where contents do not tell all: links may lead anywhere, and what cannot be read has no content. */
  readonly isWhole: boolean;
}

/** As `load/plan-folder.ts` reads a plan, but the bytes alone. */
export function planInputs(agreementsDir: string, id: string): PlanInputs {
  const files = new Map<string, string>();
  const names: string[] = [];
  const dir = join(agreementsDir, id);
  try {
    if (lstatSync(dir).isSymbolicLink()) throw new Error(`${id} is a link`);
    for (const entry of [...entriesOf(dir, ''), ...entriesOf(dir, 'delaftaler')]) {
      if (entry.path.endsWith('.yaml') && !entry.isFolder) files.set(entry.path, contentHash(join(dir, entry.path)));
      else names.push(entry.path);
    }
    names.push(...attachmentNames(dir));
    return { id, files, names: names.sort(), isWhole: true };
  } catch {
    return { id, files, names: names.sort(), isWhole: false };
  }
}

interface Entry {
  readonly path: string;
  readonly isFolder: boolean;
}

/** Throws for links, and for what is neither file nor folder. */
function entriesOf(dir: string, folder: string): Entry[] {
  if (!statSync(join(dir, folder), { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(join(dir, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry: Dirent) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (!entry.isFile() && !entry.isDirectory()) throw new Error(`${path} is no file`);
      return { path, isFolder: entry.isDirectory() };
    });
}

function attachmentNames(dir: string): string[] {
  if (!statSync(join(dir, 'bilag'), { throwIfNoEntry: false })?.isDirectory()) return [];
  const found = readdirSync(join(dir, 'bilag'), { withFileTypes: true, recursive: true });
  return found
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** Larger files are refused by the loader, so nothing is built of them. */
const maxBytes = 2 * 1024 * 1024;
const hasher = new FileHasher();

function contentHash(path: string): string {
  if (statSync(path).size > maxBytes) throw new Error(`${path} is too large`);
  const digest = hasher.digest(path);
  if (!digest) throw new Error(`${path} cannot be read`);
  return digest.toString('hex');
}
