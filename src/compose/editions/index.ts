import type { z } from 'zod';
import { documentIds } from '../../model/entities.js';
import type { Plan } from '../../model/plan-data.js';
import type { ComposeContext } from '../context.js';
import { strategicFileName, subAgreementFileName } from '../places.js';
import { strategicView, strategicViewOf } from './2019-26/strategic-view.js';
import { subAgreementView, subAgreementViewOf } from './2019-26/sub-agreement-view.js';

/** One kind of document of an edition: its template, the schema of the view, and the documents a plan has of it. */
export interface DocumentKind {
  readonly template: string;
  readonly view: z.ZodType;
  readonly documents: (plan: Plan) => readonly DocumentSpec[];
}

export interface DocumentSpec {
  readonly id: string;
  readonly fileName: string;
  readonly title: string;
  readonly accent: { readonly color: string; readonly tint: string };
  readonly view: (context: ComposeContext) => object;
}

const neutral = { color: '#37474F', tint: '#EEF2F4' };

/** The documents that each edition consists of. A new edition is a new entry here, not a branch elsewhere. */
export const documentKinds: Readonly<Record<string, readonly DocumentKind[]>> = {
  '2019-26': [
    {
      template: 'strategisk-aftale',
      view: strategicView,
      documents: ({ strategicAgreement }) =>
        strategicAgreement
          ? [
              {
                id: documentIds.strategicAgreement,
                fileName: strategicFileName(),
                title: 'Strategisk samarbejdsaftale',
                accent: neutral,
                view: (context) => strategicViewOf(context, strategicAgreement),
              },
            ]
          : [],
    },
    {
      template: 'delaftale',
      view: subAgreementView,
      documents: (plan) =>
        plan.subAgreements.map((subAgreement, index) => {
          const { area, content } = subAgreement;
          // Without a strategic agreement the first sub-agreement is where the plan's own open points can be told.
          const planPoints = index === 0 && !plan.strategicAgreement ? (plan.file['åbne-punkter'] ?? []) : [];
          return {
            id: area.id,
            fileName: subAgreementFileName(area.id),
            title: `Delaftale: ${area.navn}`,
            accent: { color: area.farve, tint: area.tone },
            view: (context) =>
              subAgreementViewOf(context, subAgreement, [...planPoints, ...(content['åbne-punkter'] ?? [])]),
          };
        }),
    },
  ],
};
