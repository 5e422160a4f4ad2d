import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The calls that change the disk; tests put failing ones in their place. */
export interface DiskWriter {
  readonly writeFile: (path: string, data: Uint8Array | string) => Promise<void>;
  readonly mkdir: (path: string) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
}

const disk: DiskWriter = {
  writeFile: (path, data) => writeFile(path, data),
  mkdir: async (path) => {
    await mkdir(path, { recursive: true });
  },
  rename,
  remove: (path) => rm(path, { recursive: true, force: true }),
};

const stagingPrefix = '.ny-';
const journalName = 'klar.json';

interface Journal {
  readonly files: readonly string[];
  readonly remove: readonly string[];
}

/**
 * The output folder as something that changes whole or not at all. Files are first staged beside the old ones; a
 * journal says when all are there, and only then they are moved into place. A build that stops before the journal leaves
 * the old output untouched; one that stops after it is finished by the next build.
 */
export class OutputFolder {
  private readonly staged = new Set<string>();

  private constructor(
    readonly dir: string,
    private readonly stagingDir: string,
    private readonly writer: DiskWriter,
  ) {}

  /** Opens the folder for one build; finishes or clears away what an interrupted build left. */
  static async open(dir: string, writer: DiskWriter = disk): Promise<OutputFolder> {
    await writer.mkdir(dir);
    for (const name of await readdir(dir)) {
      if (name.startsWith(stagingPrefix) && !isRunning(Number(name.slice(stagingPrefix.length))))
        await recover(dir, join(dir, name), writer);
    }
    const stagingDir = join(dir, `${stagingPrefix}${process.pid}`);
    await writer.remove(stagingDir);
    await writer.mkdir(stagingDir);
    return new OutputFolder(dir, stagingDir, writer);
  }

  /** Where a tool that writes files itself may put them; they must then be named with `adopt`. */
  stagingPath(path: string): string {
    return join(this.stagingDir, path);
  }

  /** Puts one file among those that will be published. */
  async stage(path: string, data: Uint8Array | string): Promise<void> {
    await this.writer.mkdir(dirname(this.stagingPath(path)));
    await this.writer.writeFile(this.stagingPath(path), data);
    this.staged.add(path);
  }

  /** Takes over a file that already lies at its staging path. */
  adopt(path: string): void {
    this.staged.add(path);
  }

  /** Publishes what was staged and removes the named old files. */
  async commit(remove: readonly string[]): Promise<void> {
    const journal: Journal = { files: [...this.staged], remove: remove.filter((path) => !this.staged.has(path)) };
    const journalPath = join(this.stagingDir, journalName);
    await this.writer.writeFile(`${journalPath}.tmp`, JSON.stringify(journal));
    await this.writer.rename(`${journalPath}.tmp`, journalPath);
    await moveIntoPlace(this.dir, this.stagingDir, journal, this.writer);
  }

  /** Gives up: the old output stays as it was. */
  async discard(): Promise<void> {
    await this.writer.remove(this.stagingDir);
  }
}

async function recover(dir: string, stagingDir: string, writer: DiskWriter): Promise<void> {
  const journal = await readFile(join(stagingDir, journalName), 'utf8').catch(() => null);
  if (journal === null) await writer.remove(stagingDir);
  else await moveIntoPlace(dir, stagingDir, JSON.parse(journal) as Journal, writer);
}

/** Can be run again after it was interrupted: a file that is no longer staged has been moved already. */
async function moveIntoPlace(dir: string, stagingDir: string, journal: Journal, writer: DiskWriter): Promise<void> {
  for (const folder of new Set(journal.files.map((path) => dirname(path)))) await writer.mkdir(join(dir, folder));
  for (const path of journal.files) {
    await writer.rename(join(stagingDir, path), join(dir, path)).catch((error: unknown) => {
      if (!isNotFound(error)) throw error;
    });
  }
  for (const path of journal.remove) await writer.remove(join(dir, path));
  await writer.remove(stagingDir);
}

function isNotFound(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
