import * as z from 'zod';
import type { Inline } from '../../../document/blocks.js';
import { text } from '../../../document/build.js';
import type { Activity, ActivityStaffing } from '../../../model/editions/2015-18/activity.js';
import type { Goal } from '../../../model/editions/2015-18/focus-area-goals.js';
import type { SuccessCriterion } from '../../../model/editions/2015-18/success-criterion.js';
import { notStated } from '../../../model/measure.js';
import type { ComposeContext } from '../../context.js';
import { decimalText, listText, quantityText, weeklyHoursText } from '../../format/danish.js';
import { anchors } from '../../places.js';
import { viewBlocks, viewFlag, viewInlines, viewText } from '../../view.js';
import { activityPartsOf, activityPartsView, subActivityLines } from '../activity-parts-view.js';
import { sourceLine } from '../shared-view.js';
import { goalLine } from './area-goals-view.js';

const lines = z.array(z.strictObject({ linje: viewInlines }));

/** One activity form. */
export const activityView = z.strictObject({
  anker: viewText,
  navn: viewText,
  omfang: viewText.nullable(),
  delaktiviteter: lines,
  indhold: viewBlocks,
  formål: viewBlocks,
  mål: lines,
  ...activityPartsView.shape,
  succeskriterier: z.array(
    z.strictObject({ anker: viewText, linje: viewInlines, datakilde: viewInlines, tomDatakilde: viewFlag }),
  ),
  medarbejdere: lines,
  forankring: viewBlocks,
  tomt: z.strictObject({ målgrupper: viewFlag, ansvar: viewFlag }),
});

export type ActivityView = z.output<typeof activityView>;

/** @param goals those of the activity's focus area, in their order */
export function activityViewOf(context: ComposeContext, activity: Activity, goals: readonly Goal[]): ActivityView {
  const anker = anchors.activity(activity.id);
  const own = new Set(activity.mål);
  return {
    anker,
    navn: activity.navn,
    omfang: activity.områder ? listText(activity.områder.map((id) => context.name(id))) : null,
    delaktiviteter: subActivityLines(context, activity.delaktiviteter),
    indhold: context.blocks(activity.indhold, `${anker}.indhold`),
    formål: context.blocks(activity.formål, `${anker}.formaal`),
    mål: goals.filter(({ id }) => own.has(id)).map((goal) => ({ linje: goalLine(context, goals, goal) })),
    ...activityPartsOf(context, activity, anker),
    succeskriterier: (activity.succeskriterier ?? []).map((criterion, index) => ({
      anker: `${anker}.succeskriterie-${index + 1}`,
      linje: criterionLine(context, criterion),
      datakilde: criterion.datakilde === undefined ? [] : sourceLine(context, criterion.datakilde),
      tomDatakilde: criterion.datakilde === undefined,
    })),
    medarbejdere: (activity.medarbejdere ?? []).map((staffing) => ({ linje: staffingLine(context, staffing) })),
    forankring: context.blocks(activity.forankring, `${anker}.forankring`),
    tomt: { målgrupper: activity.målgrupper === undefined, ansvar: activity.ansvar === undefined },
  };
}

const spans = { uge: 'om ugen', måned: 'om måneden', år: 'om året', gang: 'hver gang' } as const;

/** `1750 samtaler (17 mdr.)` · `I gennemsnit 12 elever, der får studiestøtte, om ugen` */
function criterionLine(context: ComposeContext, criterion: SuccessCriterion): Inline[] {
  const average = criterion['i-gennemsnit'];
  const amount = criterion.antal ?? criterion.mindst ?? average ?? 0;
  const before = average !== undefined ? 'I gennemsnit ' : criterion.mindst !== undefined ? 'Mindst ' : '';
  const remark = criterion.bemærkning ? [text(', '), ...context.inlines(criterion.bemærkning)] : [];
  const span = criterion.pr ? [text(` ${spans[criterion.pr]}`)] : [];
  const window = criterion.over ? [text(` (${monthsText(criterion.over)})`)] : [];
  const number = decimalText({ value: amount, decimals: 0 });
  return [text(`${before}${number} `), ...context.inlines(criterion.enhed), ...span, ...remark, ...window];
}

/** `17 mdr.`, and whole years as years. */
function monthsText(months: number): string {
  return months % 12 === 0 ? `${months / 12}\u00a0år` : `${months}\u00a0mdr.`;
}

/** `Boligsocial medarbejder, 1/2 årsværk` · `Foreningskonsulent, Sport & Fritid, 3 timer om ugen` */
function staffingLine(context: ComposeContext, staffing: ActivityStaffing): Inline[] {
  const role = context.plan.file.stillinger?.find(({ id }) => id === staffing.stilling);
  const parts: Inline[][] = [[text(context.name(staffing.stilling))]];
  if (role?.organisation) parts.push([text(context.fullName(role.organisation))]);
  if (staffing.årsværk) parts.push([text(`${staffing.årsværk.text}\u00a0årsværk`)]);
  if (staffing['timer-pr-uge']) parts.push([text(weeklyHoursText(staffing['timer-pr-uge']))]);
  if (staffing.andel === notStated) parts.push([text('omfang ikke oplyst')]);
  else if (staffing.andel) parts.push([text(`${quantityText(staffing.andel)} af stillingen`)]);
  if (staffing.bemærkning) parts.push(context.inlines(staffing.bemærkning));
  return parts.flatMap((part, index) => (index === 0 ? part : [text(', '), ...part]));
}
