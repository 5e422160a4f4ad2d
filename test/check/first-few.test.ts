import { describe, expect, it } from 'vitest';
import { isSpan } from '../../src/diagnostics/diagnostic.js';
import { readFixture } from '../support/fixture-plan.js';

/** How many findings of one code a text of the strategic agreement brings, and the column of the last of them. */
async function found(code: string, vision: string): Promise<{ count: number; last: number }> {
  const { diagnostics } = await readFixture(null, { 'strategisk-aftale.yaml': `vision: |\n  ${vision}\n` });
  const own = diagnostics.filter((diagnostic) => diagnostic.code === code);
  const last = own.at(-1)?.at ?? null;
  return { count: own.length, last: last && isSpan(last) ? last.source.positionAt(last.start).column : 0 };
}

describe('one kind of mistake over and over in a text', () => {
  it('is told of 300 times where ids are missing, the first ones', async () => {
    // Two spaces before the text, and 12 letters for each: `[](#fremmed) `.
    expect(await found('HP201', '[](#fremmed) '.repeat(299))).toEqual({ count: 299, last: 3 + 13 * 298 });
    expect(await found('HP201', '[](#fremmed) '.repeat(310))).toEqual({ count: 300, last: 3 + 13 * 299 });
  });

  it('is told of 300 times where there is markup that cannot be used', async () => {
    expect(await found('HP120', '> '.repeat(299))).toMatchObject({ count: 299 });
    expect(await found('HP120', '> '.repeat(310))).toMatchObject({ count: 300 });
  });

  it('is told of 1,000 times where signs belong to another program', async () => {
    expect(await found('HP629', '&aring; '.repeat(1000))).toMatchObject({ count: 1000 });
    expect(await found('HP629', '&aring; '.repeat(1010))).toEqual({ count: 1000, last: 3 + 8 * 999 });
  });
});
