import { createHash } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, readdir, readFile, readlink, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { run } from '../../src/cli/run.js';
import { type PlanChanges, writePlan } from './fixture-plan.js';

export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
  /** Both streams: what the user reads. */
  readonly text: string;
}

/** A folder of a user with plans of their own, in which commands run as they do at a prompt. */
export class TestWorkspace {
  private constructor(
    readonly dir: string,
    private readonly home: string,
  ) {}

  /** Makes a folder with nothing but the form's wording and goes there. `close` goes back and clears it away. */
  static async open({ withWording = true } = {}): Promise<TestWorkspace> {
    const dir = await realpath(await mkdtemp(join(tmpdir(), 'helhedsplan-')));
    const home = process.cwd();
    process.chdir(dir);
    if (withWording) await layWording(dir);
    return new TestWorkspace(dir, home);
  }

  async close(): Promise<void> {
    process.chdir(this.home);
    await rm(this.dir, { recursive: true, force: true });
  }

  path(...parts: string[]): string {
    return join(this.dir, ...parts);
  }

  /** Puts the complete plan under an id, with changes. */
  async plan(id: string, changes: PlanChanges = {}, fixture: string | null = null): Promise<void> {
    await mkdir(this.path('agreements'), { recursive: true });
    await writePlan(this.path('agreements', id), fixture, changes);
  }

  run(...args: string[]): Promise<Outcome> {
    return this.runAt({ interactive: false }, args);
  }

  /** As where a person sits at the terminal, who is told how far long work has come. */
  runInteractive(...args: string[]): Promise<Outcome> {
    return this.runAt({ interactive: true }, args);
  }

  private async runAt({ interactive }: { interactive: boolean }, args: readonly string[]): Promise<Outcome> {
    let [out, err] = ['', ''];
    const terminal = {
      out: (text: string) => {
        out += text;
      },
      err: (text: string) => {
        err += text;
      },
      colour: false,
      interactive,
      columns: null,
    };
    const status = await run([...args], terminal);
    return { status, out, err, text: out + err };
  }

  /** Every file below a folder with the hash of its content. */
  async snapshot(folder = 'output'): Promise<Record<string, string>> {
    const entries = await readdir(this.path(folder), { recursive: true, withFileTypes: true }).catch(() => []);
    const files: Record<string, string> = {};
    for (const entry of entries) {
      const path = join(entry.parentPath, entry.name);
      const name = relative(this.path(folder), path);
      if (entry.isFile())
        files[name] = createHash('sha256')
          .update(await readFile(path))
          .digest('hex');
      else if (entry.isSymbolicLink()) files[name] = `→ ${await readlink(path)}`;
    }
    return files;
  }
}

/** The package's own words laid over themselves: documents are as without, and no check notes that the form's are missing. */
async function layWording(dir: string): Promise<void> {
  await mkdir(join(dir, 'ordlyd'));
  for (const id of ['2015-18', '2019-26'])
    await copyFile(join(templatesDir, id, 'ordlyd.yaml'), join(dir, 'ordlyd', `${id}.yaml`));
}

const templatesDir = join(import.meta.dirname, '../../templates');

/** A list of attachments that lacks nothing, with one name misspelt on its second line. */
export const misspeltAttachments = `bilag:
  budjet: vedlagt
  beredskabsplan: vedlagt
  milepaelsplan: vedlagt
  kommissorium: vedlagt
  indberetningsskema: vedlagt
  organisationsdiagrammet: vedlagt
`;
