import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PlanText } from '../../src/check/plan-text.js';
import { parseProse } from '../../src/prose/parse.js';
import { ProseReader } from '../../src/prose/reader.js';
import { isSimple, simpleReferences } from '../../src/prose/simple.js';
import type { CheckedFile } from '../../src/validate/validate-plan.js';

/** What is read without parsing must be what parsing would have found. */
const piece = fc.constantFrom(
  ...['ord', 'Æblet ', ' ', '\n', '\n\n', '- ', '-', '  ', '    ', '[](#id)', '[navn](#et-id)', '#', '# ', '(#x)', ']'],
  ...[
    '[',
    '(',
    ')',
    '!',
    '### ',
    '**fed**',
    ' **a b** ',
    '[x](https://a.dk/b)',
    '*',
    '**',
    '_',
    '`',
    '<b>',
    '&amp;',
    '1. ',
    '2021. ',
    '=',
    '---',
    '+ ',
    '\\',
    '> ',
    '[^1]',
    ': ',
  ],
  ...['a[^1]', '\n\n[^1]: note', ' **a\nb** '],
);
const texts = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
const file = {} as CheckedFile;

describe('a simple text', () => {
  it('has no problems, and its references and its visible letters are those of the tree', () => {
    let simple = 0;
    fc.assert(
      fc.property(texts, (text) => {
        if (!isSimple(text)) return;
        simple++;
        const { problems, references } = parseProse(text);
        expect(problems).toEqual([]);
        expect(simpleReferences(text)).toEqual(references);
        const read = new PlanText(file, [], 'prose', text, new ProseReader());
        // A backslash ahead of nothing that it could change makes the same text not simple: it is read as a tree.
        const tree = new PlanText(file, [], 'prose', `${text}\n\n\\x`, new ProseReader());
        const words = (masked: string) => masked.slice(0, text.length).replaceAll(/\s+$/g, '');
        expect(words(read.visible)).toBe(words(tree.visible));
        expect(words(read.typed)).toBe(words(tree.typed));
      }),
      { numRuns: 10_000, seed: 1 },
    );
    expect(simple).toBeGreaterThan(1000);
  });

  it.each([
    ['Et afsnit.\n\nEt til, om [](#fob) og [Veluxfondens](#veluxfonden) støtte.', true],
    ['- et punkt\n- et andet\n  på to linjer', true],
    ['- et punkt\n  - et underpunkt', true],
    ['**fed** og **mere fedt**.', true],
    ['**halvt', false],
    ['*kursiv*', false],
    ['### Overskrift\n\nTekst', true],
    ['## Overskrift', false],
    ['###Overskrift', false],
    ['1. punkt', false],
    ['tekst[^1]', false],
    ['tekst[^1]\n\n[^1]: noten', true],
    ['tekst\n\n[^1]: noten', false],
    ['tekst[^1]\n\n[^1]: noten\n\n[^1]: igen', false],
    ['[kvinfo](https://kvinfo.dk)', true],
    ['[](https://kvinfo.dk)', false],
    ['[kvinfo](kvinfo.dk)', false],
    ['    indrykket', false],
    ['![](#fob)', false],
  ])('%j: %s', (text, expected) => expect(isSimple(text)).toBe(expected));
});
