import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { ages } from '../../src/model/values/ages.js';
import { date, year } from '../../src/model/values/date.js';
import { count, hours } from '../../src/model/values/decimal.js';
import { money } from '../../src/model/values/money.js';
import { quantity, share } from '../../src/model/values/quantity.js';
import { yesNo } from '../../src/model/values/yes-no.js';
import { figureText, fuzz, fuzzTimeout } from '../support/fuzz.js';

const readers: readonly [name: string, schema: z.ZodType][] = [
  ['dates', date],
  ['years', year],
  ['counts', count],
  ['hours', hours],
  ['money', money],
  ['quantities', quantity],
  ['shares', share],
  ['ages', ages],
  ['yes and no', yesNo],
];

describe('whatever is typed', () => {
  it.each(readers)('the reader of %s takes it or says in Danish why not', { timeout: fuzzTimeout }, (_name, schema) => {
    fc.assert(
      fc.property(figureText, (text) => {
        const result = schema.safeParse(text);
        if (result.success) return;
        for (const issue of result.error.issues) {
          expect(issue.code).toBe('custom');
          expect(issue.message).toMatch(/\p{L}/u);
          expect(issue.code === 'custom' && issue.params?.code).toMatch(/^HP\d{3}$/);
        }
      }),
      fuzz(700),
    );
  });
});
