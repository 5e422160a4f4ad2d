import type { Rule } from '../../context.js';

export const periodRules: readonly Rule[] = [];
