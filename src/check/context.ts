import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Plan } from '../model/plan-data.js';
import type { ProseReader } from '../prose/reader.js';
import type { CheckedFile } from '../validate/validate-plan.js';

/** What a rule may look at. */
export interface CheckContext {
  readonly plan: Plan;
  /** The plan's folder as shown in messages: `agreements/viborg`. */
  readonly path: string;
  readonly files: readonly CheckedFile[];
  readonly prose: ProseReader;
}

/** One rule across fields and files. Rules never throw for bad content and know nothing of each other. */
export type Rule = (context: CheckContext) => Diagnostic[];
