import type { Rule } from '../../context.js';

export const goalsRules: readonly Rule[] = [];
