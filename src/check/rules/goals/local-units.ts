import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import {
  type Figure,
  type FoundIndicator,
  findIndicators,
  nameOf,
  targetOf,
  writtenQuantity,
} from '../../indicators.js';

/** A share has a per cent sign and a count has none, all figures of an indicator are of one kind, and so is its target. */
export function localUnits(context: CheckContext): Diagnostic[] {
  const all = findIndicators(context);
  return all.flatMap((indicator) => {
    if (!indicator.local) return [];
    const bare = countOfWhat(indicator, all);
    if (bare.length > 0) return bare;
    const counted = shareOfThings(indicator);
    if (counted.length > 0) return counted;
    const kind = kindOf(indicator);
    return kind ? [...figures(indicator, kind), ...target(indicator, kind)] : [];
  });
}

/** `{antal: 40}` where the other targets say of what. */
function countOfWhat(indicator: FoundIndicator, all: readonly FoundIndicator[]): Diagnostic[] {
  const given = targetOf(indicator);
  if (!given || given.andel !== undefined || given.enhed !== undefined) return [];
  const beside = all.filter((one) => one !== indicator && one.file === indicator.file && targetOf(one) !== null);
  const telling = beside.filter((one) => targetOf(one)?.enhed !== undefined).length;
  if (telling === 0 || /^andel/i.test(indicator.text)) return [];
  // «Antal samtaler» says what is counted; it stands alone without a unit only where two others have one.
  if (/^antal/i.test(indicator.text) && (telling < 2 || telling < beside.length)) return [];
  const field = given.antal === undefined ? 'mindst' : 'antal';
  const at = indicator.file.file.spanOf([...indicator.path, 'mål', field]);
  const message = `Målet ${given.antal ?? given.mindst} siger ikke, hvad der tælles`;
  return [diagnose('HP361', message, at, { help: 'Tilføj enhed, fx enhed: børnefamilier' })];
}

/** `{andel: 40 %, enhed: børnefamilier}`: things are counted; a share is of something. */
function shareOfThings(indicator: FoundIndicator): Diagnostic[] {
  const given = targetOf(indicator);
  if (!given?.andel || given.enhed === undefined || /^(?:af|ud af|blandt)\b/i.test(given.enhed)) return [];
  const at = indicator.file.file.spanOf([...indicator.path, 'mål', 'andel']);
  const help = `Skriv antal i stedet for andel, eller skriv enhed som «af ${given.enhed}»`;
  return [diagnose('HP361', `Målet er en andel, men enheden er «${given.enhed}»`, at, { help })];
}

type Kind = { readonly unit: 'percent' | 'number'; readonly because: string };

/** What the indicator's first word says; otherwise per cent as soon as any of its figures has the sign. */
function kindOf({ text, figures }: FoundIndicator): Kind | null {
  const first = /^(?:(andele?n?|procent\p{L}*)|(antal(?:let)?|karaktergennemsnit\p{L}*))\b/iu.exec(text.trim());
  if (!first && figures.some(({ quantity }) => quantity.unit === 'kroner')) return null;
  if (first) return { unit: first[1] ? 'percent' : 'number', because: `teksten begynder med «${first[0]}»` };
  const share = figures.find(({ quantity }) => quantity.unit === 'percent');
  if (share) return { unit: 'percent', because: `${share.written} er en andel` };
  return figures.some(({ quantity }) => quantity.value !== 0)
    ? { unit: 'number', because: 'udgangspunktet er et antal' }
    : null;
}

function figures({ figures }: FoundIndicator, { unit, because }: Kind): Diagnostic[] {
  return figures.flatMap(({ quantity, written, at }: Figure) => {
    if (quantity.unit === unit || (quantity.value === 0 && unit === 'percent')) return [];
    const message =
      unit === 'percent'
        ? `${written} har ikke noget procenttegn, men ${because}`
        : `${written} er en andel, men ${because}`;
    const help =
      unit === 'percent'
        ? `Skriv "${writtenQuantity({ ...quantity, unit })}", eller ret indikatorens tekst`
        : 'Slet procenttegnet, eller ret indikatorens tekst til «Andel …»';
    return [diagnose('HP361', message, at, { help })];
  });
}

function target(indicator: FoundIndicator, { unit, because }: Kind): Diagnostic[] {
  const given = targetOf(indicator);
  if (!given || (given.andel !== undefined) === (unit === 'percent')) return [];
  const field = (['andel', 'antal', 'mindst'] as const).find((name) => given[name] !== undefined) ?? 'antal';
  const at = indicator.file.file.spanOf([...indicator.path, 'mål', field]);
  const what = unit === 'percent' ? 'Målet er et antal' : 'Målet er en andel';
  const help = unit === 'percent' ? 'Skriv målet som andel, fx {andel: 25 %}' : 'Skriv målet som antal, fx {antal: 40}';
  return [
    diagnose('HP361', `${what}, men ${because}`, at, {
      help,
      related: [{ message: `Indikatoren «${nameOf(indicator)}»`, span: indicator.at }],
    }),
  ];
}
