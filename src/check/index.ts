import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Source } from '../diagnostics/source.js';
import type { CheckInput, RuleGroup, SourceRule } from './context.js';
import { type Excepted, exceptFindings } from './exceptions.js';
import { activitiesRules } from './rules/activities/index.js';
import { formRules } from './rules/form/index.js';
import { goalsRules } from './rules/goals/index.js';
import { languageRules } from './rules/language/index.js';
import { namesRules } from './rules/names/index.js';
import { partiesRules } from './rules/parties/index.js';
import { periodRules } from './rules/period/index.js';
import { cprNumbers } from './rules/privacy/cpr-numbers.js';
import { privacyRules } from './rules/privacy/index.js';
import { referencesRules } from './rules/references/index.js';
import { staffRules } from './rules/staff/index.js';
import { runRules } from './run-rules.js';

/** All rules by group, in the order in which they run. */
export const ruleGroups: Readonly<Record<string, RuleGroup>> = {
  references: referencesRules,
  form: formRules,
  names: namesRules,
  period: periodRules,
  parties: partiesRules,
  goals: goalsRules,
  activities: activitiesRules,
  staff: staffRules,
  language: languageRules,
  privacy: privacyRules,
};

/** Rules that every readable file is held against, whether or not the rest of it makes sense. */
export const sourceRules: readonly SourceRule[] = [cprNumbers];

export interface Checked {
  readonly diagnostics: readonly Diagnostic[];
  /** Warnings that the authors let stand, each with its reason. */
  readonly excepted: readonly Excepted[];
}

/**
 * Runs every rule over a plan that makes sense of what could be read.
 * @param earlier what reading the files has found: authors may except such warnings too
 */
export function checkPlan(input: CheckInput, earlier: readonly Diagnostic[] = []): Checked {
  const findings = runRules(Object.values(ruleGroups), input);
  // An exception may be for what rules do not say as long as a file is missing under its right name.
  return exceptFindings([...earlier, ...findings], input.files, input.isWhole && !input.hasUnreadable);
}

/** What can be said of a file by its text alone. */
export function checkSource(source: Source): Diagnostic[] {
  return sourceRules.flatMap((rule) => rule(source));
}
