import type { Rule } from '../../context.js';
import { abbreviations } from './abbreviations.js';
import { misspeltNames } from './misspelt-names.js';
import { namesAndIds } from './names-and-ids.js';
import { planName } from './plan-name.js';
import { sameNames } from './same-names.js';
import { typedNames } from './typed-names.js';
import { variantSpelling } from './variant-spelling.js';

export const namesRules: readonly Rule[] = [
  planName,
  sameNames,
  namesAndIds,
  misspeltNames,
  typedNames,
  variantSpelling,
  abbreviations,
];
