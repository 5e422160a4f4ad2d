import { Buffer } from 'node:buffer';
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Completion {
  readonly label: string;
  readonly insertText?: string;
  readonly documentation?: string | { readonly value: string };
  readonly kind?: number;
}

export interface EditorDiagnostic {
  readonly message: string;
  readonly severity: number;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** The YAML extension's language server as an editor runs it: a process that speaks the protocol on its streams. */
export class LanguageServer {
  private readonly waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  private readonly published = new Map<string, (diagnostics: readonly EditorDiagnostic[]) => void>();
  private received = Buffer.alloc(0);
  private nextId = 1;

  private constructor(
    private readonly process: ChildProcessWithoutNullStreams,
    private readonly settings: object,
  ) {
    process.stdout.on('data', (chunk: Buffer) => this.receive(chunk));
  }

  /** @param settings as in `.vscode/settings.json`, the part under `yaml` */
  static async start(root: string, settings: object): Promise<LanguageServer> {
    const packageFile = createRequire(import.meta.url).resolve('yaml-language-server/package.json');
    const program = join(dirname(packageFile), 'bin', 'yaml-language-server');
    const server = new LanguageServer(spawn(process.execPath, [program, '--stdio'], { cwd: root }), settings);
    const rootUri = pathToFileURL(root).href;
    await server.request('initialize', {
      processId: process.pid,
      rootUri,
      workspaceFolders: [{ uri: rootUri, name: 'planer' }],
      capabilities: {
        textDocument: {
          completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] } },
          hover: { contentFormat: ['markdown', 'plaintext'] },
          publishDiagnostics: {},
        },
        workspace: { configuration: true, workspaceFolders: true },
      },
    });
    server.notify('initialized', {});
    return server;
  }

  async stop(): Promise<void> {
    await this.request('shutdown', null);
    this.notify('exit', null);
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    setTimeout(() => this.process.kill(), 2000).unref();
    await ended;
  }

  /** Opens a file with a text of its own, and waits for what the editor underlines. */
  async open(path: string, text: string): Promise<readonly EditorDiagnostic[]> {
    const uri = pathToFileURL(path).href;
    await writeFile(path, text);
    const diagnostics = new Promise<readonly EditorDiagnostic[]>((resolve) => this.published.set(uri, resolve));
    const textDocument = { uri, languageId: 'yaml', version: this.nextId, text };
    this.notify('textDocument/didOpen', { textDocument });
    return diagnostics;
  }

  async openAsItIs(path: string): Promise<readonly EditorDiagnostic[]> {
    return this.open(path, await readFile(path, 'utf8'));
  }

  /** What is offered at a place; `line` and `character` from 0. */
  async complete(path: string, line: number, character: number): Promise<readonly Completion[]> {
    const result = await this.request('textDocument/completion', at(path, line, character));
    const items = Array.isArray(result) ? result : (result as { items: unknown[] } | null)?.items;
    return (items ?? []) as Completion[];
  }

  /** The Markdown that is shown at a place; empty where nothing is. */
  async hover(path: string, line: number, character: number): Promise<string> {
    const result = (await this.request('textDocument/hover', at(path, line, character))) as {
      contents: string | { value: string } | null;
    } | null;
    const contents = result?.contents ?? '';
    return typeof contents === 'string' ? contents : contents.value;
  }

  private request(method: string, params: unknown): Promise<unknown> {
    const id = this.nextId++;
    this.send({ id, method, params });
    return new Promise((resolve, reject) => this.waiting.set(id, { resolve, reject }));
  }

  private notify(method: string, params: unknown): void {
    this.send({ method, params });
  }

  private send(message: Message): void {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    this.process.stdin.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
  }

  /** Messages come in any number of pieces, each whole one after a head that tells its length. */
  private receive(chunk: Buffer): void {
    this.received = Buffer.concat([this.received, chunk]);
    for (;;) {
      const headEnd = this.received.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(this.received.subarray(0, headEnd).toString())?.[1]);
      if (headEnd < 0 || this.received.length < headEnd + 4 + length) return;
      const body = this.received.subarray(headEnd + 4, headEnd + 4 + length);
      this.received = this.received.subarray(headEnd + 4 + length);
      this.handle(JSON.parse(body.toString()) as Message);
    }
  }

  private handle({ id, method, params, result, error }: Message): void {
    if (method === undefined) {
      const waiting = this.waiting.get(Number(id));
      this.waiting.delete(Number(id));
      if (error) waiting?.reject(new Error(error.message));
      else waiting?.resolve(result);
    } else if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { uri: string; diagnostics: EditorDiagnostic[] };
      this.published.get(uri)?.(diagnostics);
    } else if (id !== undefined) this.send({ id, result: this.answer(method, params) });
  }

  /** What the server asks its editor. */
  private answer(method: string, params: unknown): unknown {
    if (method !== 'workspace/configuration') return null;
    const { items } = params as { items: { section?: string }[] };
    return items.map(({ section }) => (section === 'yaml' ? this.settings : {}));
  }
}

function at(path: string, line: number, character: number): object {
  return { textDocument: { uri: pathToFileURL(path).href }, position: { line, character } };
}
