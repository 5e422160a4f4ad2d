import type { RuleGroup } from '../../context.js';
import { chartRings } from './chart-rings.js';
import { references } from './references.js';
import { sameReferenceTwice } from './same-reference-twice.js';
import { uniqueIds } from './unique-ids.js';

export const referencesRules: RuleGroup = {
  anyPart: [],
  planFile: [uniqueIds, references, sameReferenceTwice],
  wholeFiles: [chartRings],
  wholePlan: [],
};
