import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Plan } from '../model/plan-data.js';
import type { CheckedFile } from '../validate/validate-plan.js';
import {
  CheckContext,
  type CheckInput,
  type PartsContext,
  partsContext,
  type RuleGroup,
  type Unread,
} from './context.js';

/** Runs the rules of which everything that they need could be read: all of them in a plan that is whole. */
export function runRules(groups: readonly RuleGroup[], input: CheckInput): Diagnostic[] {
  const { plan, isWhole, files } = input;
  const parts = partsContext(input);
  const found = groups.flatMap(({ anyPart }) => anyPart.flatMap((rule) => rule(parts)));
  if (!plan || !files.some(({ kind, isWhole }) => kind === 'plan' && isWhole)) return found;
  const unread = unreadIn(input);
  const context = new CheckContext(parts, plan, unread);
  found.push(...groups.flatMap(({ planFile }) => planFile.flatMap((rule) => rule(context))));
  const ofWholeFiles = isWhole ? context : onlyWholeFiles(input, plan, unread);
  found.push(...groups.flatMap(({ wholeFiles }) => wholeFiles.flatMap((rule) => rule(ofWholeFiles))));
  if (isWhole) found.push(...groups.flatMap(({ wholePlan }) => wholePlan.flatMap((rule) => rule(context))));
  return found;
}

/** The texts in which something may be declared that was not read. */
export function unreadIn({
  isWhole,
  files,
  sources,
  hasUnreadable,
}: Pick<CheckInput, 'isWhole' | 'files' | 'sources' | 'hasUnreadable'>): Unread {
  const wholeTexts = new Set(files.filter((file) => file.isWhole).map(({ file }) => file.source));
  return { sources: isWhole ? [] : sources.filter((source) => !wholeTexts.has(source)), hasMore: hasUnreadable };
}

/** The plan as if the files that something is left out of were not there. */
function onlyWholeFiles(input: CheckInput, plan: Plan, unread: Unread): CheckContext {
  const files = input.files.filter(({ isWhole }) => isWhole);
  const parts: PartsContext = partsContext({ ...input, files });
  const has = (kind: CheckedFile['kind'], name?: string) =>
    files.some((file) => file.kind === kind && (name === undefined || file.name === name));
  const whole: Plan = {
    ...plan,
    strategicAgreement: has('strategicAgreement') ? plan.strategicAgreement : null,
    attachments: has('attachments') ? plan.attachments : null,
    people: has('people') ? plan.people : null,
    subAgreements: plan.subAgreements.filter(({ area }) => has('subAgreement', area.id)),
  };
  return new CheckContext(parts, whole, unread);
}
