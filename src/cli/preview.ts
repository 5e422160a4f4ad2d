import { mkdtemp, rm } from 'node:fs/promises';
import { isIPv6 } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wordingFolder } from '../load/wording-folder-name.js';
import { type Terminal, timeText } from './console.js';
import { amount, countText } from './count-text.js';
import { CannotRun } from './failure.js';
import { faultText } from './fault-text.js';
import { countsOf, findingsOf } from './findings.js';
import { interruption } from './interruption.js';
import { PlanFolders } from './plan-folders.js';
import { openBrowser } from './preview/open-browser.js';
import { PreviewBuild } from './preview/preview-build.js';
import { PreviewDocuments } from './preview/preview-documents.js';
import { PreviewPages } from './preview/preview-pages.js';
import { PreviewServer, type ServedAt } from './preview/preview-server.js';
import { pagesUrl } from './preview/preview-urls.js';
import { type Workspace, workspaceOf } from './workspace.js';

export interface PreviewCommand extends ServedAt {
  readonly plans: readonly string[];
  readonly root: string | undefined;
  /** Opens the browser where somebody watches. */
  readonly open: boolean;
  readonly version: string;
}

/** `helhedsplan preview`: serves the site and the documents, and makes them anew at each edit until Ctrl-C. */
export async function preview(
  command: PreviewCommand,
  terminal: Terminal,
  signal: AbortSignal = interruption(),
): Promise<number> {
  const output = await mkdtemp(join(tmpdir(), 'helhedsplan-preview-'));
  try {
    await new Preview(workspaceOf(command.root, output), command, terminal).run(signal);
    return 0;
  } finally {
    await rm(output, { recursive: true, force: true });
  }
}

/** Answers this machine alone. */
export const usualHost = '127.0.0.1';
const plansAnnounced = 10;
const silent = () => undefined;

class Preview {
  private readonly build: PreviewBuild;
  private readonly documents: PreviewDocuments;
  private readonly server: PreviewServer;
  private readonly folders: PlanFolders;
  private work: Promise<void> = Promise.resolve();
  private problem: CannotRun | null = null;

  /** @param workspace with a folder for the output that is the preview's own */
  constructor(
    workspace: Workspace,
    private readonly command: PreviewCommand,
    private readonly terminal: Terminal,
  ) {
    this.documents = new PreviewDocuments((id) => this.build.compose(id));
    this.build = new PreviewBuild(workspace, command, terminal, (id, documents) => this.documents.set(id, documents));
    const pages = new PreviewPages(this.build, this.documents, () => this.problem);
    this.server = new PreviewServer(pages, command.host, (error) => this.tellFault(error));
    this.folders = new PlanFolders(workspace, () => {
      this.work = this.work.then(() => this.update()).catch((error) => this.tellFault(error));
    }, [wordingFolder]);
  }

  async run(signal: AbortSignal): Promise<void> {
    const stopped = new Promise<void>((resolve) => {
      if (signal.aborted) resolve();
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
    try {
      const ids = await this.build.planIds();
      await this.folders.look(ids);
      const port = await this.server.listen(this.command.port);
      // An edit that is saved meanwhile waits for it: two builds into one folder would be in each other's way.
      const first = this.work.then(() => this.build.update(ids));
      this.work = first.then(silent, silent);
      await first;
      this.server.begin();
      this.announce(ids, port);
      // By then the code is compiled, and the first edit is answered fast.
      this.work = this.work.then(async () => void (await this.build.compose(ids[0] ?? ''))).catch(silent);
      await stopped;
    } finally {
      this.folders.close();
      await this.work;
      await this.server.close();
      await this.documents.close();
    }
  }

  private async update(): Promise<void> {
    const started = performance.now();
    try {
      const ids = await this.build.planIds();
      await this.folders.look(ids);
      const changed = await this.build.update(ids);
      this.problem = null;
      const names = changed.length > 3 ? amount(changed.length, 'plan', 'planer') : changed.join(', ');
      if (names) this.terminal.out(`${names}: ${this.counts()} · ${timeText(performance.now() - started)}\n`);
    } catch (error) {
      if (!(error instanceof CannotRun)) throw error;
      if (this.problem?.message !== error.message) this.terminal.out(`${error.message}\n      = ${error.help}\n`);
      this.problem = error;
      this.folders.wait();
    }
    this.server.events.tell();
  }

  /** Where the preview is, and what was found. */
  private announce(ids: readonly string[], port: number): void {
    const { host, open } = this.command;
    const origin = `http://${isIPv6(host) ? `[${host}]` : host === usualHost ? 'localhost' : host}:${port}`;
    const shown = ids.slice(0, plansAnnounced).map((id) => `  ${origin}${pagesUrl(id)}\n`);
    const rest =
      ids.length > plansAnnounced ? `  … og ${amount(ids.length - plansAnnounced, 'plan', 'planer')} mere\n` : '';
    this.terminal.out(
      `Forhåndsvisning: ${origin}/\n${shown.join('')}${rest}${this.counts()}; de står nederst på siderne\n` +
        'Følger med: Gem en fil, og siderne viser det. Ctrl-C slutter.\n',
    );
    if (open && this.terminal.interactive) openBrowser(`${origin}/`);
  }

  private counts(): string {
    const { errors, warnings } = countsOf(findingsOf([...this.build.checked.values()], false));
    return countText({ errors, warnings, notes: 0, excepted: 0 });
  }

  private tellFault(error: unknown): void {
    this.terminal.err(faultText(error));
  }
}
