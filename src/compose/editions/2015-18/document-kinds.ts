import type { DocumentKind } from '../document-kind.js';
import { strategicDocument, subAgreementDocument } from '../usual-documents.js';
import { strategicView, strategicViewOf } from './strategic-view.js';
import { subAgreementView, subAgreementViewOf } from './sub-agreement-view.js';

const strategicAgreement: DocumentKind<'2015-18'> = {
  template: 'strategisk-aftale',
  view: strategicView,
  documents: ({ strategicAgreement: agreement, attachments }) =>
    agreement ? [strategicDocument((context) => strategicViewOf(context, agreement, attachments))] : [],
};

const subAgreements: DocumentKind<'2015-18'> = {
  template: 'delaftale',
  view: subAgreementView,
  documents: (plan) =>
    plan.subAgreements.map((subAgreement, index) =>
      subAgreementDocument(plan, index, (context, points) =>
        subAgreementViewOf(context, plan.strategicAgreement, subAgreement, points),
      ),
    ),
};

/** The documents of a plan of the 2015-18 form: the strategic agreement and a sub-agreement for each chosen focus area. */
export const documentKinds: readonly DocumentKind<'2015-18'>[] = [strategicAgreement, subAgreements];
