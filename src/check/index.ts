import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { CheckContext, Rule } from './context.js';
import { chartRings } from './rules/chart-rings.js';
import { focusAreas } from './rules/focus-areas.js';
import { formFields } from './rules/form-fields.js';
import { lostMarkup } from './rules/lost-markup.js';
import { missingDocuments } from './rules/missing-documents.js';
import { openPoints } from './rules/open-points.js';
import { proseMarkup } from './rules/prose-markup.js';
import { references } from './rules/references.js';
import { staffTime } from './rules/staff-time.js';
import { uniqueIds } from './rules/unique-ids.js';
import { unknownValues } from './rules/unknown-values.js';

/** All rules, in the order in which they run. */
export const rules: Readonly<Record<string, Rule>> = {
  uniqueIds,
  references,
  chartRings,
  proseMarkup,
  lostMarkup,
  formFields,
  unknownValues,
  staffTime,
  focusAreas,
  missingDocuments,
  openPoints,
};

/** Runs every rule over a plan whose files all fit their schemas. */
export function checkPlan(context: CheckContext): Diagnostic[] {
  return Object.values(rules).flatMap((rule) => rule(context));
}
