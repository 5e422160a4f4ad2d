import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import { activitiesOf, type FoundIndicator, findIndicators, nameOf } from '../../indicators.js';

/** A start value has a year, and stands beside the figure that it is to be compared with where its neighbours do. */
export function figureDetails(context: CheckContext): Diagnostic[] {
  const indicators = findIndicators(context);
  const compared = comparedAreas(context, indicators);
  return indicators.flatMap((indicator) => [...years(indicator), ...comparison(indicator, compared)]);
}

function years(indicator: FoundIndicator): Diagnostic[] {
  const seen = new Set<unknown>();
  return indicator.figures.flatMap(({ measure, quantity, written, at }) => {
    if (measure.år !== undefined || seen.has(measure)) return [];
    seen.add(measure);
    // Nothing has happened before an activity begins: that needs no year.
    if (quantity.value === 0 && activitiesOf(indicator).length > 0) return [];
    if (/\b(?:19|20)\d\d\b/.test(`${measure.hvor ?? ''} ${measure.bemærkning ?? ''}`)) return [];
    return [
      diagnose('HP362', `Det fremgår ikke, hvilket år ${written} er fra`, at, { help: 'Tilføj år, fx år: 2019' }),
    ];
  });
}

function comparison(indicator: FoundIndicator, compared: ReadonlySet<string>): Diagnostic[] {
  const { local, comparison, focusArea, figures, file } = indicator;
  const last = figures.at(-1);
  // The two-column table of the strategic agreement has no place for comparisons; they are extra there.
  if (file.kind !== 'subAgreement') return [];
  if (!local || comparison !== undefined || !last || activitiesOf(indicator).length > 0) return [];
  if (!compared.has(focusArea.id)) return [];
  const message = `«${nameOf(indicator)}» har intet tal at sammenligne med, som de andre indikatorer har`;
  const help = 'Tilføj sammenligning: tallet for kommunen, «opgøres ikke» eller «ikke oplyst»';
  return [diagnose('HP362', message, last.at, { help })];
}

/** Focus areas in which indicators are compared with something. */
function comparedAreas({ plan }: CheckContext, indicators: readonly FoundIndicator[]): ReadonlySet<string> {
  const headed = plan.subAgreements.filter(({ content }) => content.indikatortabel?.sammenligning !== undefined);
  const beside = indicators.filter(({ local, comparison }) => local && comparison !== undefined);
  return new Set([...headed.map(({ area }) => area.id), ...beside.map(({ focusArea }) => focusArea.id)]);
}
