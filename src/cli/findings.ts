import type { Diagnostic, Severity } from '../diagnostics/diagnostic.js';
import { asFinal } from '../diagnostics/registry.js';
import type { FindingCounts } from '../publish/build-record.js';
import type { Findings } from '../read-plan.js';

/**
 * What the check found in the plans, as it is to be reported.
 * @param final as they count for a final document
 */
export function findingsOf(plans: readonly Findings[], final: boolean): Findings {
  const diagnostics = plans.flatMap((plan) => plan.diagnostics);
  return {
    diagnostics: final ? asFinal(diagnostics) : diagnostics,
    excepted: plans.flatMap((plan) => plan.excepted),
  };
}

export function count(diagnostics: readonly Diagnostic[], severity: Severity): number {
  return diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
}

export function countsOf({ diagnostics, excepted }: Findings): FindingCounts {
  return {
    errors: count(diagnostics, 'error'),
    warnings: count(diagnostics, 'warning'),
    notes: count(diagnostics, 'note'),
    excepted: excepted.length,
  };
}
