import { documentIds } from '../../../model/entities.js';
import { strategicFileName, subAgreementFileName } from '../../places.js';
import type { DocumentKind } from '../document-kind.js';
import { strategicView, strategicViewOf } from './strategic-view.js';
import { subAgreementView, subAgreementViewOf } from './sub-agreement-view.js';

const neutral = { color: '#37474F', tint: '#EEF2F4' };

const strategicAgreement: DocumentKind<'2019-26'> = {
  template: 'strategisk-aftale',
  view: strategicView,
  documents: ({ strategicAgreement: agreement, attachments }) =>
    agreement
      ? [
          {
            id: documentIds.strategicAgreement,
            fileName: strategicFileName(),
            title: 'Strategisk samarbejdsaftale',
            accent: neutral,
            view: (context) => strategicViewOf(context, agreement, attachments),
          },
        ]
      : [],
};

const subAgreements: DocumentKind<'2019-26'> = {
  template: 'delaftale',
  view: subAgreementView,
  documents: (plan) =>
    plan.subAgreements.map((subAgreement, index) => {
      const { area, content } = subAgreement;
      // Without a strategic agreement the first sub-agreement is where the plan's own open points can be told.
      const planPoints = index === 0 && !plan.strategicAgreement ? (plan.file['åbne-punkter'] ?? []) : [];
      const points = [...planPoints, ...(content['åbne-punkter'] ?? [])];
      return {
        id: area.id,
        fileName: subAgreementFileName(area.id),
        title: `Delaftale: ${area.navn}`,
        accent: { color: area.farve, tint: area.tone },
        view: (context) => subAgreementViewOf(context, subAgreement, points),
      };
    }),
};

/** The documents of a plan of the 2019-26 form: the strategic agreement and a sub-agreement for each chosen focus area. */
export const documentKinds: readonly DocumentKind<'2019-26'>[] = [strategicAgreement, subAgreements];
