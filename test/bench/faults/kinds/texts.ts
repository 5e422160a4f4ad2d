import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { edit, type FaultKind } from '../fault.js';
import type { Place, PlanFile } from '../plan-file.js';
import { addSentences, inProse, linesOf, misdigit, rewrite } from '../slips.js';

export function textKinds(templatesDir: string): readonly FaultKind[] {
  const wording = readWording(templatesDir);
  return [
    {
      name: 'placeholder-left',
      slip: 'something was to be filled in later',
      *find({ files }, random) {
        for (const file of files) {
          for (const { start, end } of inProse(
            file,
            /\b\d+(?:,\d+)?\b(?=\s+(?:%|unge|børn|familier|beboere|personer|timer))/g,
          ))
            yield edit(file, start, end, random.of(['xx', 'XX', '[antal]', '??', '__']));
          for (const place of file.words('aktiviteter/*/navn', 'øvrige/*/navn', 'aktiviteter/*/kort'))
            yield rewrite(file, place, random.of(['xxx', 'TODO', '"?"', '"[skriv navn]"', 'Lorem ipsum']));
          yield* addSentences(file, random, [
            '[indsæt tal]',
            'TODO: skrives færdig.',
            'Her mangler tekst.',
            '(xx)',
            'Lorem ipsum dolor sit amet.',
          ]);
        }
      },
    },
    {
      name: 'word-doubled',
      slip: 'a word stands twice',
      *find({ files }, random) {
        for (const file of files)
          for (const place of file.prose) {
            const words = [
              ...file.text
                .slice(place.start, place.end)
                .matchAll(/(?<= )(og|at|til|med|på|i|af|som|en|et|de|kan|skal|er)(?= \p{L})/gu),
            ];
            if (words.length === 0) continue;
            const { index, 0: word } = random.of(words);
            const at = place.start + index + word.length;
            yield edit(file, at, at, ` ${word}`);
          }
      },
    },
    {
      name: 'ageing-word',
      slip: 'a word that is true only while it is written',
      *find({ files }, random) {
        for (const file of files)
          yield* addSentences(file, random, [
            'Det er for nylig aftalt med kommunen.',
            'Det besluttes i løbet af næste år.',
            'I skrivende stund er det ikke afklaret.',
            'For tiden er der 12 deltagere.',
            'Det blev aftalt sidste år.',
            'Pt. deltager 14 familier.',
          ]);
      },
    },
    {
      name: 'autocorrect-sign',
      slip: 'a program made a sign of letters in brackets, or left one of its own',
      *find({ files }, random) {
        for (const file of files)
          yield* addSentences(file, random, [
            'Det gælder ® også her.',
            'Se punkt © ovenfor.',
            'Det er aftalt ☺.',
            'Det fører til ™ ændringer.',
            'Se næste\u00ad side\u00ad.',
            'Det er \uf0b7 aftalt.',
          ]);
      },
    },
    {
      name: 'marks-doubled',
      slip: 'two commas, two full stops, or a space before one',
      *find({ files }, random) {
        for (const file of files)
          for (const place of file.prose) {
            const marks = [...file.text.slice(place.start, place.end).matchAll(/(?<=[a-zæøå]{3})[.,](?= \p{L})/gu)];
            if (marks.length === 0) continue;
            const { index, 0: mark } = random.of(marks);
            const at = place.start + index;
            yield edit(file, at, at + 1, random.of([`${mark}${mark}`, ` ${mark}`, `${mark},`]));
          }
      },
    },
    {
      name: 'guidance-pasted',
      slip: 'a piece of the form’s guidance or fixed text was pasted into a field',
      *find({ files }, random) {
        for (const file of files)
          for (const place of file.prose) {
            const { indent, end } = lastLine(file, place);
            yield edit(file, end, end, `\n\n${indent}${random.of(wording)}`);
          }
      },
    },
    {
      name: 'markup-from-elsewhere',
      slip: 'signs of a web page or of Word came along',
      *find({ files }, random) {
        for (const file of files)
          yield* addSentences(file, random, [
            '<br>Se også budgettet.',
            'Det gælder&nbsp;alle.',
            '<b>Vigtigt</b> for alle.',
            '| Navn | Antal |',
            'Se \\tabel 1.',
            '<!-- slettes -->',
          ]);
      },
    },
    {
      name: 'text-cut-off',
      slip: 'the end of a text was lost in the middle of a sentence',
      *find({ files }, random) {
        for (const file of files)
          for (const place of file.prose) {
            const { start, end } = lastLine(file, place);
            const spaces = [...file.text.slice(start, end).matchAll(/(?<=[a-zæøå]{2}) /g)];
            if (spaces.length < 3) continue;
            yield edit(file, start + random.of(spaces.slice(1)).index, end, '');
          }
      },
    },
    {
      name: 'age-wrong',
      slip: 'a digit of an age is wrong where the same ages stand elsewhere too',
      *find({ files }, random) {
        for (const file of files)
          for (const place of file.words('aktiviteter/*/målgrupper/grupper/*/alder')) {
            const [from, to] = /(\d+)(?:-(\d+))?/.exec(place.text ?? '')?.slice(1) ?? [];
            if (!from) continue;
            if (to) yield rewrite(file, place, (place.text ?? '').replace(`${from}-${to}`, `${to}-${from}`));
            const told = sameAges(file, place, to ? `${from}-${to}` : from);
            if (told.length === 0) continue;
            yield rewrite(
              file,
              place,
              misdigit(place.text ?? '', random),
              told.map((each) => linesOf(file, each)),
            );
            for (const { start, end } of told)
              yield edit(file, start, end, misdigit(file.text.slice(start, end), random), [linesOf(file, place)]);
          }
      },
    },
  ];
}

/** Where else the texts of the same activity give the same ages. */
function sameAges(file: PlanFile, place: Place, ages: string): { start: number; end: number }[] {
  const activity = /^aktiviteter\/\d+\//.exec(place.path)?.[0] ?? '?';
  const pattern = new RegExp(`(?<![\\d-])${ages}(?=-årige| år|\\+)`);
  return file.places.flatMap(({ path, text, start, end }) => {
    const match =
      path.startsWith(activity) && text !== null && path !== place.path
        ? pattern.exec(file.text.slice(start, end))
        : null;
    return match ? [{ start: start + match.index, end: start + match.index + ages.length }] : [];
  });
}

function lastLine(file: PlanFile, place: Place): { start: number; end: number; indent: string } {
  const end = place.start + file.text.slice(place.start, place.end).trimEnd().length;
  const start = file.startOfLine(end);
  return { start, end, indent: /^ */.exec(file.text.slice(start, end))?.[0] ?? '' };
}

/** First paragraphs of the form's guidance and fixed text, on one line each. */
function readWording(templatesDir: string): string[] {
  const text = readFileSync(`${templatesDir}/2019-26/ordlyd.yaml`, 'utf8');
  const { fast, vejledning } = parse(text) as Record<string, Record<string, string>>;
  return [...Object.values(fast ?? {}), ...Object.values(vejledning ?? {})]
    .map((each) => (each.split('\n\n')[0] ?? '').replaceAll('\n', ' ').trim())
    .filter((each) => each.length > 40);
}
