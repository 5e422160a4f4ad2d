import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pageText } from '../../src/cli/page-text.js';
import { registry } from '../../src/diagnostics/registry.js';
import { expectRefusal } from '../support/refusal.js';
import { TestWorkspace } from '../support/workspace.js';

const pagesDir = join(import.meta.dirname, '../../docs/koder');
const pages = (await readdir(pagesDir)).filter((name) => name !== 'README.md');

let workspace: TestWorkspace;
beforeEach(async () => {
  workspace = await TestWorkspace.open();
});
afterEach(() => workspace.close());

describe('explain', () => {
  it.each(['HP204', 'hp204', '204', ' Hp204 '])('finds the page of %j, also where there are no plans', async (code) => {
    const { status, out, err } = await workspace.run('explain', code);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(
      /^HP204 · Filens navn passer ikke til indsatsområdet\n\n {2}Fejl\n\nHvad det betyder\n\n {2}Hver delaftale/,
    );
    expect(out).toContain('    agreements/nordvang/delaftaler/kriminalitetsforebyggelse.yaml:1:16  fejl HP204');
    expect(out).toContain('\nSådan retter du det\n\n  • Er filen en kopi, så ret «indsatsområde» til');
  });

  it('shows several pages with a line between them, each once', async () => {
    const { out } = await workspace.run('explain', 'HP204', 'hp204,204');
    expect(out.match(/^HP204 · /gm)).toHaveLength(1);
    expect((await workspace.run('explain', 'HP201', 'HP204')).out).toMatch(/^HP201[\s\S]*\n─+\n\nHP204 · /);
  });

  it('lists all codes by group where none is named', async () => {
    const { status, out } = await workspace.run('explain');
    expect(status).toBe(0);
    expect(out).toMatch(/^Filer og YAML\n {2}HP001 {2}Filen kan ikke læses \(fejl\)\n/);
    expect(out).toContain('  HP301  Feltet er ikke udfyldt (advarsel · fejl i et endeligt dokument)\n');
    for (const code of Object.keys(registry)) expect(out.match(new RegExp(`^  ${code}  `, 'gm')), code).toHaveLength(1);
    expect(out).toContain('npx helhedsplan explain HP204');
  });

  it.each([
    [['HP2O4'], ['«HP2O4»', 'Mente du HP204?']],
    [['hjælp'], ['«hjælp»', 'npx helhedsplan explain']],
    [['HP204', '__proto__'], ['«__proto__»']],
    [['constructor'], ['«constructor»']],
    [['../../README'], ['«../../README»']],
    [[''], ['«»']],
  ])('%j is no code', async (codes, says) => {
    const { out } = await expectRefusal(workspace, ['explain', ...codes], { status: 2, says });
    expect(out).toBe('');
  });
});

describe('a page in the terminal', () => {
  const sample = [
    '# HP1 · Titel\n\n**Fejl**\n\n## Afsnit\n',
    'Skriv `navn: x` eller *ikke*, se [siden](HP2.md) og [nettet](https://lbf.dk).\n',
    '1. Første\n2. Anden\n   - under\n\n```text\n  kode **her**\n```\n',
  ].join('\n');

  it('has no Markdown signs', () => {
    expect(pageText(sample, { colour: false, columns: 80 })).toBe(
      [
        'HP1 · Titel\n\n  Fejl\n\nAfsnit\n',
        '  Skriv «navn: x» eller ikke, se siden og nettet (https://lbf.dk).\n',
        '  1. Første\n  2. Anden\n     • under\n\n      kode **her**\n',
      ].join('\n'),
    );
  });

  it('is painted where there are colours, and breaks lines at the same words', () => {
    const painted = pageText(sample, { colour: true, columns: 40 });
    expect(painted).toContain('\u001b[1mHP1 · Titel\u001b[22m');
    expect(painted).toContain('\u001b[36mnavn: x\u001b[39m');
    for (const line of stripVTControlCharacters(painted).split('\n')) expect(line.length).toBeLessThanOrEqual(40);
  });

  it.each(pages)('%s reads well', async (name) => {
    const markdown = await readFile(join(pagesDir, name), 'utf8');
    const text = pageText(markdown, { colour: false, columns: 100 });
    const prose = text.split('\n').filter((line) => !line.startsWith('    '));
    for (const line of prose) expect(line).not.toMatch(/^#|\*\*|`|\]\(|^ *\|/);
    // Nothing of the page is lost: every word of letters is still there.
    const words = (all: string) => all.replaceAll(/\]\([^)]*\)/g, ' ').match(/[\p{L}\d]+/gu) ?? [];
    expect(words(text)).toEqual(words(markdown.replaceAll(/^ *```(text|yaml)$/gm, '')));
  });
});
