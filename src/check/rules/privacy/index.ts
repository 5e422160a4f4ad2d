import type { Rule } from '../../context.js';
import { cprNumbersInFileNames } from './cpr-numbers.js';

export const privacyRules: readonly Rule[] = [cprNumbersInFileNames];
