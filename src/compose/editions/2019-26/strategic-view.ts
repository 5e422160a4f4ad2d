import * as z from 'zod';
import type { Attachments } from '../../../model/attachments.js';
import type { StrategicAgreement } from '../../../model/editions/2019-26/strategic-agreement.js';
import { documentIds } from '../../../model/entities.js';
import { notMeasured } from '../../../model/measure.js';
import type { ComposeContext } from '../../context.js';
import { formPeriod } from '../../format/danish.js';
import { anchors } from '../../places.js';
import { signersOf } from '../../signers.js';
import { baselineView, noticesView, signersView, viewBlocks, viewFlag, viewInlines, viewText } from '../../view.js';
import { attachmentsView, attachmentsViewOf } from '../attachments-view.js';
import { areaLine, baselineLines, noticesOf, partyLine } from '../shared-view.js';

const lines = z.array(z.strictObject({ linje: viewInlines }));

/** What the template `strategisk-aftale` sees. */
export const strategicView = z.strictObject({
  ...noticesView.shape,
  underskrifter: signersView,
  områdetsNavn: viewText,
  parter: lines,
  periode: viewText,
  ...attachmentsView.shape,
  områder: lines,
  kortOmBoligområdet: viewBlocks,
  vision: viewBlocks,
  organisering: viewBlocks,
  samspil: viewBlocks,
  mål: z.array(
    z.strictObject({
      tekst: viewText,
      indikatorer: z.array(
        z.strictObject({
          anker: viewText,
          tekst: viewText,
          boligområde: baselineView,
          kommune: baselineView,
          datakilde: viewText,
        }),
      ),
    }),
  ),
  indsatsområder: z.array(
    z.strictObject({
      anker: viewText,
      navn: viewText,
      fravalgt: viewBlocks,
      problemkompleks: viewBlocks,
      valgt: viewFlag,
    }),
  ),
  lokalEvaluering: viewBlocks,
});

export type StrategicView = z.output<typeof strategicView>;

export function strategicViewOf(
  context: ComposeContext,
  agreement: StrategicAgreement,
  attachments: Attachments | null,
): StrategicView {
  const { file, edition } = context.plan;
  const { form } = edition;
  const points = [...(agreement['åbne-punkter'] ?? []), ...(file['åbne-punkter'] ?? [])];
  const prose = (key: 'vision' | 'organisering' | 'samspil' | 'lokal-evaluering') =>
    context.blocks(agreement[key], key);
  return {
    ...noticesOf(context, documentIds.strategicAgreement, points),
    underskrifter: signersOf(context, 'strategisk-aftale'),
    områdetsNavn: file['områdets-navn'],
    parter: file.parter.map((party) => ({ linje: partyLine(context, party) })),
    periode: formPeriod(file.periode),
    ...attachmentsViewOf(context, attachments),
    områder: file.områder.map((area) => ({ linje: areaLine(context, area) })),
    kortOmBoligområdet: context.blocks(agreement['kort-om-boligområdet'], anchors.areas),
    vision: prose('vision'),
    organisering: prose('organisering'),
    samspil: prose('samspil'),
    mål: form.indsatsområder.map(({ mål, indikatorer }) => ({
      tekst: mål ?? '',
      indikatorer: indikatorer.map(({ id, tekst, kommune, datakilde }) => {
        const baselines = agreement.indikatorer?.[id];
        const municipal = baselines?.kommune ?? (kommune ? undefined : notMeasured);
        return {
          anker: anchors.indicator(id),
          tekst,
          boligområde: baselineLines(context, baselines?.boligområde),
          kommune: baselineLines(context, municipal),
          datakilde: context.name(datakilde),
        };
      }),
    })),
    indsatsområder: form.indsatsområder.flatMap(({ id, navn }) => {
      const choice = file.indsatsområder[id];
      const declined = typeof choice === 'object' ? choice.fravalgt : undefined;
      const problems = agreement.problemkompleks?.[id];
      // What somebody wrote is shown, also of an area whose sub-agreement the plan lacks.
      if (choice !== 'valgt' && declined === undefined && problems === undefined) return [];
      return [
        {
          anker: anchors.problems(id),
          navn,
          fravalgt: context.blocks(declined, `fravalgt.${id}`),
          problemkompleks: context.blocks(problems, anchors.problems(id)),
          valgt: declined === undefined,
        },
      ];
    }),
    lokalEvaluering: prose('lokal-evaluering'),
  };
}
