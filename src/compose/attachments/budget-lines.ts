import type { FunderKind } from '../../model/budget.js';
import { financingSums } from '../../model/editions/2015-18/financing.js';
import type { Plan } from '../../model/plan-data.js';
import type { Kroner } from '../../model/values/money.js';

/** What one side gives, and the parts of it that are known. */
export interface BudgetLine {
  readonly kind: FunderKind;
  /** Name of who gives it, or the id of the organisation. */
  readonly by: { readonly name: string } | { readonly organisation: string };
  readonly amount: Kroner;
  readonly areas: ReadonlyMap<string, Kroner>;
  readonly years: ReadonlyMap<string, Kroner>;
}

/** The lines of the budget, where the plan has written them; else those of the financing in its agreement. */
export function budgetLines(plan: Plan): readonly BudgetLine[] {
  const written = plan.attachments?.budget?.finansiering;
  if (!written) return agreementLines(plan);
  return written.map(({ navn = '', organisation, slags, beløb, indsatsområder = {}, år = {} }) => ({
    kind: slags,
    by: organisation === undefined ? { name: navn } : { organisation },
    amount: beløb,
    areas: new Map(Object.entries(indsatsområder).flatMap(([id, part]) => (part === undefined ? [] : [[id, part]]))),
    years: new Map(Object.entries(år).sort(([a], [b]) => (a < b ? -1 : 1))),
  }));
}

/** The two lines of an agreement that has its own financing; none of others. */
export function agreementLines({ strategicAgreement }: Plan): readonly BudgetLine[] {
  const financing = strategicAgreement?.finansiering;
  if (!financing) return [];
  const { plan, areas } = financingSums(financing);
  const line = (kind: FunderKind, name: string, of: (amounts: typeof plan) => Kroner): BudgetLine => ({
    kind,
    by: { name },
    amount: of(plan),
    areas: new Map([...areas].map(([id, amounts]) => [id, of(amounts)])),
    years: new Map(),
  });
  return [
    line('landsbyggefonden', 'Landsbyggefonden', ({ lbf }) => lbf),
    line('lokal', 'Lokal medfinansiering', ({ local }) => local),
  ];
}

/** What lines of a kind give together, or all of them. Whole kroner, so that every sum is exact. */
export function sumOfLines(lines: readonly BudgetLine[], kind?: FunderKind): Kroner {
  return lines.reduce((sum, line) => (kind === undefined || line.kind === kind ? sum + line.amount : sum), 0);
}
