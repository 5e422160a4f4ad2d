import type { Rule } from '../../context.js';

export const activitiesRules: readonly Rule[] = [];
