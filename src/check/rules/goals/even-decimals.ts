import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import { type Figure, type FoundIndicator, findIndicators } from '../../indicators.js';

/** The figures of one indicator are rounded alike, and those of one source as its others are. */
export function evenDecimals(context: CheckContext): Diagnostic[] {
  const indicators = findIndicators(context);
  const bySource = decimalsBySource(indicators);
  return indicators.flatMap(({ figures, sourceId }) => {
    const usual = usualDecimals(figures) ?? (sourceId === null ? undefined : bySource.get(sourceId));
    if (usual === undefined) return [];
    return figures
      .filter(({ quantity }) => quantity.decimals !== usual && quantity.value !== 0)
      .map(({ quantity, written, at }) => {
        const message = `${written} har ${counted(quantity.decimals)}, de andre tal har ${counted(usual)}`;
        return diagnose('HP365', message, at, { help: 'Se efter i kilden, og skriv lige mange decimaler' });
      });
  });
}

/** What most of a series has; of two figures the fewer, where both have decimals; null where neither is clear. */
function usualDecimals(figures: readonly Figure[]): number | null {
  const all = figures.map(({ quantity }) => quantity.decimals);
  const [first = 0, second = 0] = all;
  if (all.length === 2) return first > 0 && second > 0 ? Math.min(first, second) : null;
  return all.length >= 3 ? commonest(all, 0.5) : null;
}

/** What nearly all figures of a source have, where it has many. */
function decimalsBySource(indicators: readonly FoundIndicator[]): ReadonlyMap<string, number> {
  const all = new Map<string, number[]>();
  for (const { sourceId, figures } of indicators) {
    if (sourceId === null) continue;
    all.set(sourceId, [...(all.get(sourceId) ?? []), ...figures.map(({ quantity }) => quantity.decimals)]);
  }
  const usual = new Map<string, number>();
  for (const [source, decimals] of all) {
    const most = decimals.length >= 12 ? commonest(decimals, 0.75) : null;
    if (most !== null) usual.set(source, most);
  }
  return usual;
}

/** The value that more than this share of the list has. */
function commonest(values: readonly number[], share: number): number | null {
  const most = values.find((value) => values.filter((other) => other === value).length > values.length * share);
  return most ?? null;
}

function counted(decimals: number): string {
  if (decimals === 0) return 'ingen decimaler';
  return decimals === 1 ? 'én decimal' : `${decimals} decimaler`;
}
