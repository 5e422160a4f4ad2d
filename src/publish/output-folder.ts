import { mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { outputPath } from './output-path.js';
import { stagingPrefix } from './output-staging.js';
import { hasCode } from './system-error.js';

/** The calls that change the disk; tests put failing ones in their place. */
export interface DiskWriter {
  readonly writeFile: (path: string, data: Uint8Array | string) => Promise<void>;
  readonly mkdir: (path: string) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  /** Fails for a folder that holds anything. */
  readonly removeEmptyFolder: (path: string) => Promise<void>;
}

/** The disk itself. It is not waited for: handing ten thousand small steps to other threads and back takes longer than doing them. */
export const systemDisk: DiskWriter = {
  writeFile: async (path, data) => writeFileSync(path, data),
  mkdir: async (path) => makeFolder(path),
  rename: async (from, to) => renameSync(from, to),
  remove: async (path) => rmSync(path, { recursive: true, force: true }),
  removeEmptyFolder: async (path) => rmdirSync(path),
};

/** Makes a folder and those above it. Node's own recursion never ends where a file system answers ENOENT to every mkdir. */
function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    if (hasCode(error, 'EEXIST') && statSync(path).isDirectory()) return;
    if (!hasCode(error, 'ENOENT') || statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory()) throw error;
    makeFolder(dirname(path));
    mkdirSync(path);
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

const journalName = 'klar.json';

const journalSchema = z.strictObject({
  format: z.literal(2),
  /** Where the staged files belong, each at the place of its number. */
  files: z.array(outputPath),
  remove: z.array(outputPath),
});
type Journal = Readonly<z.output<typeof journalSchema>>;

/**
 * The output folder as something that changes whole or not at all. Files are first staged beside the old ones, by number in one folder:
 * another tree of folders would take longer to make and remove than the files. A journal says when all are there, and only then they are moved into place. A build that stops before the journal leaves
 * the old output untouched; one that stops after it is finished by the next build.
 */
export class OutputFolder {
  /** The number of each staged file. */
  private readonly staged = new Map<string, number>();
  private decided = false;

  private constructor(
    readonly dir: string,
    private readonly stagingDir: string,
    private readonly writer: DiskWriter,
    private readonly isNew: boolean,
  ) {}

  /** Opens the folder for one build; finishes or clears away what an interrupted build left. */
  static async open(dir: string, writer: DiskWriter = systemDisk): Promise<OutputFolder> {
    const isNew = !(await isFolder(dir));
    await writer.mkdir(dir);
    for (const name of await readdir(dir)) {
      if (name.startsWith(stagingPrefix) && !isRunning(Number(name.slice(stagingPrefix.length))))
        await recover(dir, join(dir, name), writer);
    }
    const stagingDir = join(dir, `${stagingPrefix}${process.pid}`);
    await writer.remove(stagingDir);
    await writer.mkdir(stagingDir);
    return new OutputFolder(dir, stagingDir, writer, isNew);
  }

  /** The journal stands: what is staged will be put in place, now or by the next build. */
  get isDecided(): boolean {
    return this.decided;
  }

  /** Puts one file among those that will be published. */
  async stage(path: string, data: Uint8Array | string): Promise<void> {
    const number = this.staged.get(path) ?? this.staged.size;
    await this.writer.writeFile(stagedFile(this.stagingDir, number), data);
    this.staged.set(path, number);
  }

  /** A file as it will be published. */
  read(path: string): Buffer {
    return readFileSync(this.locate(path));
  }

  /** Where on the disk a file lies until everything is put into place. */
  locate(path: string): string {
    const number = this.staged.get(path);
    return number === undefined ? join(this.dir, path) : stagedFile(this.stagingDir, number);
  }

  /** Publishes what was staged and removes the named old files. */
  async commit(remove: readonly string[]): Promise<void> {
    const journal: Journal = {
      format: 2,
      files: [...this.staged.keys()],
      remove: remove.filter((path) => !this.staged.has(path)),
    };
    const journalPath = join(this.stagingDir, journalName);
    // What stands in the way of a folder shows now, while the build can still be given up.
    await makeFolders(this.dir, journal, this.writer);
    await this.writer.writeFile(`${journalPath}.tmp`, JSON.stringify(journal));
    await this.writer.rename(`${journalPath}.tmp`, journalPath);
    this.decided = true;
    await moveIntoPlace(this.dir, this.stagingDir, journal, this.writer);
  }

  /**
   * Gives up: the old output stays as it was. Once decided there is no way back, and the next build goes on. Other work of the build
   * gets no turn before it is done.
   */
  async discard(): Promise<void> {
    if (this.decided) return;
    await this.writer.remove(this.stagingDir);
    if (this.isNew && readdirSync(this.dir).length === 0) await this.writer.removeEmptyFolder(this.dir);
  }
}

function stagedFile(stagingDir: string, number: number): string {
  return join(stagingDir, String(number));
}

async function recover(dir: string, stagingDir: string, writer: DiskWriter): Promise<void> {
  const journal = await readJournal(stagingDir);
  if (journal === null) return writer.remove(stagingDir);
  await makeFolders(dir, journal, writer);
  await moveIntoPlace(dir, stagingDir, journal, writer);
}

/** Null where there is none, or one that no build of ours has written. */
async function readJournal(stagingDir: string): Promise<Journal | null> {
  try {
    return journalSchema.parse(JSON.parse(await readFile(join(stagingDir, journalName), 'utf8')));
  } catch {
    return null;
  }
}

async function makeFolders(dir: string, { files }: Journal, writer: DiskWriter): Promise<void> {
  for (const folder of new Set(files.map((path) => dirname(path)))) await writer.mkdir(join(dir, folder));
}

/** Can be run again after it was interrupted: a file that is no longer staged has been moved already. */
async function moveIntoPlace(dir: string, stagingDir: string, journal: Journal, writer: DiskWriter): Promise<void> {
  for (const [number, path] of journal.files.entries()) {
    await writer.rename(stagedFile(stagingDir, number), join(dir, path)).catch((error: unknown) => {
      if (!hasCode(error, 'ENOENT')) throw error;
    });
  }
  for (const path of journal.remove) {
    await writer.remove(join(dir, path));
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
      const isGone = await writer.removeEmptyFolder(join(dir, folder)).then(
        () => true,
        () => false,
      );
      if (!isGone) break;
    }
  }
  await writer.remove(stagingDir);
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else may not be asked, but it runs.
    return hasCode(error, 'EPERM');
  }
}
