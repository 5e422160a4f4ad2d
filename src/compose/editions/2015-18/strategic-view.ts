import * as z from 'zod';
import type { Attachments } from '../../../model/attachments.js';
import type { StrategicAgreement } from '../../../model/editions/2015-18/strategic-agreement.js';
import { documentIds } from '../../../model/entities.js';
import type { ComposeContext } from '../../context.js';
import { formPeriod } from '../../format/danish.js';
import { anchors } from '../../places.js';
import { signersOf } from '../../signers.js';
import { noticesView, signersView, viewBlocks, viewFlag, viewInlines, viewText } from '../../view.js';
import { attachmentsView, attachmentsViewOf } from '../attachments-view.js';
import { areaLine, noticesOf, partyLine } from '../shared-view.js';
import { areaGoalsView, areaGoalsViewOf } from './area-goals-view.js';
import { financingView, financingViewOf } from './financing-view.js';

const lines = z.array(z.strictObject({ linje: viewInlines }));

/** What the template `strategisk-aftale` sees. */
export const strategicView = z.strictObject({
  ...noticesView.shape,
  underskrifter: signersView,
  områdetsNavn: viewText,
  parter: lines,
  periode: viewText,
  ...attachmentsView.shape,
  formål: viewBlocks,
  organisering: viewBlocks,
  områder: lines,
  områdebeskrivelse: viewBlocks,
  indsatsområder: z.array(
    z.strictObject({
      anker: viewText,
      /** `5.1` */
      nummer: viewText,
      navn: viewText,
      valgt: viewFlag,
      fravalgt: viewBlocks,
      ...areaGoalsView.shape,
    }),
  ),
  lokalEvaluering: viewBlocks,
  finansiering: financingView.nullable(),
  samspil: viewBlocks,
  underretning: viewBlocks,
  konflikthåndtering: viewBlocks,
});

export type StrategicView = z.output<typeof strategicView>;

export function strategicViewOf(
  context: ComposeContext,
  agreement: StrategicAgreement,
  attachments: Attachments | null,
): StrategicView {
  const { file, edition } = context.plan;
  const points = [...(agreement['åbne-punkter'] ?? []), ...(file['åbne-punkter'] ?? [])];
  return {
    ...noticesOf(context, documentIds.strategicAgreement, points),
    underskrifter: signersOf(context, 'strategisk-aftale'),
    områdetsNavn: file['områdets-navn'],
    parter: file.parter.map((party) => ({ linje: partyLine(context, party) })),
    periode: formPeriod(file.periode),
    ...attachmentsViewOf(context, attachments),
    formål: context.blocks(agreement.formål, 'formaal'),
    organisering: context.blocks(agreement.organisering, 'organisering'),
    områder: file.områder.map((area) => ({ linje: areaLine(context, area) })),
    områdebeskrivelse: context.blocks(agreement.områdebeskrivelse, anchors.areas),
    indsatsområder: edition.form.indsatsområder.map(({ id, navn }, index) => {
      const choice = file.indsatsområder[id];
      const declined = typeof choice === 'object' ? choice.fravalgt : undefined;
      const anker = anchors.focusArea(id);
      return {
        anker,
        nummer: `5.${index + 1}`,
        navn,
        valgt: declined === undefined,
        fravalgt: context.blocks(declined, `fravalgt.${id}`),
        ...areaGoalsViewOf(context, agreement.indsatsområder?.[id], anker),
      };
    }),
    lokalEvaluering: context.blocks(agreement['lokal-evaluering'], 'lokal-evaluering'),
    finansiering: financingViewOf(context, agreement.finansiering),
    samspil: context.blocks(agreement.samspil, 'samspil'),
    underretning: context.blocks(agreement.underretning, 'underretning'),
    konflikthåndtering: context.blocks(agreement.konflikthåndtering, 'konflikthaandtering'),
  };
}
