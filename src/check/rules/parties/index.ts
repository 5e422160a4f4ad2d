import type { Rule } from '../../context.js';

export const partiesRules: readonly Rule[] = [];
