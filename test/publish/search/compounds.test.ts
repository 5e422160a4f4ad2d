import { describe, expect, it } from 'vitest';
import { Compounds } from '../../../src/publish/search/compounds.js';

const corpus =
  'fritid job vejleder vejledning bolig område aftale mål fritidsjob leder idræt uddannelse lige hed skab sund fælles ' +
  'børn familie rolle model eller sekretariat bro bygge ansvar forældre ældre samarbejde partner beboer råd giver rådgivning';

/** Compounds of pages that each hold all of these words. */
function compoundsOf(words: string): Compounds {
  return new Compounds(new Map(words.split(' ').map((word) => [word, 2])));
}

describe('compounds', () => {
  const compounds = compoundsOf(corpus);

  it.each([
    ['fritidsjobvejleder', ['vejleder', 'jobvejleder', 'job']],
    ['jobvejledere', ['vejledere']],
    ['boligområderne', ['områderne']],
    ['delmål', []],
    ['børnefamilie', ['familie']],
    ['idrætslederuddannelse', ['uddannelse', 'lederuddannelse', 'leder']],
    ['beboerrådgivning', ['rådgivning']],
    ['rollemodel', ['model']],
  ])('%s has the later parts %j', (word, parts) => {
    expect(new Set(compounds.laterParts(word))).toEqual(new Set(parts));
  });

  it.each(['vejleder', 'sundhed', 'fællesskab', 'forældre', 'rolleeller', 'samarbejdspartner-', 'job', '', 'æøå'])(
    '%s is taken for no compound',
    (word) => {
      expect(compounds.laterParts(word)).toEqual([]);
    },
  );

  it('knows no words but those of the pages, and takes short ones that stand in several places', () => {
    expect(compoundsOf('job').laterParts('fritidsjobvejleder')).toEqual([]);
    const pages = new Map([
      ['lomme', 1],
      ['job', 1],
    ]);
    expect(new Compounds(pages).laterParts('lommejob')).toEqual([]);
    expect(new Compounds(pages.set('job', 2)).laterParts('lommejob')).toEqual(['job']);
  });

  it('takes no time for what only looks like a word', () => {
    expect(compounds.laterParts('job'.repeat(13)).length).toBeLessThan(100);
    expect(compounds.laterParts('fritidsjob'.repeat(400))).toEqual([]);
  });
});
