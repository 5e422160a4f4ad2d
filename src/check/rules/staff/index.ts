import type { RuleGroup } from '../../context.js';
import { budgetInText } from './budget-in-text.js';
import { budgetLines } from './budget-lines.js';
import { budgetParts } from './budget-parts.js';
import { cofinancing } from './cofinancing.js';
import { financing } from './financing.js';
import { fullTimeHours } from './full-time.js';
import { fullTimeInText } from './full-time-in-text.js';
import { roleFinancing } from './role-financing.js';
import { roleInActivity } from './role-in-activity.js';
import { roleWithoutTime } from './role-without-time.js';
import { sameRoleTwice } from './same-role-twice.js';
import { shareSum } from './share-sum.js';
import { sharesAndHours } from './shares-and-hours.js';
import { staffTime } from './staff-time.js';

export const staffRules: RuleGroup = {
  anyPart: [],
  planFile: [roleFinancing],
  wholeFiles: [staffTime, sameRoleTwice, fullTimeHours, budgetParts, budgetLines, budgetInText, fullTimeInText],
  wholePlan: [sharesAndHours, shareSum, roleWithoutTime, cofinancing, financing, roleInActivity],
};
