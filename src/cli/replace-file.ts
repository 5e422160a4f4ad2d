import { randomUUID } from 'node:crypto';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Writes an author's file anew, whole or not at all. A link stays a link, and the file keeps its permissions. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const target = await realpath(path);
  // Names that begin with a full stop are left alone by everything that reads a plan.
  const draft = join(dirname(target), `.${basename(target)}.${randomUUID()}`);
  try {
    const file = await open(draft, 'wx', (await stat(target)).mode);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
