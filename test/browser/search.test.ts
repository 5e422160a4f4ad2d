import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageDir } from '../../src/cli/workspace.js';
import { searchIndex } from '../../src/publish/search/search-index.js';
import { pagesOfPart, searchParts } from '../../src/publish/search/search-parts.js';
import { BundledCommand } from '../support/bundled.js';
import { SiteServer } from '../support/site-server.js';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const hasChromium = existsSync(executablePath);

const slagelse = 'planer/en-faelles-indsats';
const viborg = 'planer/viborg';
const gellerup = 'planer/gellerup-toveshoej';

describe.skipIf(!hasChromium)('the search of the example plans, in a browser', { timeout: 120_000 }, () => {
  let browser: Browser;
  let dir: string;
  let siteDir: string;
  let server: SiteServer;
  let context: BrowserContext;
  let page: Page;
  /** What the browser complains of, and addresses outside the site. */
  let complaints: string[];

  beforeAll(async () => {
    dir = await realpath(await mkdtemp(join(tmpdir(), 'helhedsplan-search-')));
    const command = await BundledCommand.make();
    const env = { PATH: process.env.PATH ?? '', SOURCE_DATE_EPOCH: '1760000000' };
    await command.run(['build', '--only', 'site', '--root', packageDir, '--out', dir], { cwd: dir, env });
    await command.remove();
    siteDir = join(dir, 'site');
    server = await SiteServer.start(siteDir);
    browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
    [context, page, complaints] = await open(1280);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await rm(dir, { recursive: true, force: true });
  });

  async function open(width: number, options: { dark?: boolean; script?: boolean } = {}) {
    const opened = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme: options.dark ? 'dark' : 'light',
      javaScriptEnabled: options.script ?? true,
    });
    const heard: string[] = [];
    const made = await opened.newPage();
    made.on('console', (message) => heard.push(`${message.type()}: ${message.text()}`));
    made.on('pageerror', (error) => heard.push(String(error)));
    made.on('request', (request) => {
      if (!request.url().startsWith(server.base)) heard.push(`asks for ${request.url()}`);
    });
    return [opened, made, heard] as const;
  }

  /** Asked from outside, since a page may not evaluate text under the policy. */
  async function until(expression: string, of: Page = page): Promise<void> {
    await expect.poll(() => of.evaluate(expression), { timeout: 20_000 }).toBe(true);
  }

  /** The text that announces the outcome, once there is one. */
  async function outcome(of: Page = page): Promise<string> {
    const status = of.locator('#soeg-status');
    await until(`!/^(Søger …)?$/.test(document.getElementById('soeg-status').textContent)`, of);
    return (await status.textContent()) ?? '';
  }

  async function search(query: string): Promise<string> {
    await page.goto(`${server.base}soeg/?q=${encodeURIComponent(query)}`);
    return outcome();
  }

  /** Types into the page that is open: loading page and index again takes longer than the search. */
  async function typeQuery(query: string): Promise<void> {
    if (!page.url().startsWith(`${server.base}soeg/`)) await page.goto(`${server.base}soeg/`);
    await page.locator('#soeg').fill(query);
    await answered(query);
  }

  /** Not only what had been typed of it before. */
  async function answered(query: string): Promise<void> {
    await until(`document.getElementById('soeg-status').textContent.includes(${JSON.stringify(`«${query}»`)})`);
  }

  /** Addresses of the results, from the site's folder. */
  async function found(of: Page = page): Promise<string[]> {
    const links = await of.evaluate<string[]>(`[...document.querySelectorAll('#fund h2 a')].map((link) => link.href)`);
    return links.map((link) => link.slice(server.base.length).replace(/\/index\.html$/, ''));
  }

  it.each([
    // An inflected form finds the others.
    ['beboer', `${slagelse}/sammenhaengskraft-og-medborgerskab/beboervejledning`],
    ['beboerne', `${slagelse}/sammenhaengskraft-og-medborgerskab/beboervejledning`],
    ['fritidsjobbene', `${viborg}/beskaeftigelse/fritidsjob`],
    ['en forening', `${slagelse}/kriminalitetsforebyggelse/get2sport`],
    ['fædre', `${gellerup}/forebyggelse-og-foraeldreansvar/faedreindsats`],
    ['familiekursus', `${gellerup}/forebyggelse-og-foraeldreansvar/familiekurser`],
    // Words within compounds: the first, the last, the two last of three.
    ['fritidsjob', `${viborg}/beskaeftigelse/fritidsjob`],
    ['vejleder', `${slagelse}/uddannelse-og-livschancer/lokal-uu-vejledning`],
    ['rådgivning', `${gellerup}/tryghed-og-trivsel/aaben-beboerraadgivning`],
    ['jobvejleder', `${slagelse}/beskaeftigelse`],
    ['rollemodel', `${slagelse}/kriminalitetsforebyggelse/junior-betjent`],
    // Without Danish letters, and the old way of writing å.
    ['lommepengejob', `${slagelse}/kriminalitetsforebyggelse/fritidsjob`],
    ['faedreindsats', `${gellerup}/forebyggelse-og-foraeldreansvar/faedreindsats`],
    ['aaben raadgivning', `${gellerup}/tryghed-og-trivsel/aaben-beboerraadgivning`],
    ['hverdagsoekonomi', `${slagelse}/uddannelse-og-livschancer/hverdagsoekonomi`],
    ['aarhus', `${gellerup}/milepaelsplan`],
    ['århus', `${gellerup}/milepaelsplan`],
    ['Åbenrå', 'indsatser/jobguiden'],
    ['aabenraa', 'indsatser/jobguiden'],
    // Names.
    ['hipphopp', `${slagelse}/uddannelse-og-livschancer/hipphopp`],
    ['HippHopp+', `${slagelse}/uddannelse-og-livschancer/hipphopp`],
    ['Sydsjællands og Lolland-Falsters Politi', slagelse],
    ['Veluxfonden', slagelse],
    ['brabrand boligforening', gellerup],
    ['Get2Sport', `${slagelse}/kriminalitetsforebyggelse/get2sport`],
    ['budget slagelse', `${slagelse}/budget`],
  ])('finds for «%s»: %s', async (query, expected) => {
    await typeQuery(query);
    expect(await found()).toContain(expected);
  });

  it('finds the same with any form of a word', async () => {
    for (const forms of [
      ['aktivitet', 'aktiviteter', 'aktiviteterne'],
      ['beboer', 'beboere', 'beboerne'],
      ['boligområde', 'boligområder', 'boligomraadet'],
    ]) {
      const counts: number[] = [];
      for (const form of forms) counts.push(Number.parseInt(await search(form), 10));
      // A longer form may find a few more, as the beginning of other words.
      expect(Math.min(...counts) / Math.max(...counts), forms.join(', ')).toBeGreaterThan(0.9);
      expect(Math.min(...counts), forms.join(', ')).toBeGreaterThan(10);
    }
  });

  it('has every activity once, on its own page', async () => {
    await search('lommepengejob');
    const all = await found();
    expect(new Set(all).size).toBe(all.length);
    expect(all[0]).toBe(`${slagelse}/kriminalitetsforebyggelse/fritidsjob`);
  });

  it('shows words that answer in their text, and no word that does not stand on the page', async () => {
    await search('vejleder');
    const marks = await page.locator('#fund mark').allTextContents();
    expect(marks.length).toBeGreaterThan(5);
    for (const mark of marks) expect(mark).toMatch(/vejled/i);
    const hit = page.locator('#fund > li').first();
    const excerpt = ((await hit.locator('p').nth(1).textContent()) ?? '').replace(/^…\s*|\s*…$/g, '').trim();
    const words = excerpt.split(/\s+/).slice(3, 12);
    await hit.locator('h2 a').click();
    const text = ((await page.locator('main').textContent()) ?? '')
      .replace(/[.:]/g, ' ')
      .replace(/\s+/g, ' ')
      .toLowerCase();
    for (const word of words) expect(text).toContain(word.toLowerCase().replace(/[.:]/g, ''));
  });

  it('leads to the section where the words stand', async () => {
    await search('samspil kommunens indsats');
    const link = page.locator('#fund .small-text a').first();
    const heading = (await link.textContent()) ?? '';
    await link.click();
    await page.waitForURL(/#/);
    expect(await page.locator(':target').textContent()).toContain(heading);
  });

  it('says what it found, that it found nothing, and that it found only something alike', async () => {
    expect(await search('pige')).toBe('1 side for «pige»');
    expect(await search('hipphopp')).toMatch(/^\d+ sider for «hipphopp»$/);
    expect(await search('xyzzy')).toBe(
      'Ingen sider for «xyzzy». Prøv et andet eller kortere ord, eller fjern et valg.',
    );
    expect(await search('fritidsjobkage')).toMatch(
      /^Ingen sider med «fritidsjobkage»\. Her er \d+ sider med noget, der ligner\.$/,
    );
    expect(await page.locator('#soeg-status').getAttribute('role')).toBe('status');
  });

  it('narrows down by facets, keeps them in the address, and goes back', async () => {
    const all = Number.parseInt(await search('unge'), 10);
    const box = (name: string) => page.getByRole('checkbox', { name });
    const label = await page.locator('label', { has: page.locator('[name=art][value=Aktivitet]') }).textContent();
    const count = Number(/\((\d+)\)$/.exec(label ?? '')?.[1]);
    expect(count).toBeGreaterThan(3);
    expect(count).toBeLessThan(all);
    await box('Aktivitet').check();
    await page.waitForURL(/art=Aktivitet/);
    await until(`!document.getElementById('soeg-status').textContent.startsWith('${all} ')`);
    expect(Number.parseInt(await outcome(), 10)).toBe(count);
    expect(await page.evaluate('document.activeElement.value')).toBe('Aktivitet');
    // Two values of a facet are alternatives; another facet narrows down.
    await box('Delaftale').check();
    await page.waitForURL(/art=Aktivitet&art=Delaftale/);
    await box('Viborg Kommune').check();
    await page.waitForURL(/kommune=Viborg/);
    await until(`[...document.querySelectorAll('#fund h2 a')].every((link) => link.href.includes('/viborg/'))`);
    // While they are fetched there are none.
    await outcome();
    const narrowed = await found();
    expect(narrowed.length).toBeGreaterThan(1);
    expect(narrowed.every((path) => path.startsWith(`${viborg}/beskaeftigelse`))).toBe(true);
    // The address says it all.
    const shared = await context.newPage();
    await shared.goto(page.url());
    await outcome(shared);
    expect(await found(shared)).toEqual(narrowed);
    expect(await shared.getByRole('checkbox', { checked: true }).count()).toBe(3);
    await shared.close();
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes('kommune'));
    await until(`document.querySelectorAll('#facetter :checked').length === 2`);
    // The facets are there before the results.
    await outcome();
    expect((await found()).some((path) => !path.startsWith(viborg))).toBe(true);
  });

  it('searches while one types, shows more, and can be used with the keyboard alone', async () => {
    await page.goto(`${server.base}soeg/`);
    expect(await page.locator('#soeg-mangler').isVisible()).toBe(false);
    await page.keyboard.press('/');
    await page.keyboard.type('skole/hjem');
    expect(await page.locator('#soeg').inputValue()).toBe('skole/hjem');
    await page.keyboard.press('Escape');
    expect(await page.locator('#soeg').inputValue()).toBe('');
    await page.keyboard.type('unge');
    await answered('unge');
    expect(await outcome()).toMatch(/^\d+ sider for «unge»$/);
    await page.waitForURL(/\?q=unge$/);
    expect(await page.locator('#fund > li').count()).toBe(10);
    await page.getByRole('button', { name: /^Vis \d+ flere$/ }).focus();
    await page.keyboard.press('Enter');
    await until(`document.querySelectorAll('#fund > li').length > 10`);
    const focused = await page.evaluate(`document.activeElement.closest('li').matches(':nth-child(11)')`);
    expect(focused).toBe(true);
    await page.keyboard.press('/');
    await page.keyboard.press('Escape');
    await until(`document.querySelectorAll('#fund > li').length === 0`);
    expect(page.url()).toBe(`${server.base}soeg/`);
    expect(await page.locator('#facetter').isVisible()).toBe(false);
  });

  it('is reached from the head of every other page, where no script is', async () => {
    await page.goto(`${server.base}${viborg}/`);
    expect(await page.locator('script[src]').count()).toBe(0);
    await page.getByRole('searchbox').fill('fritidsjob');
    await page.keyboard.press('Enter');
    await page.waitForURL(/soeg\/(index\.html)?\?q=fritidsjob$/);
    expect(await outcome()).toMatch(/ sider for «fritidsjob»$/);
    const pages = (await readdir(siteDir, { recursive: true })).filter((file) => file.endsWith('.html'));
    for (const file of pages) {
      const html = await readFile(join(siteDir, file), 'utf8');
      expect(html.includes('<script src'), file).toBe(file === 'soeg/index.html');
      expect([...html.matchAll(/<form[^>]*role="search"/g)].length, file).toBe(1);
    }
  });

  it('leads from a word in the text to its explanation, and on to the glossary, which the search finds', async () => {
    await page.goto(`${server.base}${viborg}/beskaeftigelse/`);
    await page.getByRole('link', { name: 'medfinansiering', exact: true }).first().click();
    expect(await page.locator(':target').textContent()).toContain('Den del af udgifterne');
    await page.locator(':target a').click();
    expect(page.url()).toBe(`${server.base}ordliste/index.html#medfinansiering`);
    expect(await page.locator(':target').textContent()).toBe('Medfinansiering');
    await search('milepæle');
    expect(await found()).toContain('ordliste');
    // What is only explained at the foot of a page is not what the page is about.
    await search('prækvalifikation');
    expect(await found()).toEqual(['ordliste']);
  });

  it('finds the same in an index of several parts', async () => {
    const ask = async (query: string) => ({ text: await search(query), hits: (await found()).sort() });
    // As few as fit on the page at first, and more than that.
    const queries = ['get2sport', 'Åbenrå', 'fædre'];
    const whole = new Map<string, Awaited<ReturnType<typeof ask>>>();
    for (const query of [...queries, 'beboer']) whole.set(query, await ask(query));
    const searchPage = await readFile(join(siteDir, 'soeg/index.html'), 'utf8');
    await cp(join(siteDir, 'pagefind'), join(dir, 'pagefind'), { recursive: true });
    try {
      await rm(join(siteDir, 'pagefind'), { recursive: true });
      const folders = await writeIndex(1);
      expect(folders).toEqual(['pagefind', 'pagefind-2', 'pagefind-3']);
      await writeFile(
        join(siteDir, 'soeg/index.html'),
        searchPage.replace(' id="soegning"', ` id="soegning" data-parts="${folders.length}"`),
      );
      for (const query of queries) expect(await ask(query), query).toEqual(whole.get(query));
      expect((await ask('beboer')).text).toBe(whole.get('beboer')?.text);
    } finally {
      for (const folder of ['pagefind', 'pagefind-2', 'pagefind-3'])
        await rm(join(siteDir, folder), { recursive: true, force: true });
      await cp(join(dir, 'pagefind'), join(siteDir, 'pagefind'), { recursive: true });
      await writeFile(join(siteDir, 'soeg/index.html'), searchPage);
    }
  });

  /** Makes the index of the site's pages anew, in parts of so many plans; tells the folders. */
  async function writeIndex(plansInPart: number): Promise<string[]> {
    const paths = (await readdir(siteDir, { recursive: true })).filter((path) => path.endsWith('.html')).sort();
    const pages = paths.map((path) => ({
      path,
      planId: /^planer\/([^/]+)\//.exec(path)?.[1] ?? null,
      read: () => readFileSync(join(siteDir, path), 'utf8'),
    }));
    const parts = searchParts(
      pages.flatMap(({ planId }) => planId ?? []),
      plansInPart,
    );
    for (const part of parts) {
      for (const { path, data } of await searchIndex(pagesOfPart(part, pages))) {
        await mkdir(dirname(join(siteDir, part.folder, path)), { recursive: true });
        await writeFile(join(siteDir, part.folder, path), data);
      }
    }
    return parts.map(({ folder }) => folder);
  }

  it('has nothing that the browser complains of, and asks no other place for anything', () => {
    expect(complaints).toEqual([]);
  });

  it.each([
    { width: 1280, dark: false },
    { width: 1280, dark: true },
    { width: 390, dark: false },
    { width: 320, dark: true },
  ])(
    'has nothing that axe objects to, and nothing outside the window ($width pixels, dark: $dark)',
    async (options) => {
      const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
      const inPage = await readFile(new URL('in-page.js', import.meta.url), 'utf8');
      const [opened, made] = await open(options.width, options);
      for (const query of ['', '?q=unge&art=Aktivitet', '?q=xyzzy']) {
        await made.goto(`${server.base}soeg/${query}`);
        if (query) await outcome(made);
        await made.evaluate(inPage);
        await made.evaluate(axe);
        expect(await made.evaluate('inPage.axeFaults()'), query).toEqual([]);
        expect(await made.evaluate('inPage.overflowFaults()'), query).toEqual([]);
      }
      await opened.close();
    },
  );

  it('says without scripts that it needs them, and leads to the lists', async () => {
    const [opened, made] = await open(1280, { script: false });
    await made.goto(`${server.base}soeg/?q=unge`);
    expect(await made.locator('#soeg-mangler').isVisible()).toBe(true);
    await made.getByRole('link', { name: 'Alle planer' }).click();
    expect(await made.locator('h1').textContent()).toBe('Boligsociale helhedsplaner');
    await opened.close();
  });

  it('says from a folder on disk that it needs a server', async () => {
    const [opened, made] = await open(1280);
    await made.goto(`${pathToFileURL(join(siteDir, 'soeg/index.html')).href}?q=unge`);
    expect(await outcome(made)).toContain('Søgningen virker kun, når siden hentes fra en server');
    await opened.close();
  });

  it('says so when the index cannot be fetched, and tries again', async () => {
    const [opened, made] = await open(1280);
    await made.route('**/pagefind/**', (route) => route.abort());
    await made.goto(`${server.base}soeg/?q=unge`);
    expect(await outcome(made)).toBe('Søgningen kunne ikke hentes. Prøv igen om lidt, eller brug listerne nedenfor.');
    await made.unroute('**/pagefind/**');
    await made.getByRole('button', { name: 'Søg' }).click();
    await until(`document.querySelectorAll('#fund > li').length > 0`, made);
    await opened.close();
  });
});
