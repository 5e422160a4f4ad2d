import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Previewing } from '../support/previewing.js';
import { TestWorkspace } from '../support/workspace.js';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

describe.skipIf(!existsSync(executablePath))('the preview in a browser', { timeout: 120_000 }, () => {
  let browser: Browser;
  let workspace: TestWorkspace;
  let previewing: Previewing;
  let origin: string;
  let page: Page;
  /** What the browser complained of. */
  let complaints: string[];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  }, 60_000);
  afterAll(() => browser?.close());
  beforeEach(async () => {
    workspace = await TestWorkspace.open();
    await workspace.plan('nordvang');
    previewing = new Previewing();
    origin = await previewing.origin();
    page = await browser.newPage({ viewport: { width: 1280, height: 600 } });
    complaints = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
  });
  afterEach(async () => {
    await page.close();
    await previewing.stop();
    await workspace.close();
  });

  const file = 'agreements/nordvang/delaftaler/beskaeftigelse.yaml';
  const url = () => `${origin}/planer/nordvang/beskaeftigelse/`;
  const bar = () => page.locator('aside[aria-label=Forhåndsvisning]');

  async function edit(from: string | RegExp, to: string): Promise<void> {
    const text = await readFile(file, 'utf8');
    const edited = text.replace(from, to);
    expect(edited).not.toBe(text);
    await writeFile(file, edited);
  }

  it('shows an edit where one was reading', async () => {
    await page.goto(url());
    await bar().getByText('0 fejl · 0 advarsler').waitFor();
    await page.evaluate('scrollTo(0, 700)');
    await edit(/navn: .*/, 'navn: Et nyt navn');
    await page.getByText('Et nyt navn').first().waitFor();
    await bar().waitFor();
    expect(await page.evaluate('scrollY')).toBe(700);
    expect(complaints).toEqual([]);
  });

  it('keeps the page when a file is broken, says what is wrong, and takes the bar away with the fault', async () => {
    await page.goto(url());
    await bar().getByText('0 fejl').waitFor();
    const heading = await page.getByRole('heading', { level: 1 }).textContent();
    await page.evaluate('window.isSame = true');
    await edit('målgrupper:', 'maalgrupper:');
    await bar().getByText('1 fejl').waitFor();
    expect(await bar().locator('summary').textContent()).toContain('viser det sidste, der kunne bygges (nordvang)');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(heading);
    expect(await page.evaluate('window.isSame')).toBe(true);
    await bar().locator('summary').click();
    const finding = bar().getByRole('listitem');
    expect(await finding.textContent()).toMatch(/fejl HP101 Ukendt felt «maalgrupper».*Mente du «målgrupper»\?/);
    const place = await finding.getByRole('link', { name: 'beskaeftigelse.yaml' }).getAttribute('href');
    expect(place).toMatch(/^vscode:\/\/file\/.*\/agreements\/nordvang\/delaftaler\/beskaeftigelse\.yaml:\d+:\d+$/);
    await edit('maalgrupper:', 'målgrupper:');
    await bar().getByText('0 fejl').waitFor();
    await bar().getByText('Her er ingen fejl og ingen advarsler.').waitFor();
    // Before axe, which breaks the policy itself.
    expect(complaints).toEqual([]);
    const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    await page.evaluate(axe);
    expect(await page.evaluate(`axe.run().then(({ violations }) => violations.map(({ id }) => id))`)).toEqual([]);
  });

  it('comes to a page that was not there', async () => {
    await edit('målgrupper:', 'maalgrupper:');
    await page.goto(`${origin}/planer/sydvang/`);
    await page.getByRole('heading', { name: 'Siden findes ikke' }).waitFor();
    await workspace.plan('sydvang');
    await page.getByRole('heading', { name: 'Dokumenter og data' }).waitFor();
  });

  it('shows a document beside its PDF file, and below where the window is narrow', async () => {
    await page.goto(url());
    await bar().getByRole('link', { name: 'Side og PDF ved siden af hinanden' }).click();
    const [left, right] = [page.locator('iframe[title=Siden]'), page.locator('iframe[title=PDF-filen]')];
    await page.locator('iframe[data-file][src*=".pdf?"]').waitFor();
    const first = await right.getAttribute('src');
    const inside = left.contentFrame();
    await inside.getByRole('heading', { level: 1 }).waitFor();
    const wide = [await left.boundingBox(), await right.boundingBox()];
    expect(wide[0]?.y).toBe(wide[1]?.y);
    expect((wide[0]?.x ?? 0) + (wide[0]?.width ?? 0)).toBeLessThanOrEqual(wide[1]?.x ?? 0);
    await page.setViewportSize({ width: 390, height: 700 });
    const narrow = [await left.boundingBox(), await right.boundingBox()];
    expect((narrow[0]?.y ?? 0) + (narrow[0]?.height ?? 0)).toBeLessThanOrEqual(narrow[1]?.y ?? 0);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    await edit(/navn: .*/, 'navn: Et nyt navn');
    await inside.getByText('Et nyt navn').first().waitFor();
    await page.locator(`iframe[data-file]:not([src="${first}"])`).waitFor();
    expect(complaints).toEqual([]);
  });
});
