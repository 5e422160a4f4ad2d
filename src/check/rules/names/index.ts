import type { Rule } from '../../context.js';

export const namesRules: readonly Rule[] = [];
