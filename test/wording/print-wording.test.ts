import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Source } from '../../src/diagnostics/source.js';
import { textsOfBlocks } from '../../src/document/text.js';
import { readYamlFile } from '../../src/load/yaml-file.js';
import { parseProse } from '../../src/prose/parse.js';
import { proseToBlocks } from '../../src/prose/to-blocks.js';
import { typeset } from '../../src/prose/typeset.js';
import { validateWording } from '../../src/validate/validate-wording.js';
import { printWording } from '../../src/wording/print-wording.js';

/** Writes paragraphs, reads the file as the build does, and gives what documents show. */
function throughTheFile(paragraphs: readonly string[]): string[] {
  const text = printWording({
    edition: { id: '2019-26', navn: '2019-26-midlerne' },
    sources: [{ name: 'formular.docx', sha256: '0'.repeat(64) }],
    date: '1. januar 2026',
    fast: new Map([['organisering', paragraphs]]),
    vejledning: new Map(),
  });
  const { file, diagnostics } = readYamlFile(new Source('ordlyd/2019-26.yaml', text));
  expect(diagnostics).toEqual([]);
  if (!file) throw new Error(text);
  const { wording } = validateWording(file, { fast: { organisering: '' }, vejledning: {} });
  const { root, problems } = parseProse(wording?.fast.organisering ?? '');
  expect(problems).toEqual([]);
  const blocks = proseToBlocks(root, { resolve: () => undefined, fieldId: 'x' });
  expect(blocks.map(({ type }) => type)).toEqual(paragraphs.map(() => 'paragraph'));
  return textsOfBlocks(blocks);
}

describe('the file of the wording', () => {
  it.each([
    'Et *tegn*, et _andet_, `kode`, [link](#id), ![billede](x), <b>, &amp; og a\\b.',
    '# er ingen overskrift. - Er intet punkt. 1. er intet tal. + heller ikke. > citat. = streg.',
    '- Et punkt, der ikke er et.',
    '12) Et andet.',
    '2019. Et årstal i begyndelsen.',
    'Et \'citat\' og "et til": slut',
    'Se [^1] og http://eksempel.dk og a@b.dk.',
    '~~streg~~ | tabel | ---',
  ])('says «%s» as plain words', (text) => {
    expect(throughTheFile([text])).toEqual([typeset(text)]);
  });

  it('says whatever a form says', () => {
    const word = fc.stringMatching(/^[A-Za-zæøåÆØÅ0-9.,:;!?*_#<>&[\]()`~|\\+=\-–'"/@^{}$%]{1,8}$/);
    const paragraph = fc.array(word, { minLength: 1, maxLength: 12 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), (paragraphs) => {
        expect(throughTheFile(paragraphs)).toEqual(paragraphs.map(typeset));
      }),
      { numRuns: 400 },
    );
  });

  it('tells of its sources without where they lay, whatever they are called', () => {
    const text = printWording({
      edition: { id: '2019-26', navn: '2019-26-midlerne' },
      sources: [{ name: 'form\nular: 1.docx', sha256: 'f'.repeat(64) }],
      date: '1. januar 2026',
      fast: new Map([['organisering', ['Prøve.']]]),
      vejledning: new Map(),
    });
    expect(text).toContain(`# Fra formular: 1.docx, SHA-256 ${'f'.repeat(64)}\n`);
    expect(text).toContain('fast:\n  organisering: |\n    Prøve.\n');
    expect(text).not.toContain('vejledning:');
  });
});
