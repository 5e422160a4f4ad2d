import type { Rule } from '../../context.js';
import { lostMarkup } from './lost-markup.js';
import { proseMarkup } from './prose-markup.js';

export const languageRules: readonly Rule[] = [proseMarkup, lostMarkup];
