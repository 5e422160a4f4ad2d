import { describe, expect, it } from 'vitest';
import { replaceSpan } from '../../src/diagnostics/diagnostic.js';
import { printGithub } from '../../src/diagnostics/print/github.js';
import { printJson } from '../../src/diagnostics/print/json.js';
import { printPretty } from '../../src/diagnostics/print/pretty.js';
import { printSarif } from '../../src/diagnostics/print/sarif.js';
import { diagnose } from '../../src/diagnostics/registry.js';
import { Source } from '../../src/diagnostics/source.js';

/** Every kind of place that a finding can have, with Danish letters, line breaks and signs that formats must escape. */
const source = new Source('agreements/ærø by/delaftaler/a,b.yaml', 'navn: Ærø 😀 by\ntekst: |\n  to\n  linjer\n');
const other = new Source('agreements/ærø by/helhedsplan.yaml', 'udgave: 2019-26\n');
const span = (start: number, end: number) => ({ source, start, end });

/** On one line, after a letter that takes two code units. */
const onOneLine = diagnose('HP101', 'Ukendt felt «by»: 100 %, ja', span(13, 15), {
  help: 'Mente du «byer»?\nEller noget andet?',
  related: [{ message: 'Udgaven står her', span: { source: other, start: 8, end: 15 } }],
  fix: replaceSpan('Ret til «byer»', span(13, 15), 'byer'),
});
const onTwoLines = diagnose('HP124', 'Over to linjer', span(27, 38), { help: 'Ret' });
const wholeFile = diagnose('HP017', 'Ukendt fil', { path: 'agreements/ærø by/x#y.txt' }, { help: 'Slet den' });
const nowhere = { ...diagnose('HP018', 'Uden sted', null), severity: 'note' as const };
const all = [wholeFile, nowhere, onTwoLines, onOneLine];

describe('pretty', () => {
  const found = ['a', 'b', 'c', 'd'].map((path) => diagnose('HP017', `i ${path}`, { path }));
  const shown = (limit: number, ...fresh: string[]) =>
    printPretty(found, { colour: false, limit, isNew: ({ message }) => fresh.includes(message) })
      .split('\n\n')
      .map((text) => text.replace(/^.*HP017 {2}/, ''));

  it('puts what is new last, and leaves out what is old', () => {
    expect(shown(9, 'i b')).toEqual(['i a', 'i c', 'i d', 'i b  (ny)']);
    expect(shown(4)).toEqual(['i a', 'i b', 'i c', 'i d']);
    expect(shown(3, 'i b').map((text) => text.slice(0, 10))).toEqual(['i a', 'i c', '… og 1 mer', 'i b  (ny)']);
    expect(shown(1, 'i b', 'i d').map((text) => text.slice(0, 10))).toEqual(['… og 3 mer', 'i b  (ny)']);
  });

  it('shows a note as what it is called', () => {
    expect(printPretty([nowhere], { colour: false, limit: 1 })).toBe('bemærkning HP018  Uden sted');
  });
});

describe('json', () => {
  it('holds every field with 1-based places, null where there is none', () => {
    const place = { line: 1, column: 14, endLine: 1, endColumn: 16 };
    const none = { line: null, column: null, endLine: null, endColumn: null };
    const file = 'agreements/ærø by/delaftaler/a,b.yaml';
    expect(JSON.parse(printJson(all))).toEqual([
      {
        code: 'HP101',
        severity: 'error',
        message: 'Ukendt felt «by»: 100 %, ja',
        file,
        ...place,
        help: 'Mente du «byer»?\nEller noget andet?',
        related: [
          {
            message: 'Udgaven står her',
            file: 'agreements/ærø by/helhedsplan.yaml',
            line: 1,
            column: 9,
            endLine: 1,
            endColumn: 16,
          },
        ],
        fix: { title: 'Ret til «byer»', edits: [{ file, ...place, replacement: 'byer' }] },
      },
      {
        code: 'HP124',
        severity: 'warning',
        message: 'Over to linjer',
        file,
        line: 3,
        column: 3,
        endLine: 4,
        endColumn: 9,
        help: 'Ret',
        related: [],
        fix: null,
      },
      {
        code: 'HP017',
        severity: 'warning',
        message: 'Ukendt fil',
        file: 'agreements/ærø by/x#y.txt',
        ...none,
        help: 'Slet den',
        related: [],
        fix: null,
      },
      {
        code: 'HP018',
        severity: 'note',
        message: 'Uden sted',
        file: null,
        ...none,
        help: null,
        related: [],
        fix: null,
      },
    ]);
  });

  it('is an array also of nothing', () => {
    expect(printJson([])).toBe('[]\n');
  });
});

describe('github', () => {
  const file = 'agreements/ærø by/delaftaler/a%2Cb.yaml';

  it('is one workflow command a finding, escaped', () => {
    expect(printGithub(all).split('\n')).toEqual([
      `::error file=${file},line=1,endLine=1,col=14,endColumn=16,title=HP101 Ukendt felt::Ukendt felt «by»: 100 %25, ja%0AUdgaven står her: agreements/ærø by/helhedsplan.yaml:1:9%0AMente du «byer»?%0AEller noget andet?`,
      `::warning file=${file},line=3,endLine=4,title=HP124 Opmærkning, der ikke virker::Over to linjer%0ARet`.replace(
        'Opmærkning,',
        'Opmærkning%2C',
      ),
      '::warning file=agreements/ærø by/x#y.txt,title=HP017 Ukendt fil i planens mappe::Ukendt fil%0ASlet den',
      '::notice title=HP018 Planens mappe har et ugyldigt navn::Uden sted',
      '',
    ]);
  });

  it('escapes what would end a property or a command', () => {
    const path = 'a:b%c\r\n,d';
    const printed = printGithub([diagnose('HP017', 'x\r\n::error::y', { path })]);
    expect(printed).toBe(
      '::warning file=a%3Ab%25c%0D%0A%2Cd,title=HP017 Ukendt fil i planens mappe::x%0D%0A::error::y\n',
    );
  });

  it('is nothing where there is nothing', () => {
    expect(printGithub([])).toBe('');
  });
});

describe('sarif', () => {
  const page = { markdown: '# HP101 · Ukendt felt', text: 'HP101 · Ukendt felt', summary: 'Feltet findes ikke.' };
  const options = { version: '1.2.3', pages: new Map([['HP101', page]] as const) };
  const uri = 'agreements/%C3%A6r%C3%B8%20by/delaftaler/a%2Cb.yaml';
  const log = JSON.parse(printSarif(all, options));

  it('names the tool, and the rules that were broken', () => {
    const { version, $schema, runs } = log;
    expect({ version, $schema }).toEqual({
      version: '2.1.0',
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    });
    expect(runs).toHaveLength(1);
    expect(runs[0].columnKind).toBe('utf16CodeUnits');
    const { rules, ...driver } = runs[0].tool.driver;
    expect(driver).toEqual({
      name: 'helhedsplan',
      version: '1.2.3',
      semanticVersion: '1.2.3',
      language: 'da-DK',
    });
    expect(rules).toEqual([
      {
        id: 'HP017',
        shortDescription: { text: 'Ukendt fil i planens mappe' },
        defaultConfiguration: { level: 'warning' },
      },
      {
        id: 'HP018',
        shortDescription: { text: 'Planens mappe har et ugyldigt navn' },
        defaultConfiguration: { level: 'error' },
      },
      {
        id: 'HP101',
        shortDescription: { text: 'Ukendt felt' },
        fullDescription: { text: 'Feltet findes ikke.' },
        help: { text: 'HP101 · Ukendt felt', markdown: '# HP101 · Ukendt felt' },
        defaultConfiguration: { level: 'error' },
      },
      {
        id: 'HP124',
        shortDescription: { text: 'Opmærkning, der ikke virker' },
        defaultConfiguration: { level: 'warning' },
      },
    ]);
  });

  it('has each finding with its rule, places and fix', () => {
    const region = { startLine: 1, startColumn: 14, endLine: 1, endColumn: 16 };
    expect(log.runs[0].results).toEqual([
      {
        ruleId: 'HP101',
        ruleIndex: 2,
        level: 'error',
        message: { text: 'Ukendt felt «by»: 100 %, ja\nMente du «byer»?\nEller noget andet?' },
        locations: [{ physicalLocation: { artifactLocation: { uri }, region } }],
        relatedLocations: [
          {
            id: 0,
            message: { text: 'Udgaven står her' },
            physicalLocation: {
              artifactLocation: { uri: 'agreements/%C3%A6r%C3%B8%20by/helhedsplan.yaml' },
              region: { startLine: 1, startColumn: 9, endLine: 1, endColumn: 16 },
            },
          },
        ],
        fixes: [
          {
            description: { text: 'Ret til «byer»' },
            artifactChanges: [
              {
                artifactLocation: { uri },
                replacements: [{ deletedRegion: region, insertedContent: { text: 'byer' } }],
              },
            ],
          },
        ],
      },
      {
        ruleId: 'HP124',
        ruleIndex: 3,
        level: 'warning',
        message: { text: 'Over to linjer\nRet' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri },
              region: { startLine: 3, startColumn: 3, endLine: 4, endColumn: 9 },
            },
          },
        ],
      },
      {
        ruleId: 'HP017',
        ruleIndex: 0,
        level: 'warning',
        message: { text: 'Ukendt fil\nSlet den' },
        locations: [{ physicalLocation: { artifactLocation: { uri: 'agreements/%C3%A6r%C3%B8%20by/x%23y.txt' } } }],
      },
      { ruleId: 'HP018', ruleIndex: 1, level: 'note', message: { text: 'Uden sted' }, locations: [] },
    ]);
  });

  it('gathers the edits of a fix by file', () => {
    const fix = {
      title: 'Ret begge steder',
      edits: [
        { span: span(0, 4), replacement: 'a' },
        { span: { source: other, start: 0, end: 6 }, replacement: 'b' },
        { span: span(6, 6), replacement: 'c' },
      ],
    };
    const [result] = JSON.parse(printSarif([diagnose('HP101', 'x', span(0, 1), { fix })], options)).runs[0].results;
    const changes = result.fixes[0].artifactChanges as { replacements: { insertedContent: { text: string } }[] }[];
    expect(changes.map(({ replacements }) => replacements.map(({ insertedContent }) => insertedContent.text))).toEqual([
      ['a', 'c'],
      ['b'],
    ]);
  });

  it.each([
    ['/home/x å/plan.yaml', 'file:///home/x%20%C3%A5/plan.yaml'],
    ['C:\\planer\\å.yaml', 'file:///C:/planer/%C3%A5.yaml'],
    ['mappe:1/a?b', 'mappe%3A1/a%3Fb'],
  ])('writes the path %s as %s', (path, expected) => {
    const [result] = JSON.parse(printSarif([diagnose('HP017', 'x', { path })], options)).runs[0].results;
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe(expected);
  });
});
