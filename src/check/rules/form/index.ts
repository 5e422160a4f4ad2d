import type { RuleGroup } from '../../context.js';
import { cutOffTexts } from './cut-off-texts.js';
import { editionYears } from './edition-years.js';
import { endedLaws } from './ended-laws.js';
import { focusAreas } from './focus-areas.js';
import { formFields } from './form-fields.js';
import { formWording } from './form-wording.js';
import { madeAttachments } from './made-attachments.js';
import { mergedParagraphs } from './merged-paragraphs.js';
import { missingDocuments } from './missing-documents.js';
import { notChosenAreas } from './not-chosen-areas.js';
import { notesLeft } from './notes-left.js';
import { openPoints } from './open-points.js';
import { ownWording } from './own-wording.js';
import { placeholders } from './placeholders.js';
import { regulativDate } from './regulativ-date.js';
import { repeatedFields } from './repeated-fields.js';
import { typedLabels } from './typed-labels.js';
import { unknownValues } from './unknown-values.js';

export const formRules: RuleGroup = {
  anyPart: [
    formFields,
    mergedParagraphs,
    unknownValues,
    openPoints,
    placeholders,
    notesLeft,
    cutOffTexts,
    repeatedFields,
    typedLabels,
  ],
  planFile: [editionYears, regulativDate, formWording, ownWording, endedLaws],
  wholeFiles: [],
  wholePlan: [focusAreas, missingDocuments, notChosenAreas, madeAttachments],
};
