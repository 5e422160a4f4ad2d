import { describe, expect, it } from 'vitest';
import { replaceSpan } from '../../src/diagnostics/diagnostic.js';
import { pack, unpack } from '../../src/diagnostics/packed.js';
import { printPretty } from '../../src/diagnostics/print/pretty.js';
import { diagnose } from '../../src/diagnostics/registry.js';
import { Source } from '../../src/diagnostics/source.js';

const text = 'navn: Nordvang\r\nudgave: 2019-26\r\nkommune: by\r\nversion: "1"\r\n';
const source = new Source('agreements/nordvang/helhedsplan.yaml', text);
const spanOf = (words: string) => ({ source, start: text.indexOf(words), end: text.indexOf(words) + words.length });

describe('a packed diagnostic', () => {
  const diagnostic = diagnose('HP201', 'Der er intet med id’et «by»', spanOf('by'), {
    help: 'Mente du «byen»?',
    related: [{ message: 'Her', span: spanOf('2019-26\r\nkommune') }],
    fix: replaceSpan('Ret', spanOf('by'), 'byen'),
  });
  const again = unpack(JSON.parse(JSON.stringify(pack(diagnostic))));

  it('prints as it did and edits the same place', () => {
    const print = (one: typeof diagnostic) => printPretty([one], { colour: false, limit: 1 });
    expect(print(again)).toBe(print(diagnostic));
    expect(again.fix?.edits[0]).toMatchObject({ replacement: 'byen', span: { start: spanOf('by').start } });
    const related = again.related[0]?.span;
    expect(related?.source.positionAt(related.end)).toEqual({ line: 3, column: 8 });
  });

  it('carries the lines that it points at and no others', () => {
    const packed = JSON.stringify(pack(diagnostic));
    expect(packed).toContain('kommune: by');
    expect(packed).not.toContain('navn: Nordvang');
  });

  it.each([null, { path: 'agreements/x' }])('without a span stays as it is: %j', (at) => {
    const bare = diagnose('HP305', 'Mangler', at);
    expect(unpack(pack(bare))).toEqual(bare);
  });
});
