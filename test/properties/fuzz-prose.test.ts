import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PlanText } from '../../src/check/plan-text.js';
import { parseProse } from '../../src/prose/parse.js';
import { ProseReader } from '../../src/prose/reader.js';
import type { CheckedFile } from '../../src/validate/validate-plan.js';
import { fuzz, fuzzTimeout, markdownText } from '../support/fuzz.js';

const anyText = fc.oneof(markdownText, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));

/** Found by fuzzing. */
const known = ['\t𐀀', '😀 *ord*', 'a\r\nb *c*', '- \t- x', '[^1]\n\n[^1]: \u2028x', '&amp;amp; &#x1f600;'];

describe('any text as Markdown', () => {
  it('is read, and its problems and references lie within it', { timeout: fuzzTimeout }, () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { problems, references } = parseProse(text);
        for (const { start, end } of [...problems, ...references]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      fuzz(1500),
    );
  });

  it('is masked letter by letter, so that places hold', { timeout: fuzzTimeout }, () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('prose', 'inline', 'plain'), (written, kind) => {
        const plan = new PlanText(undefined as unknown as CheckedFile, ['vision'], kind, written, new ProseReader());
        expect(plan.visible).toHaveLength(written.length);
        expect(plan.typed).toHaveLength(written.length);
        for (let at = 0; at < written.length; at += 1) {
          const [shown, typed, letter] = [plan.visible[at], plan.typed[at], written[at]];
          expect([letter, ' ', '\n', '\ufffc'], `${JSON.stringify(written)} at ${at}`).toContain(shown);
          if (typed !== shown) expect(typed).toBe('\ufffc');
        }
      }),
      { ...fuzz(1500), examples: known.map((text): [string, 'prose'] => [text, 'prose']) },
    );
  });
});
