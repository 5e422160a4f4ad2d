import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import { type Figure, findIndicators } from '../../indicators.js';

/** The figures of one indicator are rounded alike. */
export function evenDecimals(context: CheckContext): Diagnostic[] {
  return findIndicators(context).flatMap(({ figures }) => {
    const usual = usualDecimals(figures);
    if (usual === null) return [];
    return figures
      .filter(({ quantity }) => quantity.decimals !== usual)
      .map(({ quantity, written, at }) => {
        const message = `${written} har ${counted(quantity.decimals)}, de andre tal har ${counted(usual)}`;
        return diagnose('HP365', message, at, { help: 'Se efter i kilden, og skriv lige mange decimaler' });
      });
  });
}

/** What most of a series has; of two figures the first one's, where both have decimals. */
function usualDecimals(figures: readonly Figure[]): number | null {
  const all = figures.map(({ quantity }) => quantity.decimals);
  const [first = 0, second = 0] = all;
  if (all.length === 2) return first > 0 && second > 0 ? Math.min(first, second) : null;
  const usual = all.find((decimals) => all.filter((other) => other === decimals).length * 2 > all.length);
  return all.length >= 3 && usual !== undefined ? usual : null;
}

function counted(decimals: number): string {
  if (decimals === 0) return 'ingen decimaler';
  return decimals === 1 ? 'én decimal' : `${decimals} decimaler`;
}
