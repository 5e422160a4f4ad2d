import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import { agreementTexts } from '../../agreement-texts.js';
import type { CheckContext } from '../../context.js';
import { firstInText } from '../../first-few.js';
import { sentenceAround } from '../../sentences.js';
import { oncePerText } from '../../text-content.js';

/** A department that a text names by its number is one of the plan's, and of the area that is named beside it. */
export function departmentsInText({ plan, values, planFile }: CheckContext): Diagnostic[] {
  const areas = areasByNumber(plan.file.områder);
  if (areas.size === 0) return [];
  const names = new Map(plan.file.områder.map(({ id, navn }) => [id, navn]));
  const related = [{ message: 'Boligafdelingerne', span: planFile.file.keySpanOf(['områder']) }];
  return agreementTexts(values).flatMap((text) =>
    departmentsIn(text.content).flatMap(({ number, start, end, sole, isPast }) => {
      const own = areas.get(number);
      if (isPast) return [];
      const at = text.span(start, end);
      if (!own) {
        const help = `Ret nummeret. Planens afdelinger er ${[...areas.keys()].join(', ')}; er der flere, så skriv dem under «områder»`;
        return [diagnose('HP342', `Afdeling ${number} er ikke blandt planens boligafdelinger`, at, { help, related })];
      }
      const beside = text.references.find((one) => names.has(one.id) && one.start >= end && one.start <= end + 4);
      if (!sole || !beside || own.has(beside.id)) return [];
      const message = `Afdeling ${number} ligger ikke i ${names.get(beside.id)}`;
      return [diagnose('HP342', message, at, { help: 'Ret nummeret eller området', related })];
    }),
  );
}

type Areas = readonly {
  readonly id: string;
  readonly afdelinger?: readonly { readonly numre: readonly string[] }[] | undefined;
}[];

/** The areas that have a department of this number: two organisations may both have a department 12. */
function areasByNumber(areas: Areas): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { id, afdelinger } of areas)
    for (const { numre } of afdelinger ?? [])
      for (const number of numre) found.set(number, (found.get(number) ?? new Set()).add(id));
  return found;
}

const named =
  /\b(?:bolig)?afdeling(?:en|er|erne)?\s+(?:nr\.\s*)?(\d{1,4}(?:(?:,\s*|\s+og\s+)\d{1,4})*)(?![\d%]|[.,]\d|\s+(?:%|pct|kr|m2|m²))/giu;
/** What was sold, torn down or left out is told with a number that the plan has not. */
const past = /solgt|nedrevet|tidligere|udgået|ikke (?:længere|med|ansøger)|frasolgt|sygehus|hospital|nabo/i;

interface NamedDepartment {
  readonly number: string;
  readonly start: number;
  readonly end: number;
  /** The only one that is named here. */
  readonly sole: boolean;
  readonly isPast: boolean;
}

const departmentsIn = oncePerText(({ text, visible }): NamedDepartment[] =>
  /afdeling\w*\s+(?:nr\.\s*)?\d/i.test(text)
    ? firstInText(visible.matchAll(named)).flatMap(({ 0: written, 1: list = '', index }) => {
        const from = index + written.length - list.length;
        const numbers = [...list.matchAll(/\d+/g)];
        const isPast = past.test(sentenceAround(visible, index));
        return numbers.map(({ 0: digits, index: at }) => ({
          number: digits,
          start: from + at,
          end: from + at + digits.length,
          sole: numbers.length === 1,
          isPast,
        }));
      })
    : [],
);
