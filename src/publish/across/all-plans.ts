import { decimalText } from '../../compose/format/danish.js';
import { identifierOf } from '../../model/values/identifier-text.js';
import type { Row, TableName } from '../../open-data/tables.js';
import type { SiteCard } from '../site-data.js';

/** What is needed of a plan to show it among others. */
export type PlanFacts = Pick<SiteCard, 'id' | 'name' | 'municipality' | 'period' | 'status' | 'tables'>;

/** A plan as the pages about all plans see it. */
export interface PlanEntry extends PlanFacts {
  readonly about: Row<'planer'>;
}

/**
 * All plans, by municipality and then by name: never by their figures, since nobody is to be ranked. Every look-up that pages
 * make of them again and again is made here once.
 */
export class AllPlans {
  readonly entries: readonly PlanEntry[];
  private readonly values = new Map<string, Row<'vaerdier'>[]>();

  constructor(plans: readonly PlanFacts[]) {
    const entries = plans.flatMap((plan): PlanEntry[] => {
      const [about] = plan.tables.planer;
      return about ? [{ ...plan, about }] : [];
    });
    this.entries = entries.sort(
      (a, b) => collator.compare(a.municipality, b.municipality) || collator.compare(a.name, b.name),
    );
    for (const { tables } of this.entries) {
      for (const row of tables.vaerdier) {
        const key = `${row.plan} ${row.indikator} ${row.art}`;
        const rows = this.values.get(key);
        if (rows) rows.push(row);
        else this.values.set(key, [row]);
      }
    }
  }

  /** The figures of one kind of an indicator, in the order of the agreement. */
  valuesOf(planId: string, indicator: string, kind: Row<'vaerdier'>['art']): readonly Row<'vaerdier'>[] {
    return this.values.get(`${planId} ${indicator} ${kind}`) ?? [];
  }

  /** Everything that is named alike in rows of plans, in the order of the names. */
  grouped<Name extends TableName>(
    table: Name,
    keyOf: (row: Row<Name>) => string | null,
  ): Map<string, { readonly entry: PlanEntry; readonly row: Row<Name> }[]> {
    const groups = new Map<string, { entry: PlanEntry; row: Row<Name> }[]>();
    for (const entry of this.entries) {
      for (const row of entry.tables[table] as readonly Row<Name>[]) {
        const key = keyOf(row);
        if (key === null) continue;
        const group = groups.get(key);
        if (group) group.push({ entry, row });
        else groups.set(key, [{ entry, row }]);
      }
    }
    return groups;
  }
}

/** Names in the order of the Danish alphabet, the same on every machine. */
export const collator = new Intl.Collator('da');

/** What a municipality is called in an address: `Slagelse Kommune` → `slagelse`. */
export function municipalitySlug(name: string): string {
  return identifierOf(name.replace(/ Kommune$/, ''));
}

/** `90,7 %`, `4,6`, or why there is no figure: `opgøres ikke`. */
export function valueText({ vaerdi, decimaler, enhed, tilstand }: Row<'vaerdier'>): string {
  if (vaerdi === null) return tilstand;
  const number = decimalText({ value: vaerdi, decimals: decimaler ?? 0 });
  // A mark is a number by itself.
  if (enhed === null || enhed === 'karakter') return number;
  return `${number}\u00a0${enhed === 'procent' ? '%' : enhed}`;
}
