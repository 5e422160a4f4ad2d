import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import { findIndicators } from '../../indicators.js';

/** Where figures are given for each housing area, none of the plan's areas is left out. */
export function areaValues(context: CheckContext): Diagnostic[] {
  const areas = context.plan.file.områder;
  return findIndicators(context).flatMap(({ figures }) => {
    const measures = new Set(figures.filter(({ area }) => area !== null).map(({ measure }) => measure));
    return [...measures].flatMap((measure) => {
      const given = figures.filter((figure) => figure.measure === measure);
      const lacking = areas.filter(({ id }) => !given.some(({ area }) => area === id));
      const [missing] = lacking;
      const place = missing && (given.find(({ area }) => area === before(areas, missing.id)) ?? given[0]);
      if (!place) return [];
      const message = `Her er intet tal for ${lacking.map(({ navn }) => navn).join(', ')}`;
      const help = 'Tilføj tallet, eller skriv i bemærkning, hvorfor området ikke er med, og undtag advarslen';
      return [diagnose('HP364', message, place.at, { help })];
    });
  });
}

/** The area that the missing one would stand after. */
function before(areas: readonly { readonly id: string }[], id: string): string | undefined {
  return areas[areas.findIndex((area) => area.id === id) - 1]?.id;
}
