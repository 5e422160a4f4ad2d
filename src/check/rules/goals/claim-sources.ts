import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { PartsContext } from '../../context.js';
import type { PlanText } from '../../plan-text.js';
import { paragraphsOf } from '../../stretches.js';

const claim = /\d[\d.,]{0,12}\s{0,4}(?:%|pct\b|procent\b)|\bud af (?:ti|hundrede|10|100)\b|\d{3}\.000 kr/i;
const dated = /\b(?:19|20)\d\d\b/;
const sourced =
  /\bifølge\b|måling|undersøgelse|\bsurvey|\bkilde|statistik\b|\bVIVE\b|\bBUILD\b|\bLBF\b|Landsbyggefonden|boligsociale data|rapport|redegørelse|opgørelse|registre?r|\[\^/i;

/** Figures in the description of the problems say which year they are from and who counted: the form wants data behind it. */
export function claimSources({ values }: PartsContext): Diagnostic[] {
  return values.texts.flatMap((text) => {
    const isDescription = text.path[0] === 'problemkompleks' || text.path[0] === 'kort-om-boligområdet';
    return isDescription && text.kind === 'prose' ? claims(text) : [];
  });
}

function claims(text: PlanText): Diagnostic[] {
  return paragraphsOf(text.text).flatMap(({ start, end }) => {
    const said = text.text.slice(start, end);
    const found = claim.exec(said);
    // A footnote's own text is where the source is given.
    if (!found || /^\s*\[\^/.test(said)) return [];
    const lacking = [dated.test(said) ? '' : 'år', sourced.test(said) ? '' : 'kilde'].filter((word) => word !== '');
    if (lacking.length === 0) return [];
    const at = text.span(start + found.index, start + found.index + found[0].length);
    const message = `Afsnittets tal står uden ${lacking.join(' og ')}`;
    const help = 'Skriv, hvilket år tallene er fra, og hvor de kommer fra, fx i en fodnote';
    return [diagnose('HP378', message, at, { help })];
  });
}
