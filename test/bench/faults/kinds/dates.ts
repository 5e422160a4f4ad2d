import { edit, type FaultKind } from '../fault.js';
import { addSentences, inProse, rewrite } from '../slips.js';

const years = [
  'indikatorer/*/boligområde/år',
  'indikatorer/*/boligområde/*/år',
  'indikatorer/*/kommune/år',
  'delmål/*/indikatorer/*/boligområde/år',
  'delmål/*/indikatorer/*/sammenligning/år',
];

export const dateKinds: readonly FaultKind[] = [
  {
    name: 'period-swapped',
    slip: 'first and last day changed places, or one stands twice',
    *find({ main }) {
      const [from] = main.words('periode/fra');
      const [to] = main.words('periode/til');
      if (!from || !to) return;
      const between = main.text.slice(from.end, to.start);
      yield edit(main, from.start, to.end, `${to.text}${between}${from.text}`);
      yield edit(main, from.start, to.end, `${to.text}${between}${to.text}`);
      yield edit(main, from.start, to.end, `${from.text}${between}${from.text}`);
    },
  },
  {
    name: 'period-date-wrong',
    slip: 'a year, month or day of the period is wrong',
    *find({ main }) {
      for (const place of main.words('periode/fra', 'periode/til')) {
        const [day = '', month = '', year = ''] = (place.text ?? '').split('.');
        const numbers = [
          Number(year) - 1,
          Number(year) + 1,
          Number(year) + 10,
          [...year.slice(0, 3)].join('') + year.slice(2, 3),
        ];
        for (const other of numbers) yield rewrite(main, place, `${day}.${month}.${other}`);
        yield rewrite(main, place, `${day}.${Number(month) + 1}.${year}`);
        yield rewrite(main, place, `${day}.${Number(month) - 1}.${year}`);
        yield rewrite(main, place, `${Number(day) + 1}.${month}.${year}`);
        yield rewrite(main, place, `${month}.${day}.${year}`);
        yield rewrite(main, place, `${day}.${month}`);
        yield rewrite(main, place, `${day}.1${month.slice(-1)}.20${year}`);
      }
    },
  },
  {
    name: 'measure-year-wrong',
    slip: 'the year of a figure is a decade off or has its digits swapped',
    *find({ files }, random) {
      for (const file of files)
        for (const place of file.words(...years)) {
          const year = place.text ?? '';
          const swapped = year.slice(0, 2) + [...year.slice(2)].reverse().join('');
          const choices = [
            `${Number(year) + 10}`,
            `${Number(year) - 10}`,
            swapped,
            year.slice(0, 3),
            `1${year.slice(1)}`,
          ];
          yield rewrite(file, place, random.of(choices.filter((choice) => choice !== year)));
        }
    },
  },
  {
    name: 'target-year-outside',
    slip: 'a target is to be reached before the plan begins or after it ends',
    *find({ files }, random) {
      for (const file of files)
        for (const place of file.words('delmål/*/indikatorer/*/mål/pr'))
          if (place.key)
            yield edit(file, place.key.start, place.end, `senest: ${random.of([2018, 2020, 2026, 2028, 2029, 2052])}`);
    },
  },
  {
    name: 'year-after-period',
    slip: 'a text promises something for a year after the period',
    *find({ files }, random) {
      for (const file of files) {
        for (const { start, end } of inProse(file, /\b202[2-5]\b/g))
          yield edit(file, start, end, random.of(['2032', '2028', '2029']));
        yield* addSentences(file, random, [
          'Indsatsen evalueres igen i 2028.',
          'Målet skal være nået ved udgangen af 2027.',
          'Aktiviteten fortsætter til og med 2029.',
        ]);
      }
    },
  },
  {
    name: 'date-impossible',
    slip: 'a day in a text that no calendar has',
    *find({ files }, random) {
      for (const file of files)
        yield* addSentences(file, random, [
          'Status gøres op den 31. september 2023.',
          'Næste møde holdes den 30.2.2023.',
          'Evalueringen er færdig den 31. november 2024.',
        ]);
    },
  },
];
