import * as z from 'zod';
import type { DocumentKind } from '../../src/compose/editions/document-kind.js';
import { noticesOf } from '../../src/compose/editions/shared-view.js';
import { strategicDocument, subAgreementDocument } from '../../src/compose/editions/usual-documents.js';
import { anchors } from '../../src/compose/places.js';
import { noticesView, viewBlocks, viewText } from '../../src/compose/view.js';
import { activityName } from '../../src/model/activity-parts.js';
import { attachmentsSchema } from '../../src/model/attachments.js';
import type { EditionForm } from '../../src/model/edition-form.js';
import type { SchemaMaker } from '../../src/model/editions/index.js';
import { exceptions } from '../../src/model/exception.js';
import { described, formField } from '../../src/model/field.js';
import { openPoints } from '../../src/model/open-point.js';
import { subAgreementParty } from '../../src/model/organisation.js';
import { prose } from '../../src/model/values/text.js';

/** All that a third edition adds, beside its folder of templates: schemas, made of the concepts that editions share … */
export const tinySchemas: SchemaMaker = (form: EditionForm) => ({
  strategicAgreement: z.strictObject({
    vision: formField(prose, 'Vision', 'strategisk.vision'),
    'åbne-punkter': openPoints,
    undtagelser: exceptions,
  }),
  subAgreement: z.strictObject({
    indsatsområde: described(z.enum(form.indsatsområder.map(({ navn }) => navn)), 'Indsatsområde', 'Områdets navn.'),
    parter: formField(z.array(subAgreementParty).min(1), 'Parter', 'delaftale.parter'),
    aktiviteter: formField(
      z.array(z.strictObject({ ...activityName, formål: formField(prose, 'Formål', 'aktivitet.formål') })).min(1),
      'Aktiviteter',
      'delaftale.aktiviteter',
    ),
    'åbne-punkter': openPoints,
    undtagelser: exceptions,
  }),
  attachments: attachmentsSchema(form),
});

/** … and documents with their views. */
export const tinyKinds: readonly DocumentKind[] = [
  {
    template: 'strategisk-aftale',
    view: z.strictObject({ ...noticesView.shape, områdetsNavn: viewText, vision: viewBlocks }),
    documents: ({ strategicAgreement: agreement, file }) =>
      agreement
        ? [
            strategicDocument((context) => ({
              ...noticesOf(context, 'strategisk-aftale', agreement['åbne-punkter'] ?? []),
              områdetsNavn: file['områdets-navn'],
              vision: context.blocks(agreement.vision, 'vision'),
            })),
          ]
        : [],
  },
  {
    template: 'delaftale',
    view: z.strictObject({
      ...noticesView.shape,
      indsatsområde: viewText,
      aktiviteter: z.array(z.strictObject({ anker: viewText, navn: viewText, formål: viewBlocks })),
    }),
    documents: (plan) =>
      plan.subAgreements.map(({ area, content }, index) =>
        subAgreementDocument(plan, index, (context, points) => ({
          ...noticesOf(context, area.id, points),
          indsatsområde: area.navn,
          aktiviteter: (content.aktiviteter ?? []).map(({ id, navn, formål }) => ({
            anker: anchors.activity(id),
            navn,
            formål: context.blocks(typeof formål === 'string' ? formål : undefined, `${id}.formaal`),
          })),
        })),
      ),
  },
];
