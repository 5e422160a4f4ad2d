import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { beyond } from '../diagnostics/identity.js';
import { amount } from './count-text.js';
import type { CheckedPlan } from './packed-findings.js';

interface Known {
  /** What was found the last time when the whole plan could be checked. */
  readonly whole: readonly Diagnostic[];
  /** What was found since, beyond that, in files that cannot be read. */
  readonly broken: readonly Diagnostic[];
}

/**
 * What has come and gone since the plans were looked at last. While a file cannot be read, the rest of its plan is not
 * checked: what is no longer found is then not mended, and what is found again not new.
 */
export class PlanNews {
  private known: ReadonlyMap<string, Known> = new Map();

  /** @param notes whether notes count too */
  since(plans: readonly CheckedPlan[], notes: boolean): { fresh: Set<Diagnostic>; mended: number } {
    const fresh = new Set<Diagnostic>();
    let mended = 0;
    const next = new Map<string, Known>();
    for (const { id, isWhole, diagnostics } of plans) {
      const now = notes ? diagnostics : diagnostics.filter(({ severity }) => severity !== 'note');
      const { whole, broken } = this.known.get(id) ?? { whole: [], broken: [] };
      for (const finding of beyond(now, [...whole, ...broken])) fresh.add(finding);
      mended += beyond(isWhole ? [...whole, ...broken] : broken, now).size;
      next.set(id, isWhole ? { whole: now, broken: [] } : { whole, broken: [...beyond(now, whole)] });
    }
    for (const [id, { whole, broken }] of this.known) if (!next.has(id)) mended += whole.length + broken.length;
    this.known = next;
    return { fresh, mended };
  }
}

/** ` · 1 ny, 2 rettet siden sidst` */
export function newsText(fresh: number, mended: number): string {
  if (fresh === 0 && mended === 0) return ' · som sidst';
  const parts = [...(fresh > 0 ? [amount(fresh, 'ny', 'nye')] : []), ...(mended > 0 ? [`${mended} rettet`] : [])];
  return ` · ${parts.join(', ')} siden sidst`;
}
