import { describe, expect, it } from 'vitest';
import { momentText } from '../../src/compose/format/danish.js';
import { milestone } from '../../src/model/milestone.js';
import { parseMoment } from '../../src/model/values/moment.js';

describe('a point of time', () => {
  it.each([
    ['1.10.2021', '2021-10-01', '2021-10-01', '1. oktober 2021'],
    ['oktober 2021', '2021-10-01', '2021-10-31', 'oktober 2021'],
    ['2/2024', '2024-02-01', '2024-02-29', 'februar 2024'],
    ['4. kvartal 2021', '2021-10-01', '2021-12-31', '4. kvartal 2021'],
    ['2. halvår 2021', '2021-07-01', '2021-12-31', '2. halvår 2021'],
    ['2021', '2021-01-01', '2021-12-31', '2021'],
  ])('%s is from %s to %s', (text, from, to, printed) => {
    const moment = parseMoment(text);
    expect(moment).toMatchObject({ from, to });
    expect(moment && momentText(moment).replaceAll('\u00a0', ' ')).toBe(printed);
  });

  it.each(['3. halvår 2021', '5. kvartal 2021', '13.2021', '0.2021', 'foråret 2021', '31.2.2021', '21', '2999', ''])(
    '«%s» is none',
    (text) => expect(parseMoment(text)).toBeNull(),
  );
});

describe('a milestone', () => {
  const codes = (value: object) =>
    milestone
      .safeParse({ milepæl: 'x', ...value })
      .error?.issues.map((issue) => issue.code === 'custom' && issue.params?.code);

  it.each([
    [{ hvornår: '1.10.2021', til: '2022' }, undefined],
    [{ hvornår: 'Hvert år' }, undefined],
    // A year that has begun when the other ends does not end before it.
    [{ hvornår: '2022', til: '1.3.2022' }, undefined],
    [{ hvornår: '2022', til: '31.12.2021' }, ['HP114']],
    [{ hvornår: 'hvert år', til: '2022' }, ['HP115']],
    [{ hvornår: 'engang' }, ['HP106']],
  ])('%j', (value, expected) => expect(codes(value)).toEqual(expected));
});
