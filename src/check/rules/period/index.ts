import type { RuleGroup } from '../../context.js';
import { ageingWords } from './ageing-words.js';
import { dateStyle } from './date-style.js';
import { datesInCalendar } from './dates-in-calendar.js';
import { fourYears } from './four-years.js';
import { fundingGap } from './funding-gap.js';
import { measureYears } from './measure-years.js';
import { milestones } from './milestones.js';
import { milestonesAtEnds } from './milestones-at-ends.js';
import { periodInText } from './period-in-text.js';
import { planYears } from './plan-years.js';
import { targetWindow } from './target-window.js';
import { targetYears } from './target-years.js';
import { yearsInText } from './years-in-text.js';

export const periodRules: RuleGroup = {
  anyPart: [datesInCalendar, dateStyle, ageingWords],
  planFile: [fourYears, targetYears, measureYears, fundingGap, yearsInText, periodInText, milestonesAtEnds, planYears],
  wholeFiles: [targetWindow, milestones],
  wholePlan: [],
};
