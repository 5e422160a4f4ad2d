import * as z from 'zod';
import type { Inline } from '../../../document/blocks.js';
import { text } from '../../../document/build.js';
import type { Activity } from '../../../model/editions/2015-18/activity.js';
import type { OpenPoint } from '../../../model/open-point.js';
import type { Plan, PlanSubAgreement } from '../../../model/plan-data.js';
import type { ComposeContext } from '../../context.js';
import { formPeriod } from '../../format/danish.js';
import { signersOf } from '../../signers.js';
import { noticesView, signersView, viewBlocks, viewInlines, viewText } from '../../view.js';
import { noticesOf, partyLine } from '../shared-view.js';
import { activityView, activityViewOf } from './activity-view.js';
import { areaGoalsView, areaGoalsViewOf } from './area-goals-view.js';
import { amountsView, areaAmountsOf } from './financing-view.js';

const lines = z.array(z.strictObject({ linje: viewInlines }));

/** What the template `delaftale` sees. */
export const subAgreementView = z.strictObject({
  ...noticesView.shape,
  underskrifter: signersView,
  indsatsområde: viewText,
  navn: viewText,
  parter: lines,
  parterBemærkning: viewBlocks,
  problemkompleks: viewBlocks,
  ...areaGoalsView.shape,
  aktivitetsliste: lines,
  kommunalSammenhæng: viewBlocks,
  finansiering: amountsView.nullable(),
  underretning: viewBlocks,
  konflikthåndtering: viewBlocks,
  revision: viewBlocks,
  periode: viewText,
  aktiviteter: z.array(activityView),
});

export type SubAgreementView = z.output<typeof subAgreementView>;

/** What the strategic agreement says of goals, money, notification and conflicts is repeated word for word. */
export function subAgreementViewOf(
  context: ComposeContext,
  agreement: Plan<'2015-18'>['strategicAgreement'],
  { area, content }: PlanSubAgreement<'2015-18'>,
  points: readonly OpenPoint[],
): SubAgreementView {
  const { file } = context.plan;
  const own = agreement?.indsatsområder?.[area.id];
  const activities = content.aktiviteter ?? [];
  return {
    ...noticesOf(context, area.id, points),
    underskrifter: signersOf(context, 'delaftaler'),
    indsatsområde: area.navn,
    navn: file.navn,
    parter: (content.parter ?? []).map((party) => ({ linje: partyLine(context, party) })),
    parterBemærkning: context.blocks(content['parter-bemærkning'], 'parter.bemaerkning'),
    problemkompleks: context.blocks(content.problemkompleks, 'problemkompleks'),
    ...areaGoalsViewOf(context, own, 'formaal'),
    aktivitetsliste: activities.map((activity) => ({ linje: activityLine(context, activity) })),
    kommunalSammenhæng: context.blocks(content['kommunal-sammenhæng'], 'kommunal-sammenhaeng'),
    finansiering: areaAmountsOf(agreement?.finansiering, area.id),
    underretning: context.blocks(agreement?.underretning, 'underretning'),
    konflikthåndtering: context.blocks(agreement?.konflikthåndtering, 'konflikthaandtering'),
    revision: context.blocks(content.revision, 'revision'),
    periode: formPeriod(file.periode),
    aktiviteter: activities.map((activity) => activityViewOf(context, activity, own?.mål ?? [])),
  };
}

function activityLine(context: ComposeContext, activity: Activity): Inline[] {
  const short: Inline[] = activity.kort ? [text(', '), ...context.inlines(activity.kort)] : [];
  const funding = activity.medfinansiering ? [text(', del af den kommunale medfinansiering')] : [];
  return [context.reference(activity.id), ...short, ...funding];
}
