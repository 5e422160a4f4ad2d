import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentPolicy, pagePolicy } from '../../src/publish/content-policy.js';
import { brokenWhenServed } from '../support/crawl.js';
import { expectRefusal } from '../support/refusal.js';
import { SiteServer } from '../support/site-server.js';
import { TestWorkspace } from '../support/workspace.js';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const unknown = 'planer/nordvang/findes/slet/ikke';

let workspace: TestWorkspace;
beforeAll(async () => {
  process.env.SOURCE_DATE_EPOCH = '1760000000';
  workspace = await TestWorkspace.open();
  await workspace.plan('nordvang', {}, 'complete-attachments');
});
afterAll(async () => {
  delete process.env.SOURCE_DATE_EPOCH;
  await workspace.close();
});

const site = (file: string) => readFile(`output/site/${file}`, 'utf8');

async function build(...args: string[]): Promise<void> {
  const { status, text } = await workspace.run('build', ...args);
  expect(status, text).toBe(0);
}

/** What servers are told follows from the pages; documents and search have nothing to say in it. */
const pagesAlone = ['--only', 'site', '--no-search'];
const buildPages = (...args: string[]) => build(...pagesAlone, ...args);

describe.each([
  { address: '/x/y/', folder: '/x/y/' },
  { address: 'https://eksempel.dk/', folder: '/' },
])('the site, built for $address', ({ address, folder }) => {
  let server: SiteServer;
  let crawled: Awaited<ReturnType<typeof brokenWhenServed>>;
  beforeAll(async () => {
    await build('--address', address);
    server = await SiteServer.start(workspace.path('output/site'), folder);
    crawled = await brokenWhenServed(server.base, ['', unknown]);
  });
  afterAll(() => server?.stop());

  it(`leads nowhere wrong when it is served at ${folder}, and neither does its page for unknown addresses`, async () => {
    const { broken, visited } = crawled;
    expect(broken).toEqual([]);
    for (const path of [
      'index.html',
      'om/index.html',
      'planer/nordvang/beskaeftigelse/index.html',
      'dokumenter/nordvang/delaftale-beskaeftigelse.pdf',
      'data/nordvang.json',
      'assets/site.css',
      'assets/fonts/plex-latin-400-normal.woff2',
    ])
      expect(visited).toContain(path);
    expect((await fetch(server.base + unknown)).status).toBe(404);
  });

  it.skipIf(!existsSync(executablePath))(
    'is shown without a complaint under the policy that it asks for',
    async () => {
      const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
      const browser: Browser = await chromium.launch({ executablePath, args });
      const page = await browser.newPage();
      const complaints: string[] = [];
      let url = '';
      page.on('pageerror', (error) => complaints.push(`${url}: ${error}`));
      page.on('console', (message) => complaints.push(`${url}: ${message.text()}`));
      for (const path of crawled.visited.filter((each) => each === '' || each.endsWith('.html'))) {
        url = server.base + path;
        await page.goto(url);
        // With its style: the policy lets that in.
        expect(await page.evaluate('getComputedStyle(document.body).fontFamily'), url).toContain('Plex');
      }
      await browser.close();
      expect(complaints).toEqual([]);
    },
    120_000,
  );
});

describe('what is beside the pages for servers', () => {
  it('lists all pages where it is known which server it is', async () => {
    await buildPages('--address', 'https://eksempel.dk/planer-her');
    const list = await site('sitemap.xml');
    const pages = [...list.matchAll(/<loc>(.*?)<\/loc><lastmod>(.*?)<\/lastmod>/g)].map(
      ([, url, date]) => `${url} ${date}`,
    );
    expect(pages).toContain('https://eksempel.dk/planer-her/ 2025-10-09');
    expect(pages).toContain('https://eksempel.dk/planer-her/planer/nordvang/beskaeftigelse/ 2025-10-09');
    expect(list).not.toMatch(/index\.html|404/);
    expect(await site('robots.txt')).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://eksempel.dk/planer-her/sitemap.xml\n',
    );
    expect(await site('404.html')).toContain('href="/planer-her/om/index.html"');
  });

  it('takes the address from the settings, lists nothing without one, and follows each change of it', async () => {
    await buildPages();
    expect(existsSync('output/site/sitemap.xml')).toBe(false);
    expect(await site('robots.txt')).toBe('User-agent: *\nAllow: /\n');
    expect(await site('404.html')).toContain('href="/om/index.html"');
    await writeFile('agreements/_websted.yaml', 'adresse: https://kommunen.dk/hp\n');
    await buildPages();
    expect(await site('sitemap.xml')).toContain('<loc>https://kommunen.dk/hp/planer/nordvang/</loc>');
    expect(await site('404.html')).toContain('href="/hp/om/index.html"');
    expect((await workspace.run('build', ...pagesAlone)).out).toContain('Uændret: ');
    await buildPages('--address', '/andet');
    expect(existsSync('output/site/sitemap.xml')).toBe(false);
    expect(await site('404.html')).toContain('href="/andet/om/index.html"');
  });

  it('keeps plans that are not built anew on the list', async () => {
    await workspace.plan('sydvang');
    await buildPages('--address', 'https://eksempel.dk/');
    expect(await site('sitemap.xml')).toContain('/planer/sydvang/beskaeftigelse/<');
    await rm('agreements/sydvang', { recursive: true });
    await buildPages('--address', 'https://eksempel.dk/');
    const list = await site('sitemap.xml');
    expect(list).toContain('/planer/nordvang/beskaeftigelse/<');
    expect(list).not.toContain('sydvang');
  });

  it('has servers that read such a file send the policy', async () => {
    await buildPages();
    const headers = await site('_headers');
    expect(headers).toContain(`/*\n  Content-Security-Policy: ${contentPolicy()}\n`);
    expect(contentPolicy()).toContain("frame-ancestors 'none'");
    expect(contentPolicy()).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:|\*/);
    expect(await site('index.html')).toContain(`<meta http-equiv="Content-Security-Policy" content="${pagePolicy}">`);
  });

  it('refuses what is no address', async () => {
    for (const address of [
      'planer',
      'ftp://eksempel.dk/',
      'https://eksempel.dk/?a',
      '//eksempel.dk/',
      '/a b/',
      'https://',
    ])
      await expectRefusal(workspace, ['build', `--address=${address}`], {
        status: 2,
        says: [`--address «${address}» er ikke en adresse`],
      });
  });
});
