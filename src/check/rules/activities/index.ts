import type { RuleGroup } from '../../context.js';
import { activityAreas } from './activity-areas.js';
import { adjoiningGroups } from './adjoining-groups.js';
import { agesInActivity } from './ages-in-activity.js';
import { briefPurpose } from './brief-purpose.js';
import { furtherContributions } from './further-contributions.js';
import { indicatorAges } from './indicator-ages.js';
import { nobodysTask } from './nobodys-task.js';
import { plausibleAges } from './plausible-ages.js';
import { repeatedParagraphs } from './repeated-paragraphs.js';
import { targetGroupSex } from './target-group-sex.js';
import { unevenFields } from './uneven-fields.js';

export const activitiesRules: RuleGroup = {
  anyPart: [repeatedParagraphs],
  planFile: [plausibleAges, furtherContributions, briefPurpose],
  wholeFiles: [agesInActivity, adjoiningGroups, indicatorAges, activityAreas, nobodysTask, targetGroupSex],
  wholePlan: [unevenFields],
};
