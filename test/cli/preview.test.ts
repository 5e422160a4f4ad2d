import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isAllowedHost } from '../../src/cli/preview/allowed-hosts.js';
import type { PageStatus } from '../../src/cli/preview/page-status.js';
import { packageDir } from '../../src/cli/workspace.js';
import { BundledCommand } from '../support/bundled.js';
import { Previewing } from '../support/previewing.js';
import { expectRefusal } from '../support/refusal.js';
import { misspeltAttachments, TestWorkspace } from '../support/workspace.js';

let workspace: TestWorkspace;
let previewing: Previewing | null = null;

beforeEach(async () => {
  workspace = await TestWorkspace.open();
  await workspace.plan('nordvang');
});
afterEach(async () => {
  await previewing?.stop().catch(() => undefined);
  previewing = null;
  await workspace.close();
});

async function start(options: ConstructorParameters<typeof Previewing>[0] = {}): Promise<string> {
  previewing = new Previewing(options);
  return previewing.origin();
}

const attachments = 'agreements/nordvang/bilag.yaml';
const subAgreement = 'agreements/nordvang/delaftaler/beskaeftigelse.yaml';
const page = '/planer/nordvang/beskaeftigelse/';

const statusOf = async (origin: string, side: string) =>
  (await (await fetch(`${origin}/_preview/status?side=${encodeURIComponent(side)}`)).json()) as PageStatus;

/** What a server answers to a path that is sent as it stands, which `fetch` would tidy first. */
async function raw(origin: string, path: string, headers: Record<string, string> = {}, method = 'GET') {
  const { port } = new URL(origin);
  const asked = request({ host: '127.0.0.1', port, path, headers, method });
  asked.end();
  const [response] = await once(asked, 'response');
  let body = '';
  for await (const part of response) body += part;
  return { status: response.statusCode as number, headers: response.headers, body };
}

/** What holds in a while: an editor's saving may be answered in two steps. */
const soon = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 20_000, interval: 20 });

/** The next message of the line that open pages listen to. */
async function messages(origin: string): Promise<{ next: () => Promise<void>; close: () => void }> {
  const { port } = new URL(origin);
  const socket = connect(Number(port), '127.0.0.1');
  socket.write(`GET /_preview/begivenheder HTTP/1.1\r\nHost: localhost\r\n\r\n`);
  let seen = 0;
  let read = 0;
  socket.on('data', (data) => {
    seen += String(data).split('data: nyt').length - 1;
  });
  const next = async () => {
    while (seen <= read) await new Promise((resolve) => setTimeout(resolve, 5));
    read += 1;
  };
  await next();
  return { next, close: () => socket.destroy() };
}

describe('preview', () => {
  it('answers an edit that is saved while the first pages are made, once they are', async () => {
    previewing = new Previewing({});
    const saved = (async () => {
      for (let edit = 1; edit <= 20; edit++) {
        const text = await readFile(attachments, 'utf8');
        await writeFile(attachments, `${text}# ${edit}\n`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      const text = await readFile('agreements/nordvang/helhedsplan.yaml', 'utf8');
      await writeFile('agreements/nordvang/helhedsplan.yaml', text.replace(/^navn: .*$/m, 'navn: Et nyt navn'));
    })();
    const origin = await previewing.origin();
    await saved;
    await soon(async () =>
      expect(await (await fetch(`${origin}/planer/nordvang/`)).text()).toContain('<h1>Et nyt navn'),
    );
    expect(await previewing.until('Ctrl-C')).not.toContain('fejl i værktøjet');
    expect(await previewing.stop()).toBe(0);
  });

  it('says where it is, and serves pages, files and documents with their types, without touching output', async () => {
    const origin = await start();
    const text = await previewing?.until('Ctrl-C');
    expect(text).toContain(`  ${origin}/planer/nordvang/\n`);
    expect(text).toContain('0 fejl, 0 advarsler; de står nederst på siderne\n');
    const types = async (path: string) => {
      const answer = await fetch(`${origin}${path}`);
      return `${answer.status} ${answer.headers.get('content-type')}`;
    };
    expect(await types('/')).toBe('200 text/html; charset=utf-8');
    expect(await types('/index.html')).toBe('200 text/html; charset=utf-8');
    expect(await types(page)).toBe('200 text/html; charset=utf-8');
    expect(await types('/assets/site.css')).toBe('200 text/css; charset=utf-8');
    expect(await types('/assets/icon.svg')).toBe('200 image/svg+xml');
    expect(await types('/assets/fonts/plex-latin-400-normal.woff2')).toBe('200 font/woff2');
    expect(await types('/data/nordvang.json')).toBe('200 application/json; charset=utf-8');
    expect(await types('/_preview/koder/HP204')).toBe('200 text/plain; charset=utf-8');
    const [html = ''] = /href="[^"]+\.pdf".*/.exec(await (await fetch(origin + page)).text()) ?? [];
    expect(html).toContain('>Hent PDF<');
    expect(html).not.toContain('class="size"');
    const pdf = await fetch(`${origin}/dokumenter/nordvang/delaftale-beskaeftigelse.pdf`);
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect((await pdf.text()).slice(0, 5)).toBe('%PDF-');
    const word = await fetch(`${origin}/dokumenter/nordvang/delaftale-beskaeftigelse.docx`);
    expect(word.headers.get('content-type')).toContain('wordprocessingml');
    expect((await word.text()).slice(0, 2)).toBe('PK');
    expect(existsSync('output')).toBe(false);
    expect(await previewing?.stop()).toBe(0);
  });

  it('has pages with the published policy, to be framed by itself alone, and with its own script', async () => {
    const origin = await start();
    const answer = await fetch(origin + page);
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'; style-src 'self'; ");
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).not.toContain('unsafe-inline');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await answer.text()).toMatch(/<script src="\/_preview\/filer\/preview\.js" [^>]*defer><\/script>\n<\/head>/);
    await workspace.run('build', '--only', 'site');
    expect(await readFile(`output/site${page}index.html`, 'utf8')).not.toMatch(/_preview/);
  });

  it('makes a page anew when a file is saved, and tells open pages', async () => {
    const origin = await start();
    const { next, close } = await messages(origin);
    const before = await statusOf(origin, page);
    const document = `${origin}/dokumenter/nordvang/delaftale-beskaeftigelse.pdf`;
    const tag = (await fetch(document, { method: 'HEAD' })).headers.get('etag') ?? '';
    expect((await fetch(document, { headers: { 'If-None-Match': tag } })).status).toBe(304);
    const text = await readFile(subAgreement, 'utf8');
    await writeFile(subAgreement, text.replace(/navn: .*/, 'navn: Et helt nyt navn'));
    await next();
    expect(await (await fetch(origin + page)).text()).toContain('Et helt nyt navn');
    expect((await statusOf(origin, page)).page).not.toBe(before.page);
    expect((await fetch(document, { headers: { 'If-None-Match': tag } })).status).toBe(200);
    expect(await previewing?.until(/nordvang: 0 fejl, \d+ advarsl?er/)).toBeTruthy();
    close();
  });

  it('keeps the last good pages of a plan that is broken, says what is wrong, and goes on when it is mended', async () => {
    await workspace.plan('sydvang');
    const origin = await start();
    const [whole, good] = [await readFile(subAgreement, 'utf8'), await (await fetch(origin + page)).text()];
    await writeFile(subAgreement, whole.replace('målgrupper:', 'maalgrupper:'));
    await soon(async () => expect((await statusOf(origin, page)).broken).toEqual(['nordvang']));
    const broken = await statusOf(origin, page);
    expect(broken.errors).toBe(1);
    const [finding] = broken.findings;
    expect(finding).toMatchObject({ severity: 'fejl', code: { name: 'HP101' }, help: 'Mente du «målgrupper»?' });
    expect(finding?.place?.text).toMatch(/^agreements\/nordvang\/delaftaler\/beskaeftigelse\.yaml:\d+:\d+$/);
    expect(finding?.place?.url).toBe(`vscode://file${workspace.dir}/${finding?.place?.text}`);
    expect(await (await fetch(origin + page)).text()).toBe(good);
    const other = await readFile('agreements/sydvang/delaftaler/beskaeftigelse.yaml', 'utf8');
    await writeFile('agreements/sydvang/delaftaler/beskaeftigelse.yaml', other.replace(/navn: .*/, 'navn: Sydpå'));
    await soon(async () =>
      expect(await (await fetch(`${origin}/planer/sydvang/beskaeftigelse/`)).text()).toContain('Sydpå'),
    );
    expect((await statusOf(origin, '/planer/sydvang/')).errors).toBe(0);
    expect((await statusOf(origin, '/')).errors).toBe(1);
    await writeFile(subAgreement, whole.replace(/navn: .*/, 'navn: Lavet i orden'));
    await soon(async () => expect(await statusOf(origin, page)).toMatchObject({ broken: [], errors: 0 }));
    await soon(async () => expect(await (await fetch(origin + page)).text()).toContain('Lavet i orden'));
    await writeFile(subAgreement, whole.replace('målgrupper:', 'maalgrupper:'));
    await soon(async () => expect(await statusOf(origin, page)).toMatchObject({ broken: ['nordvang'], errors: 1 }));
    await writeFile(subAgreement, whole.replace(/navn: .*/, 'navn: Lavet i orden'));
    await soon(async () => expect(await statusOf(origin, page)).toMatchObject({ broken: [], errors: 0 }));
  });

  it('begins with a plan that cannot be built, and shows it once it can', async () => {
    const whole = await readFile(attachments, 'utf8');
    await writeFile(attachments, misspeltAttachments);
    const origin = await start();
    const answer = await fetch(origin + page);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('data-side="planer/nordvang/beskaeftigelse/index.html" data-udgave=""');
    expect(await statusOf(origin, page)).toMatchObject({ page: '', errors: 1, broken: ['nordvang'] });
    await writeFile(attachments, whole);
    await soon(async () => expect((await fetch(origin + page)).status).toBe(200));
  });

  it('waits while there is nothing to show', async () => {
    const origin = await start();
    await rename('agreements', 'andet');
    await soon(async () => expect((await statusOf(origin, page)).errors).toBe(1));
    const gone = await statusOf(origin, page);
    expect(gone.findings[0]).toMatchObject({ severity: 'fejl', code: null, message: 'Der er ingen mappe agreements' });
    expect((await fetch(origin + page)).status).toBe(200);
    await rename('andet', 'agreements');
    await soon(async () => expect((await statusOf(origin, page)).errors).toBe(0));
  });

  it('has a page with a document beside its PDF file', async () => {
    const origin = await start();
    const { beside } = await statusOf(origin, page);
    expect(beside).toBe('/_preview/ved-siden-af/nordvang/beskaeftigelse/');
    const html = await (await fetch(origin + beside)).text();
    expect(html).toContain(`<iframe title="Siden" src="${page}">`);
    expect(html).toContain('data-file="/dokumenter/nordvang/delaftale-beskaeftigelse.pdf"');
    expect((await statusOf(origin, '/planer/nordvang/')).beside).toBeNull();
    expect((await fetch(`${origin}/_preview/ved-siden-af/nordvang/findes-ikke/`)).status).toBe(404);
  });

  it('shows the plans that are named', async () => {
    await workspace.plan('sydvang');
    const origin = await start({ plans: ['sydvang'] });
    expect((await fetch(`${origin}/planer/sydvang/`)).status).toBe(200);
    expect((await fetch(`${origin}/planer/nordvang/`)).status).toBe(404);
  });
});

describe('the booklet in the preview', () => {
  it('has pages and files, and can be read beside its PDF file', async () => {
    await cp(join(packageDir, 'test/booklet-fixtures/complete-booklet'), 'agreements/_indsatser', {
      recursive: true,
      filter: (path) => !path.endsWith('.txt'),
    });
    const origin = await start({ plans: ['indsatser'] });
    expect(await previewing?.until('Ctrl-C')).toContain(`  ${origin}/indsatser/\n`);
    expect((await fetch(`${origin}/indsatser/`)).status).toBe(200);
    const { beside } = await statusOf(origin, '/indsatser/');
    const html = await (await fetch(origin + beside)).text();
    expect(html).toContain('<iframe title="Siden" src="/indsatser/">');
    const [, file] = /data-file="([^"]+)"/.exec(html) ?? [];
    expect((await fetch(origin + file)).headers.get('content-type')).toBe('application/pdf');
  });
});

describe('the server of the preview', () => {
  it('serves nothing but what was made for it', async () => {
    await writeFile('hemmelig.txt', 'privat indhold');
    const origin = await start();
    for (const path of [
      '/../hemmelig.txt',
      '/..%2fhemmelig.txt',
      '/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
      '/planer/../../manifest.json',
      '/_preview/filer/../../package.json',
      '/_preview/filer/..%2f..%2fpackage.json',
      '/_preview/koder/..%2f..%2fREADME',
      '/dokumenter/nordvang/..%2f..%2fmanifest.pdf',
      '/dokumenter/../nordvang/delaftale-beskaeftigelse.pdf',
      '//etc/passwd',
      '/manifest.json',
    ]) {
      const { status, body } = await raw(origin, path);
      expect(status, path).toBe(404);
      expect(body, path).not.toMatch(/privat indhold|root:|"version"/);
    }
    for (const path of ['/%', '/%00', '/a%5Cb', '*']) expect((await raw(origin, path)).status, path).toBe(400);
    expect((await raw(origin, '/planer/nordvang')).headers.location).toBe('/planer/nordvang/');
    expect((await raw(origin, '/', {}, 'POST')).status).toBe(405);
    expect(await raw(origin, '/', {}, 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  it('answers to no name that another could have led here', async () => {
    const origin = await start();
    expect((await raw(origin, '/', { Host: 'ond.example' })).status).toBe(403);
    expect((await raw(origin, '/_preview/begivenheder', { Host: 'ond.example:8080' })).status).toBe(403);
    expect((await raw(origin, '/', { Host: '127.0.0.1:8080' })).status).toBe(200);
    const allowed = ['localhost', 'LOCALHOST:8080', '[::1]:8080', '10.0.0.7', 'plan.localhost:1', 'min-pc:8080'];
    expect(allowed.filter((host) => !isAllowedHost(host, 'min-pc'))).toEqual([]);
    const refused = ['', undefined, 'localhost.ond.example', 'notlocalhost', '127.0.0.1.ond.example', 'min-pc.dk'];
    expect(refused.filter((host) => isAllowedHost(host, 'min-pc'))).toEqual([]);
  });

  it('takes the next port where the usual one is in use, and says so of one that was asked for', async () => {
    const taken = createServer().listen(8080, '127.0.0.1');
    // Whether another program had it already is all the same.
    await Promise.race([once(taken, 'listening'), once(taken, 'error')]);
    const { port } = new URL(await start({ port: null }));
    expect(Number(port)).toBeGreaterThan(8080);
    expect(Number(port)).toBeLessThan(8100);
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const used = (other.address() as AddressInfo).port;
    const second = new Previewing({ port: used });
    await expect(second.stop()).rejects.toThrow(`Port ${used} er i brug af et andet program`);
    taken.close();
    other.close();
  });

  it('refuses what is no port, and a plan that is not there', async () => {
    const says = (text: string) => ({ status: 2 as const, says: [text] });
    for (const port of ['otte', '70000', '-1'])
      await expectRefusal(
        workspace,
        ['preview', `--port=${port}`],
        says(`--port er et tal fra 0 til 65535, ikke «${port}»`),
      );
    await expectRefusal(workspace, ['preview', 'findes-ikke'], says('Der er ingen plan, der hedder «findes-ikke»'));
  });

  it('ends with 0 at Ctrl-C, also with a page that listens, and leaves nothing behind', async () => {
    const left = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('helhedsplan-preview-'));
    const before = await left();
    const bundle = await BundledCommand.make();
    const child = spawn(process.execPath, [join(bundle.dir, 'main.js'), 'preview', '--no-open', '--port', '0']);
    let out = '';
    child.stdout.on('data', (data) => {
      out += data;
    });
    while (!out.includes('Ctrl-C slutter')) await once(child.stdout, 'data');
    const { close } = await messages(/http:\S+:\d+/.exec(out)?.[0] ?? '');
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
    close();
    expect(await left()).toEqual(before);
    await bundle.remove();
  });
});
