import { chmod, lstat, readFile, realpath } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { systemDisk } from '../../publish/output-folder.js';
import { asCannotWrite, CannotRun } from '../failure.js';

/** Why a file must be left alone; null for an ordinary file inside the folder that may be written. */
export async function objectionToWriting(homeDir: string, path: string): Promise<string | null> {
  const file = await lstat(path).catch(() => null);
  const isWhereItSeems =
    file && (await realpath(path)) === join(await realpath(homeDir), relative(homeDir, path)) && !file.isSymbolicLink();
  if (!isWhereItSeems) return 'Filen nås gennem en genvej; ret den fil, som genvejen peger på';
  return file.mode & 0o222 ? null : 'Filen er skrivebeskyttet';
}

export interface FileToSave {
  /** As messages call it. */
  readonly shown: string;
  readonly path: string;
  /** What it held when the change was made. */
  readonly original: Uint8Array;
  readonly content: Uint8Array;
}

/** Writes files so that each is the old one or the new one at any moment, and none that was changed meanwhile. */
export async function saveFiles(files: readonly FileToSave[]): Promise<void> {
  for (const { path, shown, original } of files) {
    const now = await readFile(path).catch(() => null);
    if (!now?.equals(original)) throw changedMeanwhile(shown);
  }
  const staged = files.map((file) => ({ ...file, temporary: join(dirname(file.path), temporaryName(file.path)) }));
  let saved = 0;
  try {
    for (const { path, temporary, content } of staged) {
      await systemDisk.writeFile(temporary, content);
      await chmod(temporary, (await lstat(path)).mode & 0o7777);
    }
    for (const { path, temporary } of staged) {
      await systemDisk.rename(temporary, path);
      saved += 1;
    }
  } catch (error) {
    for (const { temporary } of staged) await systemDisk.remove(temporary).catch(() => undefined);
    const outcome =
      saved === 0 ? 'Intet er rettet.' : `Der er rettet i ${saved} af ${staged.length} filer; kør igen bagefter.`;
    throw asCannotWrite(error, { dir: dirname(staged[saved]?.shown ?? ''), option: null, outcome });
  }
}

/** A name that neither the check nor `--watch` looks at. */
function temporaryName(path: string): string {
  return `.${basename(path)}.${process.pid}.ny`;
}

function changedMeanwhile(shown: string): CannotRun {
  return new CannotRun(`Filen ${shown} blev ændret, mens den skulle rettes. Intet er skrevet i planen`, 'Kør igen');
}
