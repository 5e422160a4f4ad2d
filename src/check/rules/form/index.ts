import type { Rule } from '../../context.js';
import { focusAreas } from './focus-areas.js';
import { formFields } from './form-fields.js';
import { mergedParagraphs } from './merged-paragraphs.js';
import { missingDocuments } from './missing-documents.js';
import { openPoints } from './open-points.js';
import { unknownValues } from './unknown-values.js';

export const formRules: readonly Rule[] = [
  formFields,
  mergedParagraphs,
  unknownValues,
  focusAreas,
  missingDocuments,
  openPoints,
];
