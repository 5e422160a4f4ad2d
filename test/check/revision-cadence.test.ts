import { describe, expect, it } from 'vitest';
import { isSpan } from '../../src/diagnostics/diagnostic.js';
import { readFixture } from '../support/fixture-plan.js';

const areas = [
  ['beskaeftigelse', 'Beskæftigelse'],
  ['kriminalitetsforebyggelse', 'Kriminalitetsforebyggelse'],
  ['sammenhaengskraft-og-medborgerskab', 'Sammenhængskraft og medborgerskab'],
  ['uddannelse-og-livschancer', 'Uddannelse og livschancer'],
] as const;

/** What is said of sub-agreements that are taken up like this: `2: marked, message`, with the number of the related one. */
async function cadences(...revisions: string[]) {
  const files = areas.slice(0, revisions.length).map(([id, name], index) => {
    const text = `indsatsområde: ${name}\nparter: [nordbo, aerby-kommune]\nrevision: |\n  ${revisions[index]}\n`;
    return [`delaftaler/${id}.yaml`, text] as const;
  });
  const { diagnostics } = await readFixture(null, Object.fromEntries(files));
  return diagnostics.flatMap(({ code, at, message, related }) => {
    if (code !== 'HP356' || !isSpan(at)) return [];
    const number = ({ source }: typeof at) => areas.findIndex(([id]) => source.path.endsWith(`${id}.yaml`)) + 1;
    const marked = at.source.text.slice(at.start, at.end);
    return [[number(at), marked, message.replace(/^.* men /, ''), ...related.map(({ span }) => number(span))]];
  });
}

describe('HP356: one sub-agreement is taken up in another rhythm', () => {
  const yearly = 'Den tages op hvert år.';
  const usual = '2 andre en gang om året';
  it.each<[string, string[], unknown[]]>([
    ['to gange om året', [yearly, 'Den tages op to gange om året.', yearly], [[2, 'to gange om året', usual, 1]]],
    ['4 gange årligt', [yearly, yearly, 'Den tages op 4 gange årligt.'], [[3, '4 gange årligt', usual, 1]]],
    ['hvert andet år', ['Den tages op hvert andet år.', yearly, yearly], [[1, 'hvert andet år', usual, 2]]],
    ['hvert 2. år', [yearly, yearly, 'Den tages op hvert 2. år.'], [[3, 'hvert 2. år', usual, 1]]],
    [
      'in other words',
      [yearly, 'Den tages op årligt.', 'Den tages op én gang om året.', 'Det sker 1 gang årligt.'],
      [],
    ],
    ['the usual one, and another too', [yearly, yearly, 'Den tages op hvert år og drøftes to gange om året.'], []],
    [
      'two against two',
      [yearly, yearly, 'Den tages op årligt.', 'Den tages op hvert tredje år.'],
      [[4, 'hvert tredje år', '3 andre en gang om året', 1]],
    ],
    ['no rhythm', [yearly, yearly, 'Den tages op, når parterne vil.'], []],
    ['some years later', [yearly, yearly, 'Den tages op hvert eneste år og efter to år.'], []],
    [
      'wrapped lines',
      [yearly, yearly, 'Den tages op to\n  gange\n  om\n  året.'],
      [[3, 'to\n  gange\n  om\n  året', usual, 1]],
    ],
    ['another field', ['Når det passer.\nkommunal-sammenhæng: |\n  De mødes hvert andet år.', yearly, yearly], []],
    ['hvert 4 år', ['Den tages op hvert 4 år.', yearly, yearly], [[1, 'hvert 4 år', usual, 2]]],
    ['hvert 3. år', [yearly, 'Den tages op hvert 3. år.', yearly], [[2, 'hvert 3. år', usual, 1]]],
    ['fire gange hvert år', [yearly, yearly, 'Fire gange hvert år.'], [[3, 'Fire gange hvert år', usual, 1]]],
    ['en gang hvert andet år', [yearly, yearly, 'Én gang hvert andet år.'], [[3, 'hvert andet år', usual, 1]]],
    ['to gange hvert andet år', [yearly, yearly, 'Den tages op to gange hvert andet år.'], []],
    ['some times', [yearly, yearly, 'Den tages op nogle gange årligt.'], []],
    ['in capitals', [yearly, yearly, 'HVERT ANDET ÅR.'], [[3, 'HVERT ANDET ÅR', usual, 1]]],
    ['no other ones', [yearly, 'Den tages op to gange om året.'], []],
    ['nul gange om året', [yearly, yearly, 'Den tages op nul gange om året.'], []],
  ])('%s', async (_, revisions, expected) => {
    expect(await cadences(...revisions)).toEqual(expected);
  });

  it.each([
    ['hvert andet år', '2 andre hvert 2. år'],
    ['to gange om året', '2 andre 2 gange om året'],
    ['tre gange om året', '2 andre 3 gange om året'],
    ['hvert fjerde år', '2 andre hvert 4. år'],
  ])('the others are taken up %s', async (rhythm, told) => {
    const other = `Den tages op ${rhythm}.`;
    expect(await cadences(other, other, yearly)).toEqual([[3, 'hvert år', told, 1]]);
  });
});
