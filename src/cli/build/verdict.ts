import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.js';
import type { FindingCounts } from '../../publish/build-record.js';
import type { Findings } from '../../read-plan.js';
import type { Terminal } from '../console.js';
import { countText, sumOf } from '../count-text.js';
import { countsOf, findingsOf } from '../findings.js';
import { printErrors } from './print-errors.js';

/** What the check says of one plan, of which the build may go on or not. */
export interface CheckedForBuild {
  readonly isWhole: boolean;
  readonly findings: FindingCounts;
  readonly errors: readonly Diagnostic[];
}

/** @param final as they count for a final document */
export function checkedForBuild(read: Findings & { readonly isWhole: boolean }, final: boolean): CheckedForBuild {
  const found = findingsOf([read], final);
  const errors = found.diagnostics.filter(({ severity }) => severity === 'error');
  return { isWhole: read.isWhole, findings: countsOf(found), errors };
}

/** Whether a build may write what it makes: not where a plan cannot be read, and no final document of a plan with errors. */
export class Verdict {
  private readonly checked: CheckedForBuild[];

  /**
   * @param ofAll what is wrong with what all plans share
   * @param left what was found in the plans that stay as they are
   */
  constructor(
    ofAll: readonly Diagnostic[],
    private readonly left: readonly FindingCounts[],
    readonly final: boolean,
  ) {
    const isWhole = !hasErrors(ofAll);
    this.checked = [checkedForBuild({ isWhole, diagnostics: ofAll, excepted: [] }, final)];
  }

  /** What would be said of one plan by itself. */
  alone(plan: CheckedForBuild): Verdict {
    const verdict = new Verdict([], [], this.final);
    verdict.add(plan);
    return verdict;
  }

  add(plan: CheckedForBuild): void {
    this.checked.push(plan);
  }

  get findings(): FindingCounts {
    return sumOf([...this.checked.map(({ findings }) => findings), ...this.left]);
  }

  get isRefused(): boolean {
    return this.isUnreadable || (this.final && this.findings.errors > 0);
  }

  private get isUnreadable(): boolean {
    return this.checked.some(({ isWhole }) => !isWhole);
  }

  /** Shows the errors of all plans, and says why nothing is written where they forbid it. */
  tell(terminal: Terminal): void {
    printErrors(
      this.checked.flatMap(({ errors }) => errors),
      terminal,
    );
    if (!this.isRefused) return;
    const why = this.isUnreadable
      ? 'Planerne kan ikke bygges, før fejlene er rettet'
      : 'Endelige dokumenter bygges ikke, så længe der er fejl';
    terminal.err(`${why} (${countText(this.findings)}). Intet er skrevet; det tidligere output er urørt.\n`);
  }
}

/** Thrown into a build that was begun before all plans were checked; why has been said. */
export class Refused extends Error {}
