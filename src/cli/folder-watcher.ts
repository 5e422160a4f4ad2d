import { type FSWatcher, statSync, watch } from 'node:fs';
import { hasCode } from '../publish/system-error.js';
import { CannotRun } from './failure.js';

/**
 * Follows folders, each for itself: a folder tells of what is put in it, taken away, renamed and written, in whatever way an
 * editor saves. (Node's own recursion loses folders that are made anew.)
 */
export class FolderWatcher {
  private readonly watched = new Map<string, { readonly watcher: FSWatcher; readonly inode: number }>();

  /** @param onChange is told the folder, and the name in it where the system says so */
  constructor(private readonly onChange: (dir: string, name: string | null) => void) {}

  /** Follows these folders and no others; says whether there was one among them that was not followed until now. */
  follow(dirs: readonly string[]): boolean {
    const wanted = new Set(dirs);
    for (const dir of this.watched.keys()) if (!wanted.has(dir) || !this.isSame(dir)) this.drop(dir);
    return dirs.filter((dir) => !this.watched.has(dir)).filter((dir) => this.add(dir)).length > 0;
  }

  close(): void {
    for (const dir of [...this.watched.keys()]) this.drop(dir);
  }

  /** A folder that was made anew under its old name is another one to the system. */
  private isSame(dir: string): boolean {
    return this.watched.get(dir)?.inode === inodeOf(dir);
  }

  private add(dir: string): boolean {
    const inode = inodeOf(dir);
    if (inode === null) return false;
    try {
      const watcher = watch(dir, (_event, name) => this.onChange(dir, name));
      // A folder that disappears is told of by the one above it.
      watcher.on('error', () => this.drop(dir));
      this.watched.set(dir, { watcher, inode });
      return true;
    } catch (error) {
      if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR') || hasCode(error, 'EACCES')) return false;
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'ukendt årsag';
      throw new CannotRun(
        `Styresystemet kan ikke følge flere mapper (${code})`,
        'Følg færre planer, eller brug check uden --watch',
      );
    }
  }

  private drop(dir: string): void {
    this.watched.get(dir)?.watcher.close();
    this.watched.delete(dir);
  }
}

/** Null for what is no folder. */
function inodeOf(dir: string): number | null {
  const found = statSync(dir, { throwIfNoEntry: false });
  return found?.isDirectory() ? found.ino : null;
}
