import type { FindingCounts } from '../publish/build-record.js';

/**
 * `1 fejl, 3 advarsler`, and where there are any `, 8 bemærkninger, 2 undtagelser med grund`.
 * @param hint follows the last two, which are not shown unless asked for
 */
export function countText({ errors, warnings, notes, excepted }: FindingCounts, hint = ''): string {
  const counts = [
    `${errors} fejl`,
    amount(warnings, 'advarsel', 'advarsler'),
    ...(notes > 0 ? [amount(notes, 'bemærkning', 'bemærkninger')] : []),
    ...(excepted > 0 ? [`${amount(excepted, 'undtagelse', 'undtagelser')} med grund`] : []),
  ];
  return counts.join(', ') + (counts.length > 2 ? hint : '');
}

/** `1 advarsel`, `3 advarsler` */
export function amount(number: number, one: string, several: string): string {
  return `${number} ${number === 1 ? one : several}`;
}

export function sumOf(all: readonly FindingCounts[]): FindingCounts {
  const sum = (of: (counts: FindingCounts) => number) => all.reduce((total, counts) => total + of(counts), 0);
  return {
    errors: sum((counts) => counts.errors),
    warnings: sum((counts) => counts.warnings),
    notes: sum((counts) => counts.notes),
    excepted: sum((counts) => counts.excepted),
  };
}
