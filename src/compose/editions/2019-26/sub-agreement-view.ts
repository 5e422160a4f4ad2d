import * as z from 'zod';
import type { Inline } from '../../../document/blocks.js';
import { text } from '../../../document/build.js';
import type { Activity } from '../../../model/editions/2019-26/activity.js';
import type { Staffing } from '../../../model/editions/2019-26/sub-agreement.js';
import type { Indicator } from '../../../model/indicator.js';
import { notStated } from '../../../model/measure.js';
import type { OpenPoint } from '../../../model/open-point.js';
import type { PlanSubAgreement } from '../../../model/plan-data.js';
import type { ComposeContext } from '../../context.js';
import { formPeriod, quantityText, weeklyHoursText } from '../../format/danish.js';
import { anchors } from '../../places.js';
import { signersOf } from '../../signers.js';
import { baselineView, noticesView, signersView, viewBlocks, viewFlag, viewInlines, viewText } from '../../view.js';
import { baselineLines, noticesOf, partyLine, sourceLine } from '../shared-view.js';
import { targetLine } from '../target-line.js';
import { activityView, activityViewOf } from './activity-view.js';

const lines = z.array(z.strictObject({ linje: viewInlines }));

const indicatorView = z.strictObject({
  anker: viewText,
  tekst: viewInlines,
  aktivitetsnær: viewFlag,
  mål: viewInlines,
  tomtMål: viewFlag,
  note: viewInlines,
  boligområde: baselineView,
  sammenligning: baselineView,
  datakilde: viewInlines,
});

/** What the template `delaftale` sees. */
export const subAgreementView = z.strictObject({
  ...noticesView.shape,
  underskrifter: signersView,
  indsatsområde: viewText,
  navn: viewText,
  periode: viewText,
  parter: lines,
  parterBemærkning: viewBlocks,
  hovedrække: z.strictObject({ bemærkning: viewInlines, boligområde: viewText, sammenligning: viewText }).nullable(),
  delmål: z.array(z.strictObject({ anker: viewText, tekst: viewInlines, indikatorer: z.array(indicatorView) })),
  aktivitetsliste: lines,
  ressourcer: lines,
  ressourcerBemærkning: viewBlocks,
  kommunalSammenhæng: viewBlocks,
  revision: viewBlocks,
  aktiviteter: z.array(activityView),
});

export type SubAgreementView = z.output<typeof subAgreementView>;

export function subAgreementViewOf(
  context: ComposeContext,
  { area, content }: PlanSubAgreement<'2019-26'>,
  points: readonly OpenPoint[],
): SubAgreementView {
  const { file } = context.plan;
  const { indikatortabel } = content;
  return {
    ...noticesOf(context, area.id, points),
    underskrifter: signersOf(context, 'delaftaler'),
    indsatsområde: area.navn,
    navn: file.navn,
    periode: formPeriod(file.periode),
    parter: (content.parter ?? []).map((party) => ({ linje: partyLine(context, party) })),
    parterBemærkning: context.blocks(content['parter-bemærkning'], 'parter.bemaerkning'),
    hovedrække: indikatortabel
      ? {
          bemærkning: context.inlines(indikatortabel.bemærkning),
          boligområde: indikatortabel.boligområde ?? '',
          sammenligning: indikatortabel.sammenligning ?? '',
        }
      : null,
    delmål: (content.delmål ?? []).map(({ id, tekst, indikatorer }) => ({
      anker: anchors.subGoal(id),
      tekst: context.inlines(tekst),
      indikatorer: indikatorer.map((indicator) => indicatorViewOf(context, indicator)),
    })),
    aktivitetsliste: (content.aktiviteter ?? []).map((activity) => ({ linje: activityLine(context, activity) })),
    ressourcer: (content.ressourcer ?? []).map((staffing) => ({ linje: staffingLine(context, staffing) })),
    ressourcerBemærkning: context.blocks(content['ressourcer-bemærkning'], 'medarbejderressourcer.bemaerkning'),
    kommunalSammenhæng: context.blocks(content['kommunal-sammenhæng'], 'kommunal-sammenhaeng'),
    revision: context.blocks(content.revision, 'revision'),
    aktiviteter: (content.aktiviteter ?? []).map((activity) => activityViewOf(context, activity, area.navn)),
  };
}

function indicatorViewOf(context: ComposeContext, indicator: Indicator): z.output<typeof indicatorView> {
  const { mål, datakilde } = indicator;
  return {
    anker: anchors.indicator(indicator.id),
    tekst: context.inlines(indicator.tekst),
    aktivitetsnær: indicator.aktivitet !== undefined,
    mål: targetLine(context, mål),
    tomtMål: mål === undefined,
    note: context.inlines(indicator.note),
    boligområde: baselineLines(context, indicator.boligområde),
    sammenligning: baselineLines(context, indicator.sammenligning),
    datakilde: datakilde === undefined ? [] : sourceLine(context, datakilde),
  };
}

/** `HippHopp+, kapacitetsopbyggende forløb …, del af den kommunale medfinansiering` */
function activityLine(context: ComposeContext, activity: Activity): Inline[] {
  const short: Inline[] = activity.kort ? [text(', '), ...context.inlines(activity.kort)] : [];
  const funding = activity.medfinansiering ? [text(', del af den kommunale medfinansiering')] : [];
  return [context.reference(activity.id), ...short, ...funding];
}

/** `Beboervejledere, 20 % af den samlede kapacitet` · `Jobkonsulent, CAI, til …, 6 timer om ugen, kommunal medfinansiering` */
function staffingLine(context: ComposeContext, staffing: Staffing): Inline[] {
  const role = context.plan.file.stillinger?.find(({ id }) => id === staffing.stilling);
  const parts: Inline[][] = [[text(context.name(staffing.stilling))]];
  if (role?.organisation) parts.push([text(context.shortName(role.organisation))]);
  if (staffing.aktivitet) parts.push([text('til '), context.reference(staffing.aktivitet)]);
  if (staffing.andel === notStated) parts.push([text('andel ikke oplyst')]);
  else if (staffing.andel)
    parts.push([text(quantityText(staffing.andel) + (role?.gruppe ? ' af den samlede kapacitet' : ''))]);
  if (staffing['timer-pr-uge']) parts.push([text(weeklyHoursText(staffing['timer-pr-uge']))]);
  if (role && role.finansiering !== 'helhedsplanen')
    parts.push([text(role.finansiering === 'ekstern' ? 'finansieret eksternt' : role.finansiering)]);
  if (staffing.bemærkning) parts.push(context.inlines(staffing.bemærkning));
  return parts.flatMap((part, index) => (index === 0 ? part : [text(', '), ...part]));
}
