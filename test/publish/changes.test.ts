import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenLinks } from '../support/check-links.js';
import { all, parseXml, type XmlElement } from '../support/docx-reader.js';
import { commitAll } from '../support/git-repository.js';
import { TestWorkspace } from '../support/workspace.js';

const feedNames = ['aendringer.atom', 'planer/nordvang/aendringer.atom', 'planer/sydvang/aendringer.atom'];
const changePages = ['aendringer/index.html', 'planer/nordvang/aendringer/index.html', 'planer/nordvang/index.html'];

let workspace: TestWorkspace;

const site = (path: string) => readFile(join('output/site', path), 'utf8');

async function build(...args: string[]): Promise<string> {
  const { status, text, out } = await workspace.run('build', '--only', 'site', '--no-search', ...args);
  expect(status, text).toBe(0);
  return out;
}

/** Adds a line that says nothing to a file of a plan, or to another, and commits it. */
async function commit(path: string, date: string, message: string): Promise<void> {
  const file = workspace.path(path);
  await writeFile(file, `${await readFile(file, 'utf8').catch(() => '')}# ${date}\n`);
  commitAll(workspace.dir, date, { message, author: 'Forfatter Ukendtsen' });
}

/** Paths of what a build changed below the site's folder. */
async function changedBy(run: () => Promise<unknown>): Promise<string[]> {
  const before = await workspace.snapshot('output/site');
  await run();
  const after = await workspace.snapshot('output/site');
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((path) => before[path] !== after[path])
    .sort();
}

const textOf = (element: XmlElement | undefined, name: string) =>
  element?.children.find((child) => child.name === name)?.text ?? null;
const linkOf = (element: XmlElement, rel: string) =>
  element.children.find((child) => child.name === 'link' && child.attributes.rel === rel)?.attributes.href ?? null;

/** What RFC 4287 demands of a feed, and of each entry, as far as it says «MUST». */
function feedFaults(feed: XmlElement): string[] {
  const counts = (element: XmlElement, name: string) => element.children.filter((child) => child.name === name).length;
  const faults: string[] = [];
  const expectThat = (isSo: boolean, what: string) => isSo || faults.push(what);
  expectThat(feed.name === 'feed' && feed.attributes.xmlns === 'http://www.w3.org/2005/Atom', 'no atom:feed');
  expectThat(counts(feed, 'author') === 1 && textOf(all(feed, 'author')[0], 'name') !== '', 'no author');
  const entries = all(feed, 'entry');
  for (const element of [feed, ...entries]) {
    const id = textOf(element, 'id') ?? '';
    for (const name of ['id', 'title', 'updated']) expectThat(counts(element, name) === 1, `${name} of ${id}`);
    // An IRI with a scheme, or a tag of RFC 4151.
    expectThat(/^https:\/\/[^\s]+$|^tag:[a-z0-9.-]+,\d{4}:\S+$/.test(id), `id ${id}`);
    const updated = textOf(element, 'updated') ?? '';
    expectThat(
      /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(updated) && !Number.isNaN(Date.parse(updated)),
      `updated of ${id}`,
    );
    // Demanded of an entry without content.
    expectThat(linkOf(element, 'alternate') !== null, `alternate of ${id}`);
    expectThat(counts(element, 'content') <= 1, `content of ${id}`);
  }
  const ids = [feed, ...entries].map((element) => textOf(element, 'id'));
  expectThat(new Set(ids).size === ids.length, 'an id is there twice');
  return faults;
}

beforeAll(async () => {
  workspace = await TestWorkspace.open();
  await workspace.plan('nordvang');
  await workspace.plan('sydvang');
  await writeFile(workspace.path('.gitignore'), 'output*\n');
  commitAll(workspace.dir, '2026-01-10T10:00:00Z', { message: 'Nye planer', author: 'Forfatter Ukendtsen' });
  const beskaeftigelse = 'agreements/nordvang/delaftaler/beskaeftigelse.yaml';
  await commit(
    beskaeftigelse,
    '2026-02-03T10:00:00Z',
    'Efter møde med Ulla\n\nÆndring: Jobcaféen på Åvej har åbent <hver> dag & nat',
  );
  await commit(beskaeftigelse, '2026-02-03T12:00:00Z', 'Tastefejl, set af Ulla');
  await commit('agreements/nordvang/personer.yaml', '2026-03-04T10:00:00Z', 'Ulla er ny\n\nÆndring: Ny leder');
  await build();
});
afterAll(() => workspace.close());

describe('the change log', () => {
  it('tells on a page of each plan what was changed, and leads there', async () => {
    const page = await site('planer/nordvang/aendringer/index.html');
    expect(page).toContain('Delaftalen Beskæftigelse');
    expect(page).toContain('Jobcaféen på Åvej har åbent &lt;hver&gt; dag &amp; nat');
    expect(page.match(/<time datetime="[^"]+">/g)).toEqual([
      '<time datetime="2026-02-03">',
      '<time datetime="2026-01-10">',
    ]);
    expect(page).toContain(
      'Planens fælles oplysninger, den strategiske samarbejdsaftale, delaftalen Beskæftigelse og bilagene',
    );
    expect(page).not.toContain('Historikken');
    expect(page).not.toContain('data-pagefind');
    expect(await site('planer/nordvang/index.html')).toMatch(
      /Senest ændret 3\.\sfebruar\s2026: Delaftalen Beskæftigelse\. Se <a href="aendringer\/index\.html">/u,
    );
    expect(await site('overblik/index.html')).toContain('href="../aendringer/index.html"');
    expect(await brokenLinks('output/site')).toEqual(expect.not.arrayContaining([expect.stringContaining('aendring')]));
  });

  it('tells of all plans on one page', async () => {
    const page = await site('aendringer/index.html');
    const days = [...page.matchAll(/datetime="([^"]+)"[\s\S]*?href="([^"]+)"/g)].map(
      ([, day, href]) => `${day} ${href}`,
    );
    expect(days.map((line) => line.replace(/-\w+$/, ''))).toEqual([
      '2026-02-03 ../planer/nordvang/aendringer/index.html#aendring',
      '2026-01-10 ../planer/nordvang/aendringer/index.html#aendring',
      '2026-01-10 ../planer/sydvang/aendringer/index.html#aendring',
    ]);
  });

  it('is there as Atom feeds that hold what the standard demands, with and without an address', async () => {
    const relative = new Map(await Promise.all(feedNames.map(async (name) => [name, await site(name)] as const)));
    await build('--out', 'output-adresse', '--address', 'https://planer.example.dk/x/');
    for (const name of feedNames) {
      const own = parseXml(relative.get(name) ?? '');
      const absolute = parseXml(await readFile(join('output-adresse/site', name), 'utf8'));
      expect(feedFaults(own)).toEqual([]);
      expect(feedFaults(absolute)).toEqual([]);
      expect(linkOf(own, 'self')).toBeNull();
      expect(linkOf(absolute, 'self')).toBe(`https://planer.example.dk/x/${name}`);
    }
    const [entry] = all(parseXml(relative.get('planer/nordvang/aendringer.atom') ?? ''), 'entry');
    expect(textOf(entry, 'content')).toBe('Jobcaféen på Åvej har åbent <hver> dag & nat');
    expect(textOf(entry, 'updated')).toBe('2026-02-03T00:00:00Z');
    expect(entry && linkOf(entry, 'alternate')).toMatch(/^aendringer\/index\.html#aendring-[0-9a-f]{10}$/);
    for (const page of changePages) expect(await site(page)).toContain('type="application/atom+xml"');
    // The same change is the same entry in both feeds.
    const ids = (name: string) => all(parseXml(relative.get(name) ?? ''), 'entry').map((each) => textOf(each, 'id'));
    expect(ids('aendringer.atom')).toEqual(expect.arrayContaining(ids('planer/nordvang/aendringer.atom')));
  });

  it('names neither authors nor anything else of their messages', async () => {
    const entries = await readdir('output/site', { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => /\.(?:html|atom|xml|json)$/.test(entry.name) && entry.isFile());
    expect(files.length).toBeGreaterThan(10);
    const hits: string[] = [];
    for (const { parentPath, name } of files) {
      const text = await readFile(join(parentPath, name), 'utf8');
      for (const word of ['Ukendtsen', 'navn@example.org', 'Ulla', 'Tastefejl', 'Nye planer', 'Ny leder'])
        if (text.includes(word)) hits.push(`${name}: ${word}`);
    }
    expect(hits).toEqual([]);
  });
});

describe('the next build', () => {
  it('writes nothing where nothing was changed, or only outside the plans', async () => {
    const built = await workspace.snapshot();
    expect(await build()).toMatch(/^Uændret/);
    await commit('LÆSMIG.md', '2026-03-10T10:00:00Z', 'Uden for planerne\n\nÆndring: Intet');
    expect(await build()).toMatch(/^Uændret/);
    expect(await workspace.snapshot()).toEqual(built);
  });

  it('makes the pages of the plan of which a commit tells, and those about all plans', async () => {
    const changed = await changedBy(async () => {
      await commit('agreements/sydvang/bilag.yaml', '2026-03-11T10:00:00Z', 'Bilag\n\nÆndring: Budgettet er på plads');
      await build();
    });
    expect(changed).toEqual(
      expect.arrayContaining([
        'aendringer.atom',
        'aendringer/index.html',
        'planer/sydvang/aendringer.atom',
        'planer/sydvang/aendringer/index.html',
        'planer/sydvang/index.html',
      ]),
    );
    expect(changed.filter((path) => path.startsWith('planer/nordvang/'))).toEqual([]);
    expect(await site('aendringer.atom')).toContain('Budgettet er på plads');
    const built = await workspace.snapshot('output/site');
    await build('--out', 'output-ny');
    expect(await workspace.snapshot('output-ny/site')).toEqual(built);
  });

  it('has no such pages for what is no longer in git', async () => {
    await rm(workspace.path('.git'), { recursive: true });
    await build();
    const files = await readdir('output/site', { recursive: true });
    expect(files.filter((path) => path.includes('aendringer'))).toEqual([]);
    expect(await site('planer/nordvang/index.html')).not.toContain('aendringer');
    expect(await site('overblik/index.html')).not.toContain('aendringer');
  });
});
