import { beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { sameContent } from '../../src/format/same-content.js';
import { planFile } from '../../src/model/plan.js';
import { editions } from '../support/fixture-plan.js';
import { readText } from '../support/format.js';

let agreement: z.ZodType;
beforeAll(async () => {
  const edition = (await editions()).get('2019-26');
  if (!edition) throw new Error('No edition');
  agreement = edition.schemas.strategicAgreement;
});

function same(before: string, after: string, schema: z.ZodType): boolean {
  const [a, b] = [readText(before), readText(after)];
  if (!a || !b) throw new Error('Not readable');
  return sameContent(a.root, b.root, schema);
}

describe('two readings say the same', () => {
  it.each([
    ['fields of the schema in another order', 'navn: A\nstatus: udkast\n', 'status: udkast\nnavn: A\n'],
    ['other quotes', "navn: 'A'\n", 'navn: A\n'],
    ['another style', 'navn: >-\n  A\n  B\n', 'navn: A B\n'],
    ['a number as it is written', 'version: 1.50\n', 'version: "1.50"\n'],
    ['empty in another way', 'navn:\nstatus: ""\n', 'navn: ""\nstatus:\n'],
    ['a comment', 'navn: A\n', 'navn: A # b\n'],
  ])('with %s', (_what, before, after) => {
    expect(same(before, after, planFile)).toBe(true);
  });
});

describe('two readings do not say the same', () => {
  it.each([
    ['another text', 'navn: A\n', 'navn: B\n'],
    ['another number of zeros', 'version: 1.50\n', 'version: 1.5\n'],
    ['a line break', 'navn: |\n  A\n', 'navn: A\n'],
    ['a field more', 'navn: A\n', 'navn: A\nstatus:\n'],
    ['a field less', 'navn: A\nstatus: udkast\n', 'navn: A\n'],
    ['another field', 'navn: A\n', 'nawn: A\n'],
    ['a field that is empty', 'navn: A\n', 'navn:\n'],
    ['items in another order', 'parter: [a, b]\n', 'parter: [b, a]\n'],
    ['an item more', 'parter: [a]\n', 'parter: [a, a]\n'],
    ['an item less', 'parter: [a, b]\n', 'parter: [a]\n'],
    ['a text for a list', 'parter: [a]\n', 'parter: a\n'],
    ['a list for a text', 'navn: a\n', 'navn: [a]\n'],
    ['fields for a list', 'parter: [a]\n', 'parter: {a: b}\n'],
    ['unknown fields in another order', 'a: 1\nb: 2\n', 'b: 2\na: 1\n'],
    [
      'ids in another order',
      'indsatsområder: {beskaeftigelse: valgt, a: valgt}\n',
      'indsatsområder: {a: valgt, beskaeftigelse: valgt}\n',
    ],
    ['something far inside', 'parter: [{part: a, funktion: b}]\n', 'parter: [{part: a, funktion: c}]\n'],
  ])('with %s', (_what, before, after) => {
    expect(same(before, after, planFile)).toBe(false);
  });

  it('with the form’s own ids in another order', () => {
    const [before, after] = ['beskaeftigelse: A', 'kriminalitetsforebyggelse: B'];
    const text = (...lines: string[]) => `problemkompleks:\n  ${lines.join('\n  ')}\n`;
    expect(same(text(before, after), text(after, before), agreement)).toBe(false);
    expect(same(text(before, after), text(before, after), agreement)).toBe(true);
  });
});
