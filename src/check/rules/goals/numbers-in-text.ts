import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import { parseWholeNumber } from '../../../model/values/decimal.js';
import type { CheckContext } from '../../context.js';
import { type FoundIndicator, findIndicators, targetOf } from '../../indicators.js';

/** A number of people or things that stands in an indicator's own text is the number that its target has. */
export function numbersInText(context: CheckContext): Diagnostic[] {
  return findIndicators(context).flatMap((indicator) => {
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
  });
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
    /(?<![\d.,/§-]|\d[–-]|klasse |kapitel |stk\. |LAB |over |under |fra |til )\b([1-9]\d{0,2}(?:\.?\d{3})?) (?!år|pct|procent|måned|uge|dag|time|klasse|minut|gange? |km|kr|eller |og |til )(\p{L}{3,})/gu;
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
