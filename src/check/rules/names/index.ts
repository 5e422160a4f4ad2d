import type { RuleGroup } from '../../context.js';
import { abbreviations } from './abbreviations.js';
import { misspeltNames } from './misspelt-names.js';
import { namesAndIds } from './names-and-ids.js';
import { planName } from './plan-name.js';
import { sameNames } from './same-names.js';
import { typedNames } from './typed-names.js';
import { variantSpelling } from './variant-spelling.js';

export const namesRules: RuleGroup = {
  anyPart: [],
  planFile: [planName, sameNames, misspeltNames, typedNames],
  wholeFiles: [],
  wholePlan: [namesAndIds, variantSpelling, abbreviations],
};
