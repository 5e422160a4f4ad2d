import type { RuleGroup } from '../../context.js';
import { abbreviations } from './abbreviations.js';
import { doubledBesideReferences } from './doubled-beside-references.js';
import { misspeltNames } from './misspelt-names.js';
import { municipalityCodes } from './municipality-codes.js';
import { namesAndIds } from './names-and-ids.js';
import { otherMunicipalities } from './other-municipalities.js';
import { otherTowns } from './other-towns.js';
import { planName } from './plan-name.js';
import { sameNames } from './same-names.js';
import { typedNames } from './typed-names.js';
import { variantSpelling } from './variant-spelling.js';

export const namesRules: RuleGroup = {
  anyPart: [],
  planFile: [
    doubledBesideReferences,
    otherMunicipalities,
    otherTowns,
    planName,
    sameNames,
    misspeltNames,
    typedNames,
    municipalityCodes,
  ],
  wholeFiles: [],
  wholePlan: [namesAndIds, variantSpelling, abbreviations],
};
