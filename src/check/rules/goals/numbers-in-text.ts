import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import { parseWholeNumber } from '../../../model/values/decimal.js';
import type { CheckedFile } from '../../../validate/validate-plan.js';
import { contentWords } from '../../content-words.js';
import type { CheckContext } from '../../context.js';
import { activitiesOf, type FoundIndicator, findIndicators, targetOf } from '../../indicators.js';
import { entryAt } from '../../known-names.js';
import type { PlanText } from '../../plan-text.js';

/** A target's number is the one that the indicator's own text has, and the one that other texts of the sub-agreement have. */
export function numbersInText(context: CheckContext): Diagnostic[] {
  const numbers = numbersTold(context);
  const all = findIndicators(context);
  return all.flatMap((indicator) => {
    const own = inOwnText(indicator);
    return own.length > 0 ? own : inOtherTexts(indicator, all, numbers.get(indicator.file) ?? []);
  });
}

function inOwnText(indicator: FoundIndicator): Diagnostic[] {
  const target = targetOf(indicator);
  if (!target) return [];
  const wanted = target.andel?.value ?? target.antal ?? target.mindst;
  const said = target.andel ? percentages(indicator) : counts(indicator);
  const [first] = said;
  if (!first || said.some(({ value }) => value === wanted)) return [];
  const field = target.andel ? 'andel' : target.antal === undefined ? 'mindst' : 'antal';
  const at = indicator.file.file.spanOf([...indicator.path, 'mål', field]);
  const place = indicator.file.file.spanInText([...indicator.path, 'tekst'], first.start, first.end);
  const message = `Målet er ${wanted}, men indikatorens tekst siger «${first.text}»`;
  const help = 'Ret det, der er forkert. Måltallet behøver kun at stå i mål';
  return [diagnose('HP371', message, at, { help, related: [{ message: 'Tallet i teksten', span: place }] })];
}

/** «12 større aktiviteter» in a text of a sub-agreement, outside the indicators themselves. */
interface Told {
  readonly text: PlanText;
  readonly said: string;
  readonly value: number | null;
  /** One or two words after the number, in lower case. */
  readonly words: readonly string[];
  readonly index: number;
  /** Whether the words around it speak of a target. */
  readonly isTarget: boolean;
}

function numbersTold({ values }: CheckContext): ReadonlyMap<CheckedFile, readonly Told[]> {
  const byFile = new Map<CheckedFile, Told[]>();
  for (const text of values.texts) {
    if (text.file.kind !== 'subAgreement' || text.kind !== 'prose' || !/\d/.test(text.text)) continue;
    const lower = text.text.toLowerCase();
    const found = [...lower.matchAll(numberAndWords)].filter(
      ({ index }) => !oftener.test(lower.slice(index, index + 70)),
    );
    const told = found.map(({ 0: said, 1: digits = '', 2: first = '', 3: second, index }) => {
      const around = lower.slice(Math.max(0, index - 90), index + 90);
      const words = second === undefined ? [first] : [first, second];
      return {
        text,
        said,
        value: parseWholeNumber(digits),
        words,
        index,
        isTarget: /\bmål(?:et|tal)?\b/.test(around),
      };
    });
    byFile.set(text.file, [...(byFile.get(text.file) ?? []), ...told]);
  }
  return byFile;
}

/** What is counted by the week or the month is no target, which is for a year, the period or a course. */
const oftener =
  /^[^.;:,]{0,50}\b(?:(?:om|i)\s+(?:dagen|ugen|måneden)|(?:pr\.|per|hver)\s+(?:dag|uge|måned)\b|ugentligt?\b|månedligt?\b)/;

/** «et mål på 12 børn», «150 lokale borgersamtaler om året»: the unit is the target's, and no other target has the number. */
function inOtherTexts(
  indicator: FoundIndicator,
  all: readonly FoundIndicator[],
  numbers: readonly Told[],
): Diagnostic[] {
  const target = targetOf(indicator);
  const wanted = amountOf(indicator);
  const unit = lastWord(indicator);
  if (!target || wanted === undefined || unit.length < 3) return [];
  const alike = all.filter((one) => one.file === indicator.file && lastWord(one) === unit);
  const isOnly = alike.length === 1;
  const activities = activitiesOf(indicator);
  const isOnlyOfActivity = alike.every((one) => one === indicator || isOfOthers(activitiesOf(one), activities));
  // In the activity's own texts the indicator's own nouns will do: «40 mentorforløb».
  const nouns = contentWords(indicator.text).filter((one) => one.length >= 8);
  const differing = numbers.find(({ text, value, words, isTarget }) => {
    if (value === wanted) return false;
    const isOwn = isTextOf(text, activities);
    const named = words.find((one) => isUnit(unit, one) || (isOwn && nouns.includes(one)));
    if (named === undefined) return false;
    const isAbout =
      (named === unit && unit.length >= 10) ||
      (isOwn && nouns.includes(named)) ||
      ((isOnly || (isOwn && isOnlyOfActivity)) && isTarget);
    // The text tells a target of its own sub-agreement.
    const own = all.filter(({ file }) => file === indicator.file);
    return isAbout && !own.some((one) => amountOf(one) === value && isUnit(lastWord(one), named));
  });
  if (!differing) return [];
  const { text, said, index } = differing;
  const field = target.antal === undefined ? 'mindst' : 'antal';
  const at = indicator.file.file.spanOf([...indicator.path, 'mål', field]);
  const message = `Målet er ${wanted} ${target.enhed}, men teksten siger «${said.replaceAll(/\s+/g, ' ')}»`;
  const related = [{ message: 'Teksten', span: text.span(index, index + said.length) }];
  return [diagnose('HP371', message, at, { help: 'Ret det af tallene, der er forkert', related })];
}

/** The indicator measures activities, and none of these. */
function isOfOthers(measured: readonly string[], activities: readonly string[]): boolean {
  return measured.length > 0 && !measured.some((id) => activities.includes(id));
}

/** Whether a text stands in the form of one of these activities. */
function isTextOf({ path, file }: PlanText, activities: readonly string[]): boolean {
  const { id } = entryAt({ file, path: path.slice(0, 2) }) as { id?: unknown };
  return activities.includes(String(id));
}

function amountOf(indicator: FoundIndicator): number | undefined {
  const target = targetOf(indicator);
  return target?.antal ?? target?.mindst;
}

function lastWord(indicator: FoundIndicator): string {
  return targetOf(indicator)?.enhed?.toLowerCase().split(' ').at(-1) ?? '';
}

const numberAndWords = /(?=\d)(?<![\d.,/-])\b([1-9]\d{0,2}(?:\.?\d{3})?)\s+(\p{L}{3,})(?:\s+(\p{L}{3,}))?/gu;

/** The word itself, or the end of a compound: «samtaler» for «brobygningssamtaler». */
function isUnit(unit: string, word: string): boolean {
  return word === unit || (word.length >= 7 && unit.endsWith(word));
}

interface Said {
  readonly text: string;
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** «40 familier», but neither ages, years, school classes, periods nor marks such as «mindst 02» and «LAB 6.3». */
function counts(indicator: FoundIndicator): Said[] {
  const pattern =
    /(?=\d)(?<![\d.,/§-]|\d[–-]|§ |klasse |kapitel |stk\. |LAB |over |under |fra |til )\b([1-9]\d{0,2}(?:\.?\d{3})?) (?!år|pct|procent|måned|uge|dag|time|klasse|minut|gange? |km|kr|eller |og |til )(\p{L}{3,})/gu;
  return [...indicator.text.matchAll(pattern)].flatMap(({ 0: text, 1: digits = '', index }) => {
    const value = parseWholeNumber(digits);
    return value === null || (value >= 1990 && value <= 2100)
      ? []
      : [{ text, value, start: index, end: index + text.length }];
  });
}

function percentages(indicator: FoundIndicator): Said[] {
  // «med mere end 10 % fravær» says who is counted: no target.
  const pattern =
    /(?<![\p{L}\d.,])(?<!(?:mere end|mindre end|over|under|højst|op til) )(\d{1,3}(?:,\d{1,3})?) ?(?:%|pct\b\.?|procent\b)|(?<=(?:mere end|mindre end|over|under|højst|op til) )(\d{1,3}(?:,\d{1,3})?) ?(?:%|pct\b\.?|procent\b)(?! (?!af )\p{Ll})/gu;
  return [...indicator.text.matchAll(pattern)].map(({ 0: text, 1: told, 2: limit = '', index }) => ({
    text,
    value: Number((told ?? limit).replace(',', '.')),
    start: index,
    end: index + text.length,
  }));
}
