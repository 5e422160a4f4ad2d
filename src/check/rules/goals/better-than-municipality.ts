import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import { directionOf } from '../../direction.js';
import { findIndicators } from '../../indicators.js';

/** Support goes to areas that are worse off than their municipality: a better figure may have changed places with it. */
export function betterThanMunicipality(context: CheckContext): Diagnostic[] {
  return findIndicators(context).flatMap(({ text, figures }) => {
    const areas = figures.filter(({ side }) => side === 'boligområde');
    const [other, ...more] = figures.filter(({ side }) => side === 'sammenligning');
    const direction = directionOf(text);
    const [first] = areas;
    if (!first || !other || more.length > 0 || direction === null) return [];
    const isBetter = areas.every(({ quantity }) => {
      if (quantity.unit !== other.quantity.unit) return false;
      return direction === 'op' ? quantity.value > other.quantity.value : quantity.value < other.quantity.value;
    });
    if (!isBetter) return [];
    const message = `Boligområdet står bedre end sammenligningen: ${first.written} mod ${other.written}`;
    const help = 'Se efter, om de to tal er byttet om. Er de rigtige, så skriv en undtagelse med grunden';
    return [diagnose('HP368', message, first.at, { help, related: [{ message: 'Sammenligningen', span: other.at }] })];
  });
}
