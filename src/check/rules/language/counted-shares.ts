import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import { agreementTexts } from '../../agreement-texts.js';
import type { PartsContext } from '../../context.js';
import { decimalsOf, figure, percent, worthOf } from '../../figures-in-text.js';
import { firstInText } from '../../first-few.js';
import { oncePerText } from '../../text-content.js';

const words = String.raw`[^.,;:!?%()\d\u2029]`;
/** «(35 %)», «, svarende til 35 %» */
const share = String.raw`(?:\(|,?\s+(?:svarende\s+til|dvs\.|altså|eller)\s+)(?:ca\.\s+|cirka\s+|knap\s+|godt\s+)?${figure}${percent}\)?`;
const age = String.raw`(?:\s+(?:under|over|på)\s+\d{1,2}\s+år)?`;
const patterns = [
  // «1.764 beboere, heraf 617 under 18 år (35 %)»
  String.raw`${figure}\s+\p{L}${words}{1,40},?\s+(?:heraf|hvoraf)\s+(?:er\s+|var\s+|har\s+|havde\s+)?${figure}(?:\s+\p{L}${words}{0,40}?)?${age}\s*${share}`,
  // «Af skolens 140 elever havde 49 elever, svarende til 35 %, et fravær»
  String.raw`(?<!\p{L}|ud\s)[Aa]f\s+(?:\p{L}+\s+){0,2}${figure}\s+\p{L}${words}{1,50}\s${figure}(?:\s+\p{L}${words}{0,30}?)?\s*${share}`,
].map((pattern) => new RegExp(pattern, 'gu'));
// «49 af skolens 140 elever (35 %)», «49 ud af 140 (35 %)»
const someOfAll = new RegExp(
  String.raw`${figure}\s+(?:\p{L}+\s+)?(?:ud\s+)?af\s+(?:\p{L}+\s+){0,2}${figure}(?:\s+\p{L}${words}{0,40}?)?\s*${share}`,
  'gu',
);

/** A share that stands beside the two counts it is made of is theirs: 49 of 140 are 35 %. */
export function countedShares({ values }: PartsContext): Diagnostic[] {
  return agreementTexts(values).flatMap((text) =>
    wrongShares(text.content).map(({ some, all, written, is, start, end }) => {
      const message = `${some} af ${all} er ${is} % og ikke ${written} %`;
      const help = 'Se efter i kilden, hvilket af de tre tal der er forkert';
      return diagnose('HP641', message, text.span(start, end), { help });
    }),
  );
}

interface WrongShare {
  readonly some: string;
  readonly all: string;
  readonly written: string;
  /** The share that the two counts have. */
  readonly is: string;
  readonly start: number;
  readonly end: number;
}

const sign = /\d[^.!?%]{0,90}(?:\(|svarende|dvs|altså|eller)[^.!?%]{0,20}\d\s?(?:%|pct|procent)/;

const wrongShares = oncePerText(({ text, visible }): WrongShare[] => {
  if (!sign.test(text)) return [];
  return [
    ...patterns.flatMap((pattern) =>
      firstInText(visible.matchAll(pattern)).flatMap(({ 0: said, 1: all = '', 2: some = '', 3: written = '', index }) =>
        wrong(some, all, written, index, said),
      ),
    ),
    ...firstInText(visible.matchAll(someOfAll)).flatMap(
      ({ 0: said, 1: some = '', 2: all = '', 3: written = '', index }) => wrong(some, all, written, index, said),
    ),
  ];
});

function wrong(some: string, all: string, written: string, start: number, said: string): WrongShare[] {
  const [part, whole, told] = [worthOf(some), worthOf(all), worthOf(written)];
  if (whole <= 0 || isYear(all) || isYear(some)) return [];
  const share = (part * 100) / whole;
  const about = /ca\.|cirka|knap|godt/.test(said) ? 3 : 1;
  if (part <= whole && Math.abs(share - told) < about) return [];
  const is = share.toFixed(decimalsOf(written)).replace('.', ',');
  return [{ some, all, written, is, start, end: start + said.length }];
}

function isYear(written: string): boolean {
  return /^(?:19|20)\d\d$/.test(written);
}
