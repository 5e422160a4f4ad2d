import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose, registry } from '../../src/diagnostics/registry.js';
import { Source } from '../../src/diagnostics/source.js';
import { suggest } from '../../src/diagnostics/suggest.js';
import { printPretty } from '../../src/index.js';

const lines = fc.string({ unit: fc.constantFrom('a', 'å', ' ', '\n', '\r\n', '\t', '😀') });

describe('a source', () => {
  it('turns offsets into positions and back', () => {
    fc.assert(
      fc.property(lines, fc.nat(60), (text, offset) => {
        const source = new Source('x', text);
        const { line, column } = source.positionAt(offset);
        expect(source.startOfLine(line) + column - 1).toBe(Math.min(offset, text.length));
        expect(line).toBe(text.slice(0, offset).split('\n').length);
        expect(line).toBeLessThanOrEqual(source.lineCount);
      }),
    );
  });

  it('is its lines', () => {
    fc.assert(
      fc.property(lines, (text) => {
        const source = new Source('x', text);
        const all = Array.from({ length: source.lineCount }, (_, index) => source.line(index + 1));
        expect(all.join('\n')).toBe(text.replaceAll('\r\n', '\n'));
      }),
    );
  });
});

describe('a suggestion', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdeæøå-'), minLength: 1, maxLength: 12 });

  it('is one of the candidates, and the word itself where it is among them', () => {
    fc.assert(
      fc.property(word, fc.array(word), (given, candidates) => {
        expect([undefined, ...candidates]).toContain(suggest(given, candidates));
        expect(suggest(given, [...candidates, given])?.replaceAll('aa', 'å')).toBeDefined();
      }),
    );
  });

  it.each([
    ['maalgrupper', 'målgrupper'],
    ['MÅLGRUPPER', 'målgrupper'],
    ['områder bemærkning', 'områder-bemærkning'],
    ['målgruper', 'målgrupper'],
    ['ansvra', 'ansvar'],
    ['beskaeftigelse', undefined],
  ])('for «%s» is %s', (given, meant) =>
    expect(suggest(given, ['målgrupper', 'ansvar', 'områder-bemærkning'])).toBe(meant),
  );
});

describe('the printer', () => {
  it('draws any stretch of any source under its line, in at most 130 columns', () => {
    const wide = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\t', '\u001b', 'å'), maxLength: 400 });
    fc.assert(
      fc.property(wide, fc.nat(400), fc.nat(400), (text, a, b) => {
        const span = { source: new Source('x.yaml', text), start: Math.min(a, b), end: Math.max(a, b) };
        const printed = printPretty([diagnose('HP101', 'Besked', span, { help: 'Hjælp' })], {
          colour: false,
          limit: 9,
        });
        const [head = '', code = '', rule = '', help = '', ...more] = printed.split('\n');
        expect(more).toEqual([]);
        expect(head).toMatch(/^x\.yaml:\d+:\d+ {2}fejl HP101 {2}Besked$/);
        expect(code).toMatch(/^ {0,4}\d+ │ /);
        expect(rule).toMatch(/^ {6}│ *─+$/);
        expect(help).toBe('      = Hjælp');
        expect(Math.max(code.length, rule.length)).toBeLessThanOrEqual(130);
        expect(printed).not.toMatch(/[^\P{Cc}\n]/u);
      }),
      { numRuns: 500 },
    );
  });

  it('counts what it leaves out', () => {
    const many = Array.from({ length: 60 }, () => diagnose('HP017', 'Besked', { path: 'x' }));
    expect(printPretty(many, { colour: false, limit: 50 })).toContain('… og 10 mere');
  });

  it('gives every code a title', () => {
    for (const { title } of Object.values(registry)) expect(title).toMatch(/^\p{Lu}.*[^.]$/u);
  });
});
