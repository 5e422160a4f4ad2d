import type { Rule } from '../../context.js';
import { areaValues } from './area-values.js';
import { betterThanMunicipality } from './better-than-municipality.js';
import { evenDecimals } from './even-decimals.js';
import { figureDetails } from './figure-details.js';
import { fixedUnits } from './fixed-units.js';
import { formAnswers } from './form-answers.js';
import { localUnits } from './local-units.js';
import { measureYears } from './measure-years.js';
import { outlyingFigures } from './outlying-figures.js';

export const goalsRules: readonly Rule[] = [
  fixedUnits,
  localUnits,
  figureDetails,
  measureYears,
  areaValues,
  evenDecimals,
  outlyingFigures,
  betterThanMunicipality,
  formAnswers,
];
