import type { Rule } from '../../context.js';
import { activityAreas } from './activity-areas.js';
import { adjoiningGroups } from './adjoining-groups.js';
import { agesInActivity } from './ages-in-activity.js';
import { briefPurpose } from './brief-purpose.js';
import { furtherContributions } from './further-contributions.js';
import { indicatorAges } from './indicator-ages.js';
import { nobodysTask } from './nobodys-task.js';
import { plausibleAges } from './plausible-ages.js';
import { repeatedParagraphs } from './repeated-paragraphs.js';
import { unevenFields } from './uneven-fields.js';

export const activitiesRules: readonly Rule[] = [
  agesInActivity,
  adjoiningGroups,
  indicatorAges,
  plausibleAges,
  activityAreas,
  furtherContributions,
  unevenFields,
  repeatedParagraphs,
  briefPurpose,
  nobodysTask,
];
