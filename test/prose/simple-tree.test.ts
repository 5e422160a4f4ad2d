import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseProse } from '../../src/prose/parse.js';
import { simpleTree } from '../../src/prose/simple-tree.js';

/** What a document makes of a tree: kinds, words and targets. */
function shape(node: Nodes): unknown {
  const { type } = node;
  if (type === 'text') return node.value;
  const own =
    type === 'heading'
      ? node.depth
      : type === 'link'
        ? node.url
        : type === 'list'
          ? [node.ordered ?? false, node.start ?? null]
          : type === 'footnoteReference' || type === 'footnoteDefinition'
            ? node.identifier
            : null;
  return { type, own, children: 'children' in node ? node.children.map(shape) : [] };
}

const line = fc
  .array(
    fc.constantFrom(
      'ord',
      ' ',
      'Æblet',
      ' [](#id)',
      ' [navn](#et-id)',
      '[x](https://a.dk/b)',
      ' **fed**',
      ' **a [b](#c) d**',
      '[^1]',
      '[^1]',
      '.',
      ' 12',
      '1. ',
      '-',
      '*',
      '#',
      ' #',
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((pieces) => pieces.join(''));
const start = fc.constantFrom(
  '',
  '',
  '- ',
  '- ',
  '  ',
  '  ',
  '   ',
  '    ',
  ' ',
  '  - ',
  '### ',
  '#### ',
  '-',
  '-  ',
  '1. ',
  '[^1]: ',
  '\t',
  '\u00a0',
);
const end = fc.constantFrom('\n', '\n', '\n\n', '\n\n\n', ' \n', '  \n', '');
const texts = fc.array(fc.tuple(start, line, end), { maxLength: 7 }).map((lines) => lines.flat().join(''));

/** Most of them are simple: notes that match, in every kind of block. */
function notedTexts(): fc.Arbitrary<string> {
  const piece = fc.constantFrom(' ord', '.', '[^1]', '[^1]', ' [](#id)', ' **fed**', ' **a[^1] b**', ' [^1]', '-', '(');
  const lines = fc
    .array(
      fc.tuple(
        fc.constantFrom('', '- ', '  ', '### ', '[^b]: '),
        fc.constantFrom('Ord', 'Ord[^1]', 'Ord.[^b]'),
        fc.array(piece, { maxLength: 2 }),
        fc.constantFrom('\n', '\n\n'),
      ),
      { maxLength: 3 },
    )
    .map((all) => all.flat(2).join(''));
  return fc
    .tuple(lines, fc.constantFrom('\n\n', '\n', '\n\n\n'), lines, lines)
    .map(([before, gap, note, more]) => `${before}Ord[^1]${gap}[^1]: Ord${note}${more}`.trimEnd());
}

/** Every text of which a tree is told has the parser's; of enough of them one must be. */
function expectParsersTrees(of: fc.Arbitrary<string>, atLeast: number): void {
  let told = 0;
  fc.assert(
    fc.property(of, (text) => {
      const tree = simpleTree(text);
      if (tree === null) return;
      told++;
      expect(shape(tree)).toEqual(shape(parseProse(text).root));
    }),
    { numRuns: 10_000, seed: 1 },
  );
  expect(told).toBeGreaterThan(atLeast);
}

describe('the tree of a simple text', () => {
  it('is that of the parser', () => expectParsersTrees(texts, 1_000));

  it('is that of the parser where there are footnotes', () => expectParsersTrees(notedTexts(), 300));

  it.each([
    'Et afsnit\npå to linjer.\n\nEt til, om [](#fob).\n',
    '- et punkt\n- et andet\n  på to linjer\n\nEt afsnit.',
    '### Overskrift\nTekst\n#### Mere\n- punkt\n\n- punkt efter en tom linje\n### Sidst',
    'Et afsnit\n- og et punkt lige efter',
    '**Fed [](#id) tekst**, og mere.',
    'Ord[^1] og ord.[^b]\n\n- punkt[^1]\n\n[^1]: Noten [](#id)\nhar to linjer.[^b]\n- punkt\n\n[^b]: En til.\n### Sidst\n\nSlut.',
    '',
  ])('is told of %j', (text) => {
    const tree = simpleTree(text);
    expect(tree).not.toBeNull();
    expect(tree && shape(tree)).toEqual(shape(parseProse(text).root));
  });

  it.each([
    '- punkt\nuden indrykning',
    '- punkt\n\n  afsnit i punktet',
    '- punkt\n  - i punktet',
    'ord  \nlinjeskift',
    'note[^1]\n\n[^1]:  noten',
    'note[^1]\n\n[^1]: noten\n\n    mere af noten',
    'note[^1]\n[^1]: noten',
    '- ',
    '1. et',
    ' ord',
    '*kursiv*',
  ])('is left to the parser for %j', (text) => expect(simpleTree(text)).toBeNull());

  it('is told of nearly all prose of the example plans', () => {
    const folder = new URL('../../agreements/', import.meta.url);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
    const blocks = files.flatMap((file) =>
      [
        ...readFileSync(new URL(file, folder), 'utf8').matchAll(/^( *)[^\s#][^\n]*: \|\n((?:\1 {2}[^\n]*\n|\n)+)/gm),
      ].map(([, indent = '', text = '']) => text.replaceAll(new RegExp(`^${indent}  `, 'gm'), '').trimEnd()),
    );
    expect(blocks.length).toBeGreaterThan(100);
    const trees = blocks.map((text) => ({ text, tree: simpleTree(text) }));
    for (const { text, tree } of trees) if (tree) expect(shape(tree), text).toEqual(shape(parseProse(text).root));
    expect(trees.filter(({ tree }) => tree).length / trees.length).toBeGreaterThan(0.9);
  });
});
