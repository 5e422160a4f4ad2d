import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import { parseWholeNumber } from '../../../model/values/decimal.js';
import type { CheckedFile } from '../../../validate/validate-plan.js';
import { contentWords } from '../../content-words.js';
import type { CheckContext } from '../../context.js';
import { activitiesOf, type FoundIndicator, findIndicators, targetOf } from '../../indicators.js';
import type { PlanText } from '../../plan-text.js';

/** A target's number is the one that the indicator's own text has, and the one that other texts of the sub-agreement have. */
export function numbersInText(context: CheckContext): Diagnostic[] {
  const texts = textsWithNumbers(context);
  const all = findIndicators(context);
  return all.flatMap((indicator) => {
    const own = inOwnText(indicator);
    return own.length > 0 ? own : inOtherTexts(indicator, all, texts.get(indicator.file) ?? []);
  });
}

function inOwnText(indicator: FoundIndicator): Diagnostic[] {
  const target = targetOf(indicator);
  if (!target) return [];
  const wanted = target.andel?.value ?? target.antal ?? target.mindst;
  const said = target.andel ? percentages(indicator) : counts(indicator);
  if (wanted === undefined || said.length === 0 || said.some(({ value }) => value === wanted)) return [];
  const [first] = said;
  if (!first) return [];
  const field = target.andel ? 'andel' : target.antal === undefined ? 'mindst' : 'antal';
  const at = indicator.file.file.spanOf([...indicator.path, 'mål', field]);
  const place = indicator.file.file.spanInText([...indicator.path, 'tekst'], first.start, first.end);
  const message = `Målet er ${wanted}, men indikatorens tekst siger «${first.text}»`;
  const help = 'Ret det, der er forkert. Måltallet behøver kun at stå i mål';
  return [diagnose('HP371', message, at, { help, related: [{ message: 'Tallet i teksten', span: place }] })];
}

/** Texts of each sub-agreement that have a number in them, outside the indicators themselves. */
function textsWithNumbers({ values }: CheckContext): ReadonlyMap<CheckedFile, readonly PlanText[]> {
  const found = new Map<CheckedFile, PlanText[]>();
  for (const text of values.texts) {
    if (text.file.kind !== 'subAgreement' || text.kind !== 'prose' || !/\d/.test(text.text)) continue;
    const texts = found.get(text.file);
    if (texts) texts.push(text);
    else found.set(text.file, [text]);
  }
  return found;
}

/** «et mål på 12 børn», «150 lokale borgersamtaler om året»: the unit is the target's, and no other target has the number. */
function inOtherTexts(
  indicator: FoundIndicator,
  all: readonly FoundIndicator[],
  texts: readonly PlanText[],
): Diagnostic[] {
  const target = targetOf(indicator);
  const wanted = amountOf(indicator);
  const unit = target?.enhed?.toLowerCase() ?? '';
  const word = unit.split(' ').at(-1) ?? '';
  if (!target || wanted === undefined || word.length < 3) return [];
  const isOnly = all.filter((one) => one.file === indicator.file && lastWord(one) === word).length === 1;
  // In the activity's own texts the indicator's own nouns will do: «40 mentorforløb».
  const own = contentWords(indicator.text).filter((one) => one.length >= 8);
  const isOwnText = ({ path, file }: PlanText) =>
    path[0] === 'aktiviteter' && activitiesOf(indicator).includes(idAt(file, path[1]));
  for (const text of texts) {
    const lower = text.text.toLowerCase();
    if (!lower.includes(word.slice(-7)) && !own.some((one) => lower.includes(one))) continue;
    for (const { 0: said, 1: digits = '', 2: first = '', 3: second = '', index } of lower.matchAll(numberAndWords)) {
      const isOwn = isOwnText(text);
      const named = [first, second].find((one) => isUnit(word, one) || (isOwn && own.includes(one)));
      const value = parseWholeNumber(digits);
      if (named === undefined || value === null || value === wanted) continue;
      const around = lower.slice(Math.max(0, index - 90), index + 90);
      const isAboutTarget =
        (named === word && word.length >= 10) ||
        (isOwn && own.includes(named)) ||
        (isOnly && /\bmål(?:et|tal)?\b/.test(around));
      const isAnothers = all.some((one) => amountOf(one) === value && isUnit(lastWord(one), named));
      if (!isAboutTarget || isAnothers) continue;
      const field = target.antal === undefined ? 'mindst' : 'antal';
      const at = indicator.file.file.spanOf([...indicator.path, 'mål', field]);
      const message = `Målet er ${wanted} ${unit}, men teksten siger «${said.replaceAll(/\s+/g, ' ').trim()}»`;
      const related = [{ message: 'Teksten', span: text.span(index, index + said.length) }];
      return [diagnose('HP371', message, at, { help: 'Ret det af tallene, der er forkert', related })];
    }
  }
  return [];
}

/** The id of a sub-agreement's activity by its place in the list. */
function idAt(file: CheckedFile, index: unknown): string {
  const { aktiviteter } = file.file.value;
  const found: unknown = Array.isArray(aktiviteter) ? aktiviteter[Number(index)] : undefined;
  return typeof found === 'object' && found !== null && 'id' in found ? String(found.id) : '';
}

function amountOf(indicator: FoundIndicator): number | undefined {
  const target = targetOf(indicator);
  return target?.antal ?? target?.mindst;
}

function lastWord(indicator: FoundIndicator): string {
  return targetOf(indicator)?.enhed?.toLowerCase().split(' ').at(-1) ?? '';
}

const numberAndWords = /(?<![\d.,/-])\b([1-9]\d{0,2}(?:\.?\d{3})?)\s+(\p{L}{3,})(?:\s+(\p{L}{3,}))?/gu;

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
    /(?<![\d.,/§-]|\d[–-]|§ |klasse |kapitel |stk\. |LAB |over |under |fra |til )\b([1-9]\d{0,2}(?:\.?\d{3})?) (?!år|pct|procent|måned|uge|dag|time|klasse|minut|gange? |km|kr|eller |og |til )(\p{L}{3,})/gu;
  return [...indicator.text.matchAll(pattern)].flatMap(({ 0: text, 1: digits = '', index }) => {
    const value = parseWholeNumber(digits);
    return value === null || (value >= 1990 && value <= 2100)
      ? []
      : [{ text, value, start: index, end: index + text.length }];
  });
}

function percentages(indicator: FoundIndicator): Said[] {
  return [...indicator.text.matchAll(/\b(\d{1,3}(?:,\d{1,3})?) ?(?:%|pct\b|procent\b)/g)].map(
    ({ 0: text, 1: digits = '', index }) => ({
      text,
      value: Number(digits.replace(',', '.')),
      start: index,
      end: index + text.length,
    }),
  );
}
