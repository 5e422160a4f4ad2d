import { beforeAll, describe, expect, it } from 'vitest';
import { BookletContext } from '../../src/compose/booklet/booklet-context.js';
import { resultViews } from '../../src/compose/booklet/results-view.js';
import { textOfInlines } from '../../src/document/text.js';
import { result } from '../../src/model/result.js';
import { drawingFaults } from '../support/drawing-bounds.js';
import { fixedStamp } from '../support/fixed-stamp.js';
import { readBookletFixture } from '../support/fixture-booklet.js';

let context: BookletContext;
beforeAll(async () => {
  const { booklet, prose } = await readBookletFixture();
  if (!booklet) throw new Error('The booklet cannot be read');
  context = new BookletContext(booklet, { draft: true, prose, stamp: fixedStamp() });
});

/** What readers see of some results as they are written: the captions, and the tables as rows. */
function shown(...written: object[]) {
  let figures = 0;
  const views = resultViews(
    context,
    'Klubben',
    written.map((one) => result.parse(one)),
    'indsats.klub',
    () => ++figures,
  );
  return views.map(({ figur, navnekolonne, kolonner, grupper }) => {
    const [figure] = figur;
    if (figure?.type !== 'figure') throw new Error('No figure');
    expect(drawingFaults(figure.drawing)).toEqual([]);
    const widths = [navnekolonne, ...kolonner].map(({ bredde }) => Number(bredde));
    expect(widths.reduce((a, b) => a + b)).toBe(100);
    return {
      caption: textOfInlines(figure.caption),
      alternative: figure.alternative,
      head: [navnekolonne, ...kolonner].map(({ etiket }) => etiket).join(' | '),
      rows: grupper.flatMap(({ tekst, rækker }) =>
        rækker.map(({ celler }) => [tekst, ...celler.map((cell) => cell.tekst)].join(' | ')),
      ),
    };
  });
}

describe('results of an intervention', () => {
  it('share a figure where they follow one another and count the same, and have one each elsewhere', () => {
    const years = (tekst: string, enhed: string) => ({ tekst, enhed, 'pr-år': { 2018: '1', 2019: '2' } });
    const captions = shown(
      years('I job', 'beboere'),
      years('I uddannelse', 'beboere'),
      years('I klubben', 'unge'),
      { tekst: 'I alt', enhed: 'unge', værdi: '7', år: '2019' },
      years('Flyttet', 'beboere'),
    ).map(({ caption }) => caption);
    expect(captions).toEqual([
      'Figur 1. Klubben: antal beboere pr. år',
      'Figur 2. Klubben: antal unge pr. år',
      'Figur 3. Klubben: resultatet i ét tal',
      'Figur 4. Klubben: antal beboere pr. år',
    ]);
  });

  it('have a column for every year from the first to the last, also for one that nobody counted', () => {
    const [table] = shown(
      { tekst: 'Med', enhed: 'unge', 'pr-år': { 2019: '1500', 2016: '4' } },
      { tekst: 'Uden', enhed: 'unge', 'pr-år': { 2017: 'opgøres ikke', 2018: '0' } },
    );
    expect(table).toMatchObject({
      head: 'Antal unge | 2016 | 2017 | 2018 | 2019',
      rows: ['Med | 4 | opgøres ikke | opgøres ikke | 1500', 'Uden | opgøres ikke | opgøres ikke | 0 | opgøres ikke'],
    });
    expect(table?.alternative).toContain('Uden: er 0 i 2018; tallet mangler for 2016, 2017, 2019.');
  });

  it('say per cent of what, and kroner, where that is what they are', () => {
    const before = { tekst: 'Fravær', enhed: 'eleverne', før: { periode: 'før jul', værdi: '7,4 %' } };
    const [percent, money] = shown(
      { ...before, efter: { periode: 'efter jul', værdi: '3,3 %' } },
      { tekst: 'Sparet husleje', værdi: '12.000 kr.', periode: 'foråret 2019' },
    );
    expect(percent).toMatchObject({
      caption: 'Figur 1. Klubben: før og efter, i procent af eleverne',
      head: 'Resultat | Hvornår | Procent af eleverne',
      rows: ['Fravær | før jul | 7,4\u00a0%', 'Fravær | efter jul | 3,3\u00a0%'],
    });
    expect(money).toMatchObject({
      head: 'Resultat | Hvornår | Kroner',
      rows: ['Sparet husleje | foråret 2019 | 12.000\u00a0kr.'],
    });
  });
});
