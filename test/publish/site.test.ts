import { cp, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noSettings } from '../../src/model/site-settings.js';
import { renderSite } from '../../src/publish/site.js';
import { buildSampleSite, siteSourceDir, writeSite } from '../support/build-sample-site.js';
import { brokenLinks } from '../support/check-links.js';
import { sampleSite } from '../support/sample-site.js';
import { htmlFaults } from '../support/validate-html.js';

let siteDir: string;
let pages: string[];
const read = (file: string) => readFile(join(siteDir, file), 'utf8');

beforeAll(async () => {
  siteDir = await buildSampleSite();
  pages = (await readdir(siteDir, { recursive: true })).filter((file) => file.endsWith('.html')).sort();
}, 30_000);
afterAll(() => rm(siteDir, { recursive: true, force: true }));

describe('the site', () => {
  it('makes a page for each plan, document and activity, and pages about all of them', () => {
    expect(pages).toEqual([
      '404.html',
      'aendringer/index.html',
      'data/index.html',
      'index.html',
      'indikatorer/dagtilbud/index.html',
      'indikatorer/frivilligt-arbejde/index.html',
      'indikatorer/index.html',
      'indikatorer/karaktergennemsnit/index.html',
      'indikatorer/trygge/index.html',
      'indsatsomraader/index.html',
      'indsatsomraader/kriminalitetsforebyggelse/index.html',
      'indsatsomraader/uddannelse-og-livschancer/index.html',
      'indsatsomraader/uddannelse-og-livschancer/indikatorer/index.html',
      'kommuner/index.html',
      'kommuner/slagelse/index.html',
      'kommuner/viborg/index.html',
      'om/index.html',
      'ordliste/index.html',
      'organisationer/fob/index.html',
      'organisationer/index.html',
      'organisationer/slagelse-kommune/index.html',
      'organisationer/sydsjaellands-og-lolland-falsters-politi/index.html',
      'overblik/index.html',
      'planer/aeroe/aabne-punkter/index.html',
      'planer/aeroe/aendringer/index.html',
      'planer/aeroe/index.html',
      'planer/aeroe/kriminalitetsforebyggelse/a0/index.html',
      'planer/aeroe/kriminalitetsforebyggelse/index.html',
      'planer/aeroe/kriminalitetsforebyggelse/myob/index.html',
      'planer/aeroe/strategisk-aftale/index.html',
      'planer/aeroe/uddannelse-og-livschancer/a0/index.html',
      'planer/aeroe/uddannelse-og-livschancer/a1/index.html',
      'planer/aeroe/uddannelse-og-livschancer/index.html',
      'planer/viborg/index.html',
      'sammenlign/aeroe/viborg/index.html',
      'sammenlign/index.html',
      'soeg/index.html',
      'was/index.html',
    ]);
  });

  it('links only to what is there; the page for unknown addresses starts at the root', async () => {
    const broken = await brokenLinks(siteDir);
    expect(broken.filter((link) => !link.startsWith('404.html'))).toEqual([]);
    expect(await read('404.html')).toContain('href="/assets/site.css"');
  });

  it('writes valid pages', async () => {
    const faults: string[] = [];
    for (const page of pages) {
      for (const fault of await htmlFaults(await read(page), 'page')) faults.push(`${page}:${fault}`);
    }
    expect(faults).toEqual([]);
  });

  it('uses no scripts and asks no other site for anything', async () => {
    for (const page of pages) {
      const html = await read(page);
      expect(html, page).not.toMatch(
        /<script(?! type="application\/ld\+json">)|\son\w+="|\sstyle="|<(?:link|img|iframe)[^>]+(?:href|src)="https?:/i,
      );
      expect(html, page).toContain('<html lang="da">');
    }
    expect(await read('assets/site.css')).not.toMatch(/https?:|@import/);
  });

  it('is light: the style sheet and every page, as they are sent', async () => {
    const sheets = await Promise.all(['site', 'soeg'].map((name) => readFile(join(siteDir, `assets/${name}.css`))));
    expect(sheets.reduce((sum, sheet) => sum + gzipSync(sheet).length, 0)).toBeLessThanOrEqual(8_000);
    for (const page of pages) expect(gzipSync(await read(page)).length, page).toBeLessThanOrEqual(60_000);
  });

  it('leads from every page to the accessibility statement, the privacy note and when it was made', async () => {
    for (const page of pages) {
      const foot = (await read(page)).split('<footer')[1] ?? '';
      expect(foot, page).toMatch(/was\/index.html"|href="index.html">Tilgængelighed/);
      expect(foot, page).toContain('#privatliv"');
      expect(foot, page).toMatch(/Sidst opdateret \d+\. \S+ \d{4}/);
    }
  });

  it('says who publishes it, where that is told', async () => {
    const settings = {
      ...noSettings,
      name: 'Planer & Co',
      publisher: 'Nordby Kommune',
      contactMail: 'post@nordby.example',
      accessibilityUrl: 'https://was.example/erklaering',
    };
    const made = await renderSite({ ...sampleSite(), plans: [], settings }, { siteSourceDir });
    const html = (path: string) => String(made.find((file) => file.path === path)?.data);
    expect(html('was/index.html')).toContain('<a href="https://was.example/erklaering">');
    expect(html('om/index.html')).toContain('Siden er udgivet af Nordby Kommune.');
    expect(html('index.html')).toContain('<a href="mailto:post@nordby.example">Kontakt</a>');
    expect(html('index.html')).toContain('<title>Boligsociale helhedsplaner – Planer &amp; Co</title>');
    expect(html('was/index.html')).not.toContain('endnu ikke');
  }, 30_000);

  it('says on every page of an example that it is one, and on no other', async () => {
    for (const page of pages) {
      const isExample = page.startsWith('planer/aeroe/');
      expect((await read(page)).includes('example-banner'), page).toBe(isExample);
    }
    expect(await read('planer/aeroe/index.html')).toContain(
      'Kilde: Den offentliggjorte aftale for &lt;Ærø &amp; Øster Å&gt;.',
    );
  });

  it('shows sizes of files in Danish', async () => {
    expect(await read('planer/viborg/index.html')).toContain('(1,2\u00a0MB)');
    expect(await read('planer/aeroe/index.html')).toContain('(34\u00a0kB)');
  });

  it('leaves out sections that a plan has nothing for', async () => {
    const html = await read('planer/viborg/index.html');
    expect([...html.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, title]) => title)).toEqual(['Dokumenter og data']);
  });

  it('gives the style sheet the colours of the plans, and the licence of what is not ours', async () => {
    const css = await read('assets/site.css');
    expect(css).toMatch(/^\/\*! Del af dkfds [\d.]+, MIT-licens: se dkfds-licens\.md \*\/\n@layer dkfds\{/);
    expect(await read('assets/dkfds-licens.md')).toContain('Danish Business Authority');
    expect(css).toContain('.accent-6b2c5e { --accent-light: #6B2C5E;');
    expect((await stat(join(siteDir, 'assets/fonts/plex-latin-400-normal.woff2'))).size).toBeGreaterThan(10_000);
  });
});

describe('the site elsewhere', () => {
  it('works from an installed package, with a base path and without plans', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'helhedsplan-installed-'));
    const source = join(folder, 'node_modules', 'helhedsplan', 'site');
    await cp(siteSourceDir, source, { recursive: true });
    const options = { siteSourceDir: source, basePath: '/planer-i-dk/' };
    const front = {
      cards: [],
      interventions: [],
      data: [],
      updated: '22. november 2026',
      search: 'off' as const,
      glossary: [],
    };
    const made = await writeSite({ ...sampleSite(), plans: [], front }, options, join(folder, 'out'));
    expect(made.filter((path) => path.endsWith('.html')).sort()).toEqual([
      '404.html',
      'data/index.html',
      'index.html',
      'om/index.html',
      'ordliste/index.html',
      'overblik/index.html',
      'soeg/index.html',
      'was/index.html',
    ]);
    expect(await readdir(source)).toEqual(await readdir(siteSourceDir));
    expect(await readFile(join(folder, 'out/404.html'), 'utf8')).toContain('href="/planer-i-dk/om/index.html"');
    await rm(folder, { recursive: true });
  }, 30_000);

  it('has the pages of some plans alone where those about all are not asked for', async () => {
    const { plans, version, settings } = sampleSite();
    const data = { plans: plans.slice(1), booklet: null, front: null, version, settings };
    const made = await renderSite(data, { siteSourceDir });
    expect(made.map(({ path }) => path)).toEqual(['planer/viborg/index.html']);
    expect(made[0]?.data).toBe(await read('planer/viborg/index.html'));
  }, 30_000);

  it('gives the same bytes again', async () => {
    const again = await buildSampleSite();
    for (const page of pages) expect(await readFile(join(again, page), 'utf8')).toBe(await read(page));
    await rm(again, { recursive: true });
  }, 30_000);
});
