import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOfInlines, textsOfBlocks } from '../../src/document/text.js';
import { isLinkTarget, parseProse } from '../../src/prose/parse.js';
import { proseToBlocks, proseToInlines } from '../../src/prose/to-blocks.js';
import { renderHtmlBlocks } from '../../src/render/html/index.js';

const pieces = [
  'a',
  'ord ',
  'å',
  '\n',
  '\n\n',
  '- ',
  '1. ',
  '* ',
  '**',
  '*',
  '_',
  '#',
  '### ',
  '> ',
  '`',
  '```\n',
  '---\n',
]
  .concat([
    '[',
    ']',
    '(',
    ')',
    '[](#x)',
    '[t](',
    'https://x.dk',
    'javascript:x',
    '[^1]',
    '[^1]: ',
    '![',
    '<b>',
    '</b>',
    '<!--',
  ])
  .concat(['&amp;', '\\', '    ', '\t', '|', '\u0000', '😀', '\ud800', '[^constructor]', '[^__proto__]', '\r\n']);
const markdown = fc.string({ unit: fc.constantFrom(...pieces), maxLength: 50 });
const anyText = fc.oneof({ weight: 3, arbitrary: markdown }, fc.string({ unit: 'binary' }));

describe('any text as prose', () => {
  it('is parsed; problems and references lie within it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { problems, references } = parseProse(text);
        for (const { start, end } of [...problems, ...references]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('becomes blocks that can be shown, whatever the check says of it', () => {
    const context = { resolve: () => undefined, fieldId: 'felt' };
    fc.assert(
      fc.property(anyText, (text) => {
        const { root } = parseProse(text);
        const blocks = proseToBlocks(root, context);
        expect(proseToInlines(root, context)).toBeInstanceOf(Array);
        const html = renderHtmlBlocks(blocks, { headingOffset: 0, hrefOf: () => '#' });
        expect(html).not.toMatch(/<(script|b|iframe)\b|href="(?!https?:|mailto:|#)/);
      }),
      { numRuns: 800 },
    );
  });
});

describe('prose', () => {
  const problemsOf = (text: string) =>
    parseProse(text).problems.map(({ code, start, end }) => `${code} ${text.slice(start, end)}`);

  it('within the subset has no problems', () => {
    const text = `Et afsnit med **fed**, *kursiv* og [link](https://lbf.dk).[^1]

- punkt
  - underpunkt
1. tal

### Underoverskrift

Se [](#hipphopp) og [her](mailto:x@y.dk).

[^1]: Noten.
`;
    expect(parseProse(text)).toMatchObject({ problems: [], references: [{ id: 'hipphopp' }] });
  });

  it.each([
    ['Et <b>ord</b>', ['HP120 <b>', 'HP120 </b>']],
    ['Brug `kode` her', ['HP120 `kode`']],
    ['# Stor', ['HP120 # Stor']],
    ['> citat', ['HP120 > citat']],
    ['![x](y.png)', ['HP120 ![x](y.png)']],
    ['a\n\n---\n', ['HP120 ---']],
    ['se [x](javascript:alert(1))', ['HP121 [x](javascript:alert(1))']],
    ['se [x](//ond.dk)', ['HP121 [x](//ond.dk)']],
    ['se [](https://x.dk)', ['HP121 [](https://x.dk)']],
    ['ord[^1]', ['HP122 [^1]']],
    ['ord\n\n[^1]: note', ['HP122 [^1]: note']],
  ])('%j is told exactly where', (text, problems) => expect(problemsOf(text)).toEqual(problems));

  it('leads only to the web and to mail', () => {
    expect(['https://x.dk', 'http://x.dk', 'mailto:a@b.dk'].every(isLinkTarget)).toBe(true);
    expect(['javascript:x', 'JAVASCRIPT:x', 'data:x', 'file:///x', '//x.dk', 'x', ''].some(isLinkTarget)).toBe(false);
  });

  const context = { resolve: () => undefined, fieldId: 'f' };

  it.each([
    ['Se [den her side](javascript:x).', 'Se den her side.'],
    ['> Et *citat*', 'Et citat'],
    ['```\nkode\n```', 'kode'],
    ['<div>Afsnit</div>', '<div>Afsnit</div>'],
    ['Brug `kode` og <b>fed</b>', 'Brug kode og <b>fed</b>'],
    ['# Stor', 'Stor'],
    ['![Et kort](kort.png)', 'Et kort'],
    ['Se [siden][1].\n\n[1]: https://x.dk', 'Se siden.'],
  ])('keeps the words of %j, which the check refuses', (prose, words) => {
    const { root, problems } = parseProse(prose);
    expect(problems).not.toEqual([]);
    expect(textsOfBlocks(proseToBlocks(root, context)).join(' ')).toBe(words);
  });

  it.each([
    ['- Unge', 'Unge'],
    ['1. klasse', '1. klasse'],
    ['### Unge', 'Unge'],
    ['> Unge', 'Unge'],
  ])('on one line keeps the words of %j', (line, words) => {
    expect(textOfInlines(proseToInlines(parseProse(line).root, context))).toBe(words);
  });
});
