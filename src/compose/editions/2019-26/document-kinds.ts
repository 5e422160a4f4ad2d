import type { DocumentKind } from '../document-kind.js';
import { strategicDocument, subAgreementDocument } from '../usual-documents.js';
import { strategicView, strategicViewOf } from './strategic-view.js';
import { subAgreementView, subAgreementViewOf } from './sub-agreement-view.js';

const strategicAgreement: DocumentKind<'2019-26'> = {
  template: 'strategisk-aftale',
  view: strategicView,
  documents: ({ strategicAgreement: agreement, attachments }) =>
    agreement ? [strategicDocument((context) => strategicViewOf(context, agreement, attachments))] : [],
};

const subAgreements: DocumentKind<'2019-26'> = {
  template: 'delaftale',
  view: subAgreementView,
  documents: (plan) =>
    plan.subAgreements.map((subAgreement, index) =>
      subAgreementDocument(plan, index, (context, points) => subAgreementViewOf(context, subAgreement, points)),
    ),
};

/** The documents of a plan of the 2019-26 form: the strategic agreement and a sub-agreement for each chosen focus area. */
export const documentKinds: readonly DocumentKind<'2019-26'>[] = [strategicAgreement, subAgreements];
