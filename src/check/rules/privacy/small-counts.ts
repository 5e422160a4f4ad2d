import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import { fewestShown, isSmallCount } from '../../../model/small-counts.js';
import type { CheckContext } from '../../context.js';
import { firstInText } from '../../first-few.js';
import { findIndicators, targetOf } from '../../indicators.js';
import type { PlanText } from '../../plan-text.js';
import { sentenceAround } from '../../sentences.js';
import { oncePerText } from '../../text-content.js';

/** A published figure of so few people that neighbours can tell who they are. Targets are no danger: they are nobody yet. */
export function smallCounts(context: CheckContext): Diagnostic[] {
  const help = `Skriv «færre end ${fewestShown}», eller tæl et større område eller flere år sammen`;
  const figures = findIndicators(context).flatMap((indicator) => {
    if (!indicator.local) return [];
    const counted = targetOf(indicator)?.enhed ?? indicator.text;
    return indicator.figures.flatMap(({ quantity, written, at }) =>
      isSmallCount(quantity, counted)
        ? [diagnose('HP706', `${written} er så få, at naboer kan vide, hvem det er`, at, { help })]
        : [],
    );
  });
  return [...figures, ...context.values.texts.flatMap((text) => inText(text, help))];
}

const few =
  /(?<![\p{L}\d,.–-])(?:én|een|to|tre|fire|[1-4])\s+(?:\p{Ll}+\s+)?(unge|børn|drenge|piger|kvinder|mænd|familier|personer|beboere|elever|borgere|ung mand|ung kvinde|dreng|pige|familie|person|beboer|elev)(?!\p{L})/giu;
const sensitive =
  /sigte[dt]|sigtelse|dømt|\bdom\b|anholdt|fængs|kriminel|misbrug|diagnos|anbragt|anbring|psykisk syg|\bvold|bande|tvangsfjern|udsat for|underretning|handicap|hjemløs|alvorligt fravær|selvmord|krænke/i;
/** Plans and rules speak of few people without having counted any. */
const planned = /(?<!\p{L})(?:mindst|højst|op til|pr|hver|hvert|kan|skal|vil|må|deltager|hold)(?!\p{L})/iu;

function inText(text: PlanText, help: string): Diagnostic[] {
  if (text.file.kind === 'people') return [];
  return fewIn(text.content).map(({ 0: whole, index }) => {
    const message = `«${whole.replaceAll(/\s+/g, ' ')}» er så få, at naboer kan vide, hvem det er`;
    return diagnose('HP706', message, text.span(index, index + whole.length), { help });
  });
}

const fewIn = oncePerText(({ text }) => {
  if (!sensitive.test(text)) return [];
  return firstInText(text.matchAll(few)).filter(({ index }) => {
    // A sentence is not longer than this, and a text may hold thousands of numbers.
    const from = Math.max(0, index - 600);
    const sentence = sentenceAround(text.slice(from, index + 600), index - from);
    return sensitive.test(sentence) && !planned.test(sentence);
  });
});
