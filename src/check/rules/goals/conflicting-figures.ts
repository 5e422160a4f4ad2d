import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import { contentWords, stem } from '../../content-words.js';
import type { CheckContext } from '../../context.js';
import { firstInText } from '../../first-few.js';
import { type FoundIndicator, findIndicators, nameOf } from '../../indicators.js';
import type { PlanText } from '../../plan-text.js';
import { sentenceAround } from '../../sentences.js';
import { paragraphsOf, sentencesOf } from '../../stretches.js';
import { oncePerText } from '../../text-content.js';

/** A percentage in prose about what an indicator measures is one of the indicator's own figures, rounded at most. */
export function conflictingFigures(context: CheckContext): Diagnostic[] {
  const measured = findIndicators(context).flatMap(subjectOf);
  if (measured.length === 0) return [];
  return context.values.texts.flatMap((text) => {
    if (text.kind !== 'prose' || !/%|\bpct\b|procent/.test(text.text) || text.path[0] === 'åbne-punkter') return [];
    const found = conflicts(text, measured);
    return found.length > 0 ? found : swapped(text, context);
  });
}

/** «4,8 %» where an indicator that the sentence speaks of has 8,4 %: two digits have changed places. */
function swapped(text: PlanText, context: CheckContext): Diagnostic[] {
  return figuresWithDecimals(text.content).flatMap(({ written, digits, start, words }) => {
    const near = findIndicators(context).flatMap((indicator) =>
      indicator.figures
        .filter(({ quantity }) => quantity.unit === 'percent' && quantity.decimals > 0)
        .map((figure) => ({ indicator, figure, value: figure.written.replace(/\s?%$/, '') })),
    );
    if (near.some(({ value }) => value === digits)) return [];
    const meant = near.find(
      ({ indicator, value }) =>
        isSwapped(value, digits) &&
        contentWords(indicator.text).some((word) => word.length >= 6 && words.includes(stem(word))),
    );
    if (!meant) return [];
    const message = `Her står ${written}, men indikatoren «${nameOf(meant.indicator)}» har ${meant.figure.written}: er to cifre byttet om?`;
    const help = 'Ret tallet, eller skriv i teksten, hvad der gør de to tal forskellige';
    const related = [{ message: 'Indikatorens tal', span: meant.figure.at }];
    return [diagnose('HP377', message, text.span(start, start + written.length), { help, related })];
  });
}

const withDecimals = /(?<![\d.,])(\d{1,3},\d{1,2})\s?(?:%|pct\b\.?|procent\b)/g;

const figuresWithDecimals = oncePerText(({ visible }) =>
  firstInText(visible.matchAll(withDecimals)).map(({ 0: written, 1: digits = '', index: start }) => ({
    written,
    digits,
    start,
    words: contentWords(sentenceAround(visible, start).toLowerCase()).map(stem).join(' '),
  })),
);

/** The same digits in another order, with the comma in the same place. */
function isSwapped(one: string, other: string): boolean {
  if (one === other || one.length !== other.length || one.indexOf(',') !== other.indexOf(',')) return false;
  const differing = [...one].flatMap((sign, at) => (sign === other[at] ? [] : [at]));
  const [a = 0, b = 0] = differing;
  return differing.length === 2 && one[a] === other[b] && one[b] === other[a];
}

interface Subject {
  readonly indicator: FoundIndicator;
  readonly stems: readonly string[];
  /** `18-29`, or empty. */
  readonly ages: string;
}

function subjectOf(indicator: FoundIndicator): Subject[] {
  if (!indicator.figures.some(({ quantity }) => quantity.unit === 'percent')) return [];
  const stems = contentWords(indicator.text.replaceAll(/\([^)]*\)/g, '')).map(stem);
  return stems.length < 2 ? [] : [{ indicator, stems, ages: agesIn(indicator.text) }];
}

function conflicts(text: PlanText, measured: readonly Subject[]): Diagnostic[] {
  return firstInText(saidFigures(text.visible)).flatMap(({ figure, start, sentence, paragraph }) => {
    const topic = topicOf(sentence, paragraph);
    const subject = measured.find((one) => isAbout(one, topic));
    if (!subject || agrees(subject.indicator, sentence)) return [];
    const [first] = subject.indicator.figures;
    const message = `Her står ${figure.replace(/\s+/, ' ')}, men indikatoren «${nameOf(subject.indicator)}» har ${first?.written}`;
    const help = 'Ret tallet, eller skriv i teksten, hvad der gør de to tal forskellige';
    const related = first ? [{ message: 'Indikatorens tal', span: first.at }] : [];
    return [diagnose('HP377', message, text.span(start, start + figure.length), { help, related })];
  });
}

interface SaidFigure {
  readonly figure: string;
  readonly start: number;
  readonly sentence: string;
  readonly paragraph: string;
}

/** The first percentage of each sentence that has one. */
function* saidFigures(visible: string): Generator<SaidFigure> {
  for (const { start, end } of paragraphsOf(visible)) {
    const paragraph = visible.slice(start, end);
    if (!/%|\bpct\b|procent/.test(paragraph)) continue;
    for (const { start: from, end: to } of sentencesOf(visible, { start, end })) {
      const sentence = visible.slice(from, to);
      const figure = /(\d{1,3}(?:,\d+)?)\s*(?:%|pct\b|procent\b)/.exec(sentence);
      if (figure) yield { figure: figure[0], start: from + figure.index, sentence, paragraph };
    }
  }
}

/** What a sentence speaks of; a following sentence may lean on those before. */
interface Topic {
  readonly words: readonly string[];
  readonly ages: string;
}

function topicOf(sentence: string, paragraph: string): Topic {
  const where = /\bdet samme\b|\bheraf\b|\btilsvarende\b/i.test(sentence) ? paragraph : sentence;
  return { words: contentWords(where.toLowerCase()), ages: agesIn(sentence) };
}

/** The sentence has the indicator's age group if it has one, and most of its words. */
function isAbout({ stems, ages }: Subject, { words, ages: said }: Topic): boolean {
  if (said !== ages && (said !== '' || /\d/.test(ages))) return false;
  const found = stems.filter((root) => words.some((word) => word.startsWith(root)));
  return found.length >= 2 && found.length >= stems.length * (ages === '' ? 0.65 : 0.5);
}

/** A whole number may be a rounded one; another year may have another figure. */
function agrees({ figures }: FoundIndicator, sentence: string): boolean {
  const year = /\b(?:19|20)\d\d\b/.exec(sentence)?.[0];
  const relevant = figures.filter(
    ({ measure }) => year === undefined || measure.år === undefined || String(measure.år) === year,
  );
  if (relevant.length === 0) return true;
  return [...sentence.matchAll(/(\d{1,3})(?:,(\d+))?\s*(?:%|pct\b|procent\b)/g)].some(([, whole = '', part = '']) => {
    const value = Number(`${whole}.${part || '0'}`);
    return relevant.some(({ quantity }) => Math.abs(quantity.value - value) < (part === '' ? 1 : 0.06));
  });
}

/** `18-29` for «18-29-årige» and «mellem 18 og 29 år»; an open group such as «over 18 år» is not told apart. */
function agesIn(text: string): string {
  const found = /(\d{1,2})\s*(?:-|–|til|og)\s*(\d{1,2})[\s-]*år/.exec(text);
  return found ? `${found[1]}-${found[2]}` : '';
}
