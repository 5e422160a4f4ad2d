import type { Rule } from '../../context.js';
import { staffTime } from './staff-time.js';

export const staffRules: readonly Rule[] = [staffTime];
