import type { Excepted } from '../check/exceptions.js';
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.js';
import { asFinal } from '../diagnostics/registry.js';

/** What the check found in the plans, as it is to be reported. */
export interface Findings {
  readonly diagnostics: readonly Diagnostic[];
  readonly excepted: readonly Excepted[];
}

/** @param final as they count for a final document */
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

/**
 * `1 fejl, 3 advarsler`, and where there are any `, 8 bemærkninger, 2 undtagelser med grund`.
 * @param hint follows the last two, which are not shown unless asked for
 */
export function countText({ diagnostics, excepted }: Findings, hint = ''): string {
  const notes = count(diagnostics, 'note');
  const counts = [
    `${count(diagnostics, 'error')} fejl`,
    amount(count(diagnostics, 'warning'), 'advarsel', 'advarsler'),
    ...(notes > 0 ? [amount(notes, 'bemærkning', 'bemærkninger')] : []),
    ...(excepted.length > 0 ? [`${amount(excepted.length, 'undtagelse', 'undtagelser')} med grund`] : []),
  ];
  return counts.join(', ') + (counts.length > 2 ? hint : '');
}

/** `1 advarsel`, `3 advarsler` */
export function amount(number: number, one: string, several: string): string {
  return `${number} ${number === 1 ? one : several}`;
}
