import type { RuleGroup } from '../../context.js';
import { activitiesWithoutIndicator } from './activities-without-indicator.js';
import { areaGoals } from './area-goals.js';
import { areaValues } from './area-values.js';
import { betterThanMunicipality } from './better-than-municipality.js';
import { changes } from './changes.js';
import { claimSources } from './claim-sources.js';
import { conflictingFigures } from './conflicting-figures.js';
import { countedOutputs } from './counted-outputs.js';
import { dataSources } from './data-sources.js';
import { evenDecimals } from './even-decimals.js';
import { figureDetails } from './figure-details.js';
import { figureYears } from './figure-years.js';
import { fixedUnits } from './fixed-units.js';
import { formAnswers } from './form-answers.js';
import { goalDirection } from './goal-direction.js';
import { goalLetters } from './goal-letters.js';
import { grades } from './grades.js';
import { indicatorActivities } from './indicator-activities.js';
import { localUnits } from './local-units.js';
import { measureYears } from './measure-years.js';
import { measuringTime } from './measuring-time.js';
import { milestoneActivities } from './milestone-activities.js';
import { numbersInText } from './numbers-in-text.js';
import { outlyingFigures } from './outlying-figures.js';
import { repeatedIndicators } from './repeated-indicators.js';
import { targetGroups } from './target-groups.js';
import { targets } from './targets.js';

export const goalsRules: RuleGroup = {
  anyPart: [claimSources],
  planFile: [fixedUnits, betterThanMunicipality, targets, changes, goalDirection, grades],
  wholeFiles: [
    localUnits,
    figureDetails,
    areaValues,
    outlyingFigures,
    repeatedIndicators,
    formAnswers,
    numbersInText,
    targetGroups,
    countedOutputs,
    goalLetters,
    measuringTime,
    dataSources,
    figureYears,
  ],
  wholePlan: [
    measureYears,
    evenDecimals,
    indicatorActivities,
    milestoneActivities,
    activitiesWithoutIndicator,
    conflictingFigures,
    areaGoals,
  ],
};
