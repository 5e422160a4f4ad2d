import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSampleSite } from '../support/build-sample-site.js';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const hasChromium = existsSync(executablePath);
if (!hasChromium) console.warn(`test/browser skipped: no Chromium at ${executablePath}; set CHROMIUM to its path`);

/** Pages that differ from another of their kind in words only; what takes long leaves them out. */
const alike =
  /^(indikatorer\/(dagtilbud|karaktergennemsnit)|kommuner\/viborg|organisationer\/(slagelse|sydsj)|planer\/aeroe\/(kriminalitet|[^/]+\/a1))/;

describe.skipIf(!hasChromium)('the site in a browser', { timeout: 120_000 }, () => {
  let browser: Browser;
  let siteDir: string;
  let pages: string[];
  let axe: string;
  let inPage: string;

  beforeAll(async () => {
    siteDir = await buildSampleSite();
    // The page for unknown addresses links from a server's root and cannot be read from disk.
    pages = (await readdir(siteDir, { recursive: true })).filter(
      (file) => file.endsWith('.html') && file !== '404.html',
    );
    axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    inPage = await readFile(new URL('in-page.js', import.meta.url), 'utf8');
    // Chromium's sandbox cannot run as root, as in most build containers.
    browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await rm(siteDir, { recursive: true, force: true });
  });

  async function eachPage(
    options: { width: number; dark?: boolean; isAlikeLeftOut?: boolean },
    visit: (page: Page, file: string) => Promise<void>,
  ): Promise<void> {
    const context = await browser.newContext({
      viewport: { width: options.width, height: 900 },
      colorScheme: options.dark ? 'dark' : 'light',
    });
    const page = await context.newPage();
    for (const file of pages.filter((each) => !options.isAlikeLeftOut || !alike.test(each))) {
      await page.goto(pathToFileURL(join(siteDir, file)).href);
      await page.evaluate(inPage);
      await visit(page, file);
    }
    await context.close();
  }

  it.each([1280, 390, 320])('has nothing that axe objects to, light or dark (%i pixels)', async (width) => {
    const faults: string[] = [];
    await eachPage({ width, isAlikeLeftOut: true }, async (page, file) => {
      await page.evaluate(axe);
      for (const fault of await page.evaluate<string[]>('inPage.axeFaults()')) faults.push(`${file}: ${fault}`);
      // In the dark only colours are other ones.
      await page.emulateMedia({ colorScheme: 'dark' });
      for (const fault of await page.evaluate<string[]>("inPage.axeFaults(['color-contrast'])"))
        faults.push(`${file} in the dark: ${fault}`);
      await page.emulateMedia({ colorScheme: 'light' });
    });
    expect(faults).toEqual([]);
  });

  it('keeps everything within the window, from small telephones to desks', async () => {
    const faults: string[] = [];
    await eachPage({ width: 320, isAlikeLeftOut: true }, async (page, file) => {
      for (const width of [320, 390, 768, 1024, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        for (const fault of await page.evaluate<string[]>('inPage.overflowFaults()'))
          faults.push(`${file} at ${width}: ${fault}`);
      }
    });
    expect(faults).toEqual([]);
  });

  it('shows tables as lists of label and value on a telephone', async () => {
    await eachPage({ width: 390, isAlikeLeftOut: true }, async (page) => {
      const labels = await page.evaluate<string[]>('inPage.cellLabels()');
      for (const label of labels) expect(label).toMatch(/^".+"$/);
    });
  });

  it('reaches the text with the skip link and the fonts from its own folder', async () => {
    await eachPage({ width: 1280, isAlikeLeftOut: true }, async (page, file) => {
      await page.keyboard.press('Tab');
      expect(await page.evaluate('inPage.focused()'), file).toMatchObject({ text: 'Gå til indholdet' });
      await page.keyboard.press('Enter');
      expect(await page.evaluate('inPage.focused()'), file).toMatchObject({ id: 'indhold' });
      expect(await page.evaluate('inPage.loadedFonts()'), file).toBeGreaterThan(0);
    });
  });

  it('can be walked through with the keyboard alone, each stop seen and in the order of reading', async () => {
    await eachPage({ width: 1280, isAlikeLeftOut: true }, async (page, file) => {
      const stops = await page.evaluate<number>('inPage.stops()');
      let last = -1;
      for (let stop = 0; stop < stops; stop++) {
        await page.keyboard.press('Tab');
        const { place, isSeen } = await page.evaluate<{ place: number; isSeen: boolean }>('inPage.stopAt()');
        expect(place, `${file}: stop ${stop + 1} of ${stops}`).toBe(last + 1);
        expect(isSeen, `${file}: stop ${stop + 1} of ${stops}`).toBe(true);
        last = place;
      }
    });
  });

  it('prints what is read, without what only leads elsewhere, on white', async () => {
    await eachPage({ width: 1280, dark: true, isAlikeLeftOut: true }, async (page, file) => {
      const words = await page.evaluate<string>('inPage.words()');
      await page.emulateMedia({ media: 'print' });
      expect(await page.evaluate('inPage.printed()'), file).toEqual({
        shown: [],
        background: 'rgb(255, 255, 255)',
        words,
      });
      await page.emulateMedia({ media: 'screen' });
    });
  });

  it('says nothing in the console and asks for nothing outside its folder', async () => {
    const heard: string[] = [];
    const page = await browser.newPage();
    page.on('console', (message) => heard.push(message.text()));
    page.on('pageerror', (error) => heard.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(pathToFileURL(siteDir).href)) heard.push(request.url());
    });
    for (const file of pages) await page.goto(pathToFileURL(join(siteDir, file)).href);
    await page.close();
    expect(heard).toEqual([]);
  });

  it('follows a link to an id with dots and to a note and back', async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(siteDir, 'planer/aeroe/uddannelse-og-livschancer/a1/index.html')).href);
    await page.getByRole('link', { name: 'Mind Your Own Business' }).click();
    expect(page.url()).toMatch(/kriminalitetsforebyggelse\/index\.html#aktivitet\.myob$/);
    expect(await page.locator(':target').getAttribute('id')).toBe('aktivitet.myob');
    await page.locator('[role=doc-noteref]').first().click();
    expect(await page.locator(':target').textContent()).toContain('example.dk');
    await page.locator('[role=doc-backlink]').first().click();
    expect(await page.locator(':target').getAttribute('role')).toBe('doc-noteref');
    await page.close();
  });
});
