import type { Rule } from '../../context.js';

export const privacyRules: readonly Rule[] = [];
