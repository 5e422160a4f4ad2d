import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import postcss from 'postcss';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guideStylesDir } from '../../src/publish/guide-styles.js';
import { buildSampleSite } from '../support/build-sample-site.js';
import { readPdf } from '../support/read-pdf.js';

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

  /** What is wrong, by what was looked for. */
  const faults = new Map<string, string[]>();
  const found = (what: string, where: string, ...all: readonly string[]) => {
    if (!visited.includes(where)) visited.push(where);
    faults.set(what, [...(faults.get(what) ?? []), ...all.map((fault) => `${where}: ${fault}`)]);
  };
  const visited: string[] = [];
  /** Of the guide's rules those that no page has answered to so far. */
  let unanswered: string[] = [];

  /** Everything is looked for in one visit to each page. */
  beforeAll(async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    unanswered = await guideSelectors();
    let file = '';
    const heard = (what: string) => found('heard', file, what);
    page.on('console', (message) => heard(message.text()));
    page.on('pageerror', (error) => heard(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(pathToFileURL(siteDir).href)) heard(request.url());
    });
    for (file of pages) {
      await page.goto(pathToFileURL(join(siteDir, file)).href);
      if (!alike.test(file)) await look(page, file);
    }
    await page.close();
  }, 600_000);

  async function look(page: Page, file: string): Promise<void> {
    await page.evaluate(inPage);
    await page.evaluate(axe);
    unanswered = await page.evaluate<string[]>(`inPage.unanswered(${JSON.stringify(unanswered)})`);
    await lookWithAxe(page, file, 1280);
    await lookAtPrint(page, file);
    for (const width of [1280, 1024, 768, 390, 320]) {
      await page.setViewportSize({ width, height: 900 });
      found(`outside at ${width}`, file, ...(await page.evaluate<string[]>('inPage.overflowFaults()')));
      if (width !== 390) continue;
      const labels = await page.evaluate<string[]>('inPage.cellLabels()');
      found('cells without a label', file, ...labels.filter((label) => !/^".+"$/.test(label)));
    }
    await lookWithAxe(page, file, 320);
    await page.setViewportSize({ width: 1280, height: 900 });
    await walk(page, file);
  }

  async function lookWithAxe(page: Page, file: string, width: number): Promise<void> {
    found(`axe at ${width}`, file, ...(await page.evaluate<string[]>('inPage.axeFaults()')));
    // In the dark only colours are other ones.
    await page.emulateMedia({ colorScheme: 'dark' });
    found(
      `axe at ${width} in the dark`,
      file,
      ...(await page.evaluate<string[]>("inPage.axeFaults(['color-contrast'])")),
    );
    await page.emulateMedia({ colorScheme: 'light' });
  }

  async function lookAtPrint(page: Page, file: string): Promise<void> {
    const words = await page.evaluate<string>('inPage.words()');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const printed = await page.evaluate<{ shown: string[]; background: string; words: string }>('inPage.printed()');
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
    found('printed', file, ...printed.shown);
    if (printed.background !== 'rgb(255, 255, 255)') found('printed', file, printed.background);
    if (printed.words !== words) found('printed', file, `«${printed.words}» instead of «${words}»`);
  }

  /** With the keyboard alone from stop to stop, and then over the skip link, the first of them. */
  async function walk(page: Page, file: string): Promise<void> {
    const stops = await page.evaluate<number>('inPage.stops()');
    for (let stop = 0; stop < stops; stop++) await page.keyboard.press('Tab');
    const made = await page.evaluate<{ place: number; text: string; isSeen: boolean }[]>('inPage.stopsMade()');
    for (let stop = 0; stop < stops; stop++) {
      const { place, isSeen } = made[stop] ?? { place: -1, isSeen: false };
      if (place !== stop || !isSeen) found('stops', file, `stop ${stop + 1} of ${stops}: at ${place}, seen: ${isSeen}`);
    }
    if (made[0]?.text !== 'Gå til indholdet') found('skip link', file, `the first stop is «${made[0]?.text}»`);
    await page.locator('.skipnav').focus();
    await page.keyboard.press('Enter');
    const { id } = await page.evaluate<{ id: string }>('inPage.focused()');
    if (id !== 'indhold') found('skip link', file, `leads to «${id}»`);
    if ((await page.evaluate<number>('inPage.loadedFonts()')) === 0) found('fonts', file, 'none');
  }

  it('is looked at on every page of each kind', () => {
    expect(visited).toEqual(expect.arrayContaining(pages.filter((file) => !alike.test(file))));
    expect(visited.length).toBeGreaterThan(20);
  });

  it.each([1280, 320])('has nothing that axe objects to, light or dark (%i pixels)', (width) => {
    expect(faults.get(`axe at ${width}`)).toEqual([]);
    expect(faults.get(`axe at ${width} in the dark`)).toEqual([]);
  });

  it('has the same style at 390 pixels as at 320, so that axe need not look twice', async () => {
    const sheets = (await readdir(join(siteDir, 'assets'))).filter((name) => name.endsWith('.css'));
    const texts = await Promise.all(sheets.map((name) => readFile(join(siteDir, 'assets', name), 'utf8')));
    const conditions = texts.flatMap((text) =>
      [...text.matchAll(/@media\s+([^{]+)/g)].map(([, each = '']) => each.trim()),
    );
    const page = await browser.newPage();
    await page.evaluate(inPage);
    const met = async (width: number) => {
      await page.setViewportSize({ width, height: 900 });
      return page.evaluate<string[]>(`inPage.conditionsMet(${JSON.stringify(conditions)})`);
    };
    const small = await met(320);
    expect(await met(390)).toEqual(small);
    expect(await met(1280)).not.toEqual(small);
    await page.close();
  });

  it.each([320, 390, 768, 1024, 1280])('keeps everything within the window (%i pixels)', (width) => {
    expect(faults.get(`outside at ${width}`)).toEqual([]);
  });

  it.each([992, 1024, 1199])(
    'holds all focus areas side by side in a table beside the contents (%i pixels)',
    async (width) => {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      await page.goto(pathToFileURL(join(siteDir, 'planer/aeroe/index.html')).href);
      await page.evaluate(inPage);
      const areas =
        'Uddannelse og livschancer|Beskæftigelse|Kriminalitetsforebyggelse|Sammenhængskraft og medborgerskab';
      const head = ['Stilling', ...areas.split('|')];
      const row = head.map((_, at) => (at === 0 ? 'Boligsociale familiemedarbejdere' : '17 timer om ugen'));
      const words = [head, row].map((list) => JSON.stringify(list)).join();
      await page.evaluate(`inPage.fillTable('#medarbejdere table', ${words})`);
      expect(await page.evaluate<string[]>('inPage.overflowFaults()')).toEqual([]);
      await page.close();
    },
  );

  it('shows tables as lists of label and value on a telephone', () => {
    expect(faults.get('cells without a label')).toEqual([]);
  });

  it('reaches the text with the skip link and the fonts from its own folder', () => {
    expect(faults.get('skip link') ?? []).toEqual([]);
    expect(faults.get('fonts') ?? []).toEqual([]);
  });

  it('can be walked through with the keyboard alone, each stop seen and in the order of reading', () => {
    expect(faults.get('stops') ?? []).toEqual([]);
  });

  it('prints what is read, without what only leads elsewhere, on white', () => {
    expect(faults.get('printed')).toEqual([]);
  });

  it('prints also what is folded on the screen', async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(siteDir, 'data/index.html')).href);
    const folded = await page.locator('details:not([open]) dt').allTextContents();
    expect(folded.length).toBeGreaterThan(50);
    const printed = readPdf(await page.pdf(), 'pdftotext', ['-layout', '{}', '-']).replace(/\s+/g, ' ');
    for (const text of folded) expect(printed).toContain(text.replace(/\s+/g, ' ').trim());
    await page.close();
  });

  it('has no rule of the guide that no page answers to', () => {
    // The sample has no search, no two remarks after each other, and no form as deep as the real ones.
    const elsewhere =
      /^(fieldset|legend|\[hidden\]|\[type=button\]|\.form-label|\.button\.button-secondary|\.alert\+|h6)/;
    expect(unanswered.filter((selector) => !elsewhere.test(selector))).toEqual([]);
  });

  it('says nothing in the console and asks for nothing outside its folder', () => {
    expect(faults.get('heard') ?? []).toEqual([]);
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

async function guideSelectors(): Promise<string[]> {
  const selectors = new Set<string>();
  postcss.parse(await readFile(join(guideStylesDir, 'dkfds.css'), 'utf8')).walkRules((rule) => {
    for (const selector of rule.selectors) selectors.add(selector);
  });
  return [...selectors];
}
