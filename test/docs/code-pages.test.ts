import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type DiagnosticCode, registry } from '../../src/diagnostics/registry.js';
import { codeIndex, pageHead, sections } from '../support/code-pages.js';
import { bookletFixturesDir } from '../support/fixture-booklet.js';
import { fixturesDir } from '../support/fixture-plan.js';
import { expectGolden } from '../support/golden.js';

/**
 * Every code has a page `docs/koder/<code>.md`. Its head and sections are fixed; its example is what the check really
 * prints for one of the fixtures. UPDATE_GOLDEN=1 writes the index anew.
 */
const pagesDir = join(import.meta.dirname, '../../docs/koder');
const codes = Object.keys(registry) as DiagnosticCode[];
const folders = await Promise.all(
  [fixturesDir, bookletFixturesDir].map(async (dir) => (await readdir(dir)).map((name) => join(dir, name))),
);
const printed = await Promise.all(
  folders.flat().map((folder) => readFile(join(folder, 'expected.txt'), 'utf8').catch(() => '')),
);

describe('the page of', () => {
  it.each(codes)('%s has its head, its sections and an example', async (code) => {
    const page = await readFile(join(pagesDir, `${code}.md`), 'utf8');
    expect(page.startsWith(pageHead(code)), `${code}.md should begin with:\n${pageHead(code)}`).toBe(true);
    expect([...page.matchAll(/^## (.*)$/gm)].map((match) => match[1])).toEqual([...sections]);
    for (const section of page.split(/^## .*$/m).slice(1)) expect(section.trim().length).toBeGreaterThan(30);
    const examples = [...page.matchAll(/```text\n([\s\S]*?)\n```/g)].map((match) => match[1] ?? '');
    expect(examples.some((example) => example.includes(code))).toBe(true);
    const shown = printed.some((text) => text.includes(code));
    for (const example of shown ? examples : [])
      expect(
        printed.some((text) => text.includes(example)),
        `no fixture prints:\n${example}`,
      ).toBe(true);
  });
});

it('is listed in docs/koder/README.md', async () => {
  await expectGolden(join(pagesDir, 'README.md'), codeIndex());
});

it('belongs to a code that exists', async () => {
  const pages = (await readdir(pagesDir)).filter((name) => name !== 'README.md');
  expect(pages.map((name) => name.replace('.md', '')).filter((code) => !(code in registry))).toEqual([]);
});
