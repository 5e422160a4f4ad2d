import * as z from 'zod';
import type { Activity } from '../../../model/editions/2019-26/activity.js';
import type { ComposeContext } from '../../context.js';
import { listText } from '../../format/danish.js';
import { anchors } from '../../places.js';
import { viewBlocks, viewFlag, viewInlines, viewText } from '../../view.js';
import { activityPartsOf, activityPartsView, labelled, subActivityLines } from '../activity-parts-view.js';

/** One activity form. */
export const activityView = z.strictObject({
  anker: viewText,
  navn: viewText,
  omfang: viewText.nullable(),
  omfangBemærkning: viewInlines,
  formål: labelled,
  delaktiviteter: z.array(z.strictObject({ linje: viewInlines })),
  ...activityPartsView.shape,
  indhold: viewBlocks,
  praksis: viewBlocks,
  forankring: viewBlocks,
  tomt: z.strictObject({ formål: viewFlag, målgrupper: viewFlag, ansvar: viewFlag }),
});

export type ActivityView = z.output<typeof activityView>;

export function activityViewOf(context: ComposeContext, activity: Activity, focusArea: string): ActivityView {
  const anker = anchors.activity(activity.id);
  const { formål, målgrupper, ansvar } = activity;
  return {
    anker,
    navn: activity.navn,
    omfang: activity.områder ? listText(activity.områder.map((id) => context.name(id))) : null,
    omfangBemærkning: context.inlines(activity['områder-bemærkning']),
    formål: purposeParts(context, formål, anker, focusArea),
    delaktiviteter: subActivityLines(context, activity.delaktiviteter),
    ...activityPartsOf(context, activity, anker),
    indhold: context.blocks(activity.indhold, `${anker}.indhold`),
    praksis: context.blocks(activity.praksis, `${anker}.praksis`),
    forankring: context.blocks(activity.forankring, `${anker}.forankring`),
    tomt: { formål: formål === undefined, målgrupper: målgrupper === undefined, ansvar: ansvar === undefined },
  };
}

function purposeParts(
  context: ComposeContext,
  purpose: Activity['formål'],
  anchor: string,
  focusArea: string,
): ActivityView['formål'] {
  const part = (etiket: string, prose: string | undefined, field: string) =>
    prose === undefined ? [] : [{ etiket, tekst: context.blocks(prose, `${anchor}.${field}`) }];
  if (purpose === undefined) return [];
  if (typeof purpose === 'string') return part('', purpose, 'formaal');
  const further = Object.entries(purpose['bidrager-desuden-til'] ?? {});
  return [
    ...part('', purpose.indledning, 'formaal'),
    ...part('På individniveau', purpose.individniveau, 'individniveau'),
    ...part('På gruppeniveau', purpose.gruppeniveau, 'gruppeniveau'),
    ...part(`Bidrag til ${focusArea}`, purpose.bidrag, 'bidrag'),
    ...further.flatMap(([id, prose]) => part(`Bidrager desuden til ${context.name(id)}`, prose, `bidrag-${id}`)),
    ...part('', purpose.afslutning, 'afslutning'),
  ];
}
