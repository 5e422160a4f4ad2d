import type { RuleGroup } from '../../context.js';
import { absentCompanions } from './absent-companions.js';
import { agreementPartiesComplete } from './agreement-parties.js';
import { attachmentFiles } from './attachment-files.js';
import { citedPages } from './cited-pages.js';
import { citedSections } from './cited-sections.js';
import { counts } from './counts.js';
import { demandedAttachments } from './demanded-attachments.js';
import { departments } from './departments.js';
import { departmentsInText } from './departments-in-text.js';
import { insecureLinks } from './insecure-links.js';
import { linkText } from './link-text.js';
import { meetingCadence } from './meeting-cadence.js';
import { nameAndType } from './name-and-type.js';
import { organisationKinds } from './organisation-kinds.js';
import { ownDocumentName } from './own-document-name.js';
import { partiesWithoutSigner } from './parties-without-signer.js';
import { partsAndWhole } from './parts-and-whole.js';
import { partyScope } from './party-scope.js';
import { partyWithoutRole } from './party-without-role.js';
import { revisionCadence } from './revision-cadence.js';
import { roleWithoutParty } from './role-without-party.js';
import { samePartyTwice } from './same-party-twice.js';
import { signers } from './signers.js';
import { subAgreementParties } from './sub-agreement-parties.js';
import { unlistedDocuments } from './unlisted-documents.js';
import { unusedDeclarations } from './unused-declarations.js';

export const partiesRules: RuleGroup = {
  anyPart: [citedPages, partsAndWhole, ownDocumentName, insecureLinks],
  planFile: [
    organisationKinds,
    nameAndType,
    departments,
    agreementPartiesComplete,
    samePartyTwice,
    linkText,
    signers,
    departmentsInText,
    citedSections,
  ],
  wholeFiles: [roleWithoutParty, partyWithoutRole, attachmentFiles, demandedAttachments, partiesWithoutSigner],
  wholePlan: [
    partyScope,
    subAgreementParties,
    unusedDeclarations,
    unlistedDocuments,
    revisionCadence,
    meetingCadence,
    counts,
    absentCompanions,
  ],
};
