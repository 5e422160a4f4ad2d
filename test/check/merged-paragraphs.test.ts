import { describe, expect, it } from 'vitest';
import { isSpan } from '../../src/diagnostics/diagnostic.js';
import { readFixture } from '../support/fixture-plan.js';

/** What is said of a text of the strategic agreement that stands after `vision:`; the fix as replaced → replacement. */
async function check(vision: string) {
  const text = `kort-om-boligområdet: |\n  [](#nordvang) er et boligområde.\nvision:${vision}\nsamspil: |\n  Godt.\n`;
  const { diagnostics } = await readFixture(null, { 'strategisk-aftale.yaml': text });
  return diagnostics
    .filter(({ code }) => code === 'HP025')
    .map(({ at, message, help, fix }) => {
      expect(message).toBe('Afsnit og punkter i «vision» løber sammen til ét afsnit');
      if (at === null || !isSpan(at)) throw new Error('A finding in a file has a place');
      expect(at.source.text.slice(at.start, at.end)).toBe('vision');
      expect(at.source.positionAt(at.start).line).toBe(3);
      const [edit] = fix?.edits ?? [];
      const replaced = edit && `${edit.span.source.text.slice(edit.span.start, edit.span.end)} → ${edit.replacement}`;
      expect(fix?.title ?? 'Sæt | efter kolonet').toBe('Sæt | efter kolonet');
      expect(help).toMatch(/^Skriv \| efter kolonet: «vision: \|»/);
      return replaced;
    });
}

describe('prose without |', () => {
  const lost: [what: string, vision: string, fix: string | undefined][] = [
    ['an empty line', '\n  Et.\n\n  To.', ': → : |'],
    ['an empty line of spaces', '\n  Et.\n   \n  To.', ': → : |'],
    ['points', '\n  Vi vil\n  - et', ': → : |'],
    ['points with another sign', '\n  Vi vil\n  • et', ': → : |'],
    ['numbered points', '\n  Vi vil\n  1. et', ': → : |'],
    ['points from ten on', '\n  Vi vil\n  10) et', ': → : |'],
    ['points and spaces behind the colon', '  \n  Vi vil\n  - et', ': → : |'],
    ['> and spaces around it', '  >  \n  Vi vil\n  - et', ':  > → : |'],
    ['points further in', '\n  Vi vil\n    - et', ': → : |'],
    ['lines further out than the first', '\n    Vi vil\n  - et', undefined],
    ['text after the colon', ' Et.\n\n  To.', undefined],
    ['quotes', ' "Et.\n\n  To."', undefined],
    ['quotes on the next line', '\n  "Et.\n\n  To."', undefined],
    ['>', ' >\n  Et.\n\n  To.', ': > → : |'],
    ['> and a heading', ' >\n  Vi vil\n  ### Mål', ': > → : |'],
    ['>-', ' >-\n  Vi vil\n  - et', ': >- → : |'],
  ];
  it.each(lost)('with %s loses lines', async (_what, vision, fix) => {
    expect(await check(vision)).toEqual([fix]);
  });

  it.each([
    ['one line', ' Et kvarter.'],
    ['one paragraph over several lines', '\n  Et kvarter,\n  som folk\n  flytter til.'],
    ['a dash inside a line', '\n  Et kvarter – eller\n  to - er nok.'],
    ['a number that is no point', '\n  Det bliver i\n  2025 eller 2.5 år.'],
    ['> of one paragraph', ' >\n  Et kvarter,\n  som folk flytter til.\n'],
    ['|', ' |\n  Vi vil\n\n  - et\n  - to'],
    ['|-', ' |-\n  Vi vil\n\n  - et'],
  ])('of %s loses none', async (_what, vision) => {
    expect(await check(vision)).toEqual([]);
  });

  it('in a list of plain lines is no prose', async () => {
    const { diagnostics } = await readFixture(null, {
      'bilag.yaml': 'bilag: {}\nøvrige:\n  - id: notat\n    navn: Et notat\n      - om budgettet\n',
    });
    expect(diagnostics.filter(({ code }) => code === 'HP025')).toEqual([]);
  });
});
