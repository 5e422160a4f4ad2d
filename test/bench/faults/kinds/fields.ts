import { edit, type Fault, type FaultKind } from '../fault.js';
import type { Place, PlanFile, PlanFiles } from '../plan-file.js';
import type { Random } from '../random.js';
import { dropField, misspell, rewrite } from '../slips.js';

/** Fields that a person knows an agreement cannot be without. */
const needed = [
  ['navn', 'udgave', 'områdets-navn', 'periode', 'kommune', 'parter', 'områder', 'status'],
  ['områder/*/navn', 'organisationer/*/navn', 'organisationer/*/type', 'stillinger/*/navn', 'datakilder/*/navn'],
  [
    'periode/fra',
    'periode/til',
    'indsatsområde',
    'delmål',
    'aktiviteter',
    'ressourcer',
    'kommunal-sammenhæng',
    'revision',
  ],
  ['delmål/*/id', 'delmål/*/tekst', 'delmål/*/indikatorer', 'delmål/*/indikatorer/*/tekst'],
  ['delmål/*/indikatorer/*/boligområde', 'delmål/*/indikatorer/*/mål', 'delmål/*/indikatorer/*/datakilde'],
  ['aktiviteter/*/id', 'aktiviteter/*/navn', 'aktiviteter/*/formål', 'aktiviteter/*/målgrupper'],
  ['aktiviteter/*/indhold', 'aktiviteter/*/ansvar', 'aktiviteter/*/områder', 'aktiviteter/*/ansvar/roller/*/part'],
  ['ressourcer/*/stilling', 'ressourcer/*/andel', 'ressourcer/*/timer-pr-uge'],
  ['kort-om-boligområdet', 'vision', 'organisering', 'samspil', 'lokal-evaluering', 'problemkompleks/*'],
  [
    'indikatorer/*',
    'indikatorer/*/boligområde',
    'indikatorer/*/kommune',
    'organisationsdiagram',
    'bilag/*',
    'øvrige/*/navn',
  ],
].flat();

const choices = [
  ['status', 'udgave', 'organisationer/*/type', 'stillinger/*/finansiering', 'stillinger/*/gruppe', 'indsatsområder/*'],
  ['indsatsområde', 'aktiviteter/*/ansvar/form', 'aktiviteter/*/medfinansiering'],
  ['aktiviteter/*/målgrupper/grupper/*/prioritet', 'delmål/*/indikatorer/*/mål', 'delmål/*/indikatorer/*/mål/pr'],
  ['delmål/*/indikatorer/*/boligområde', 'delmål/*/indikatorer/*/sammenligning', 'indikatorer/*/kommune'],
  ['bilag/*', 'øvrige/*/tilstand', 'ressourcer/*/andel'],
].flat();

export const fieldKinds: readonly FaultKind[] = [
  {
    name: 'key-misspelt',
    slip: 'a field’s name has a wrong letter, or aa for å',
    *find({ files }, random) {
      for (const file of files)
        for (const { key } of oneOfEachName(file, random)) {
          if (!key) continue;
          const ascii = key.text.replaceAll('å', 'aa').replaceAll('æ', 'ae').replaceAll('ø', 'oe');
          const wrong = ascii !== key.text && random.below(3) === 0 ? ascii : misspell(key.text, random);
          yield edit(file, key.start, key.end, wrong);
        }
    },
  },
  {
    name: 'field-dropped',
    slip: 'a field that the agreement cannot do without was deleted',
    *find({ files }) {
      for (const file of files) for (const place of file.at(...needed)) yield* some(dropField(file, place));
    },
  },
  {
    name: 'field-emptied',
    slip: 'the value of a field was deleted, its name stays',
    *find({ files }) {
      for (const file of files)
        for (const place of file.at(...needed))
          if (place.key && place.style !== 'group' && place.style !== 'list')
            yield edit(file, place.start, place.style === 'block' ? place.end - 1 : place.end, '');
    },
  },
  {
    name: 'choice-misspelt',
    slip: 'a word from a fixed list has a wrong letter',
    *find({ files }, random) {
      for (const file of files)
        for (const place of file.words(...choices))
          if (!/^\d/.test(place.text ?? '')) yield rewrite(file, place, misspell(place.text ?? '', random));
    },
  },
  {
    name: 'data-source-emptied',
    slip: 'an indicator’s source was deleted',
    *find(plan) {
      for (const [file, place] of inSubAgreements(plan, 'delmål/*/indikatorer/*/datakilde'))
        if (place.style === 'plain') yield edit(file, place.start, place.end, '');
        else yield* some(dropField(file, place));
    },
  },
  {
    name: 'baseline-emptied',
    slip: 'a start value was deleted',
    *find({ files }) {
      for (const file of files) for (const place of file.words(...baselineValues)) yield rewrite(file, place, '');
    },
  },
  {
    name: 'whole-baseline-emptied',
    slip: 'a cell of the table of indicators was emptied',
    *find(plan) {
      for (const file of plan.files)
        for (const place of file.at(
          'delmål/*/indikatorer/*/boligområde',
          'indikatorer/*/boligområde',
          'indikatorer/*/kommune',
        ))
          if (place.key && (place.inBraces || place.style === 'plain' || file.text[place.start] === '{'))
            yield edit(file, place.start, place.end, '');
    },
  },
];

const baselineValues = [
  'indikatorer/*/boligområde/værdi',
  'indikatorer/*/kommune/værdi',
  'delmål/*/indikatorer/*/boligområde/værdi',
  'delmål/*/indikatorer/*/sammenligning/værdi',
  'delmål/*/indikatorer/*/boligområde/værdier/*',
];

function* inSubAgreements(plan: PlanFiles, ...patterns: string[]): Generator<[PlanFile, Place]> {
  for (const file of plan.subAgreements) for (const place of file.at(...patterns)) yield [file, place];
}

/** Otherwise the commonest field would be nearly all there is. */
function oneOfEachName(file: PlanFile, random: Random): Place[] {
  const byName = new Map<string, Place[]>();
  for (const place of file.places)
    if (place.key) byName.set(place.key.text, [...(byName.get(place.key.text) ?? []), place]);
  return [...byName.values()].map((places) => random.of(places));
}

function some(fault: Fault | null): Fault[] {
  return fault ? [fault] : [];
}
