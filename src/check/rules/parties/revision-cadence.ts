import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import { numberWord } from '../../number-words.js';
import type { PlanText } from '../../plan-text.js';

/** All sub-agreements are taken up as often as the others: one whose text names no such interval stands out. */
export function revisionCadence({ values }: CheckContext): Diagnostic[] {
  const texts = values.texts.filter(({ path, file }) => file.kind === 'subAgreement' && path[0] === 'revision');
  const told = texts.map((text) => ({ text, intervals: intervalsIn(text) }));
  const counts = new Map<number, number>();
  for (const { intervals } of told)
    for (const months of new Set(intervals.map((interval) => interval.months)))
      counts.set(months, (counts.get(months) ?? 0) + 1);
  const [usual, count] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0]);
  if (count < 2) return [];
  return told.flatMap(({ text, intervals: [first, ...rest] }) => {
    if (!first || [first, ...rest].some(({ months }) => months === usual)) return [];
    const model = told.find(({ intervals }) => intervals.some(({ months }) => months === usual));
    const other = model?.intervals.find(({ months }) => months === usual);
    return [
      diagnose('HP356', `Delaftalen tages op ${first.words}, men ${count} andre ${cadence(usual)}`, first.at(text), {
        help: 'Skriv samme takt som i de andre delaftaler, eller lav en undtagelse med grunden',
        related: model && other ? [{ message: 'Sådan står det her', span: other.at(model.text) }] : [],
      }),
    ];
  });
}

interface Interval {
  readonly months: number;
  readonly words: string;
  readonly at: (text: PlanText) => ReturnType<PlanText['span']>;
}

const times = /(?<!\p{L})(\p{L}+|\d{1,2})\s+gange?\s+(?:om\s+året|årligt|hvert\s+år)(?!\p{L})/giu;
const every = /(?<!\p{L})hvert(?:\s+(\p{L}+|\d\.?))?\s+år(?!\p{L})|(?<!\p{L})årligt(?!\p{L})/giu;

function intervalsIn({ visible }: PlanText): Interval[] {
  if (!/år/i.test(visible)) return [];
  const found = [
    ...[...visible.matchAll(times)].map((match) => ({ match, months: 12 / (numberWord(match[1] ?? '') ?? 0) })),
    ...[...visible.matchAll(every)]
      // «to gange hvert andet år» are fewer months.
      .filter((match) => !/gange\s+$/i.test(visible.slice(0, match.index)))
      .map((match) => ({
        match,
        months: 12 * (match[1] ? (ordinals[match[1].toLowerCase().replace('.', '')] ?? 0) : 1),
      })),
  ];
  return found.flatMap(({ match, months }) => {
    if (!Number.isFinite(months) || months === 0) return [];
    const words = match[0].replaceAll(/\s+/g, ' ').toLowerCase();
    return [{ months, words, at: (text: PlanText) => text.span(match.index, match.index + match[0].length) }];
  });
}

const ordinals: Readonly<Record<string, number>> = { andet: 2, '2': 2, tredje: 3, '3': 3, fjerde: 4, '4': 4 };

function cadence(months: number): string {
  if (months === 12) return 'en gang om året';
  return months < 12 ? `${12 / months} gange om året` : `hvert ${months / 12}. år`;
}
