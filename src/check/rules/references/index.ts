import type { Rule } from '../../context.js';
import { chartRings } from './chart-rings.js';
import { references } from './references.js';
import { sameReferenceTwice } from './same-reference-twice.js';
import { uniqueIds } from './unique-ids.js';

export const referencesRules: readonly Rule[] = [uniqueIds, references, sameReferenceTwice, chartRings];
