import * as z from 'zod';
import type { Inline } from '../../../document/blocks.js';
import { text } from '../../../document/build.js';
import type { Activity } from '../../../model/editions/2019-26/activity.js';
import type { ComposeContext } from '../../context.js';
import { listText } from '../../format/danish.js';
import { anchors } from '../../places.js';
import { viewBlocks, viewFlag, viewInlines, viewText } from '../../view.js';

const labelled = z.array(z.strictObject({ etiket: viewText, tekst: viewBlocks }));

/** One activity form. */
export const activityView = z.strictObject({
  anker: viewText,
  navn: viewText,
  omfang: viewText.nullable(),
  omfangBemærkning: viewInlines,
  formål: labelled,
  delaktiviteter: z.array(z.strictObject({ linje: viewInlines })),
  målgrupper: z.array(z.strictObject({ linje: viewInlines })),
  målgruppeTekst: viewBlocks,
  indhold: viewBlocks,
  praksis: viewBlocks,
  forankring: viewBlocks,
  ansvarsform: viewText.nullable(),
  ansvar: viewBlocks,
  roller: labelled,
  tomt: z.strictObject({ formål: viewFlag, målgrupper: viewFlag, ansvar: viewFlag }),
});

export type ActivityView = z.output<typeof activityView>;

export function activityViewOf(context: ComposeContext, activity: Activity, focusArea: string): ActivityView {
  const anker = anchors.activity(activity.id);
  const { formål, målgrupper, ansvar } = activity;
  const groups = typeof målgrupper === 'object' ? (målgrupper.grupper ?? []) : [];
  const roles = typeof ansvar === 'object' ? (ansvar.roller ?? []) : [];
  return {
    anker,
    navn: activity.navn,
    omfang: activity.områder ? listText(activity.områder.map((id) => context.name(id))) : null,
    omfangBemærkning: context.inlines(activity['områder-bemærkning']),
    formål: purposeParts(context, formål, anker, focusArea),
    delaktiviteter: (activity.delaktiviteter ?? []).map(({ navn, beskrivelse }) => ({
      linje: [
        { type: 'strong', children: [text(navn)] },
        ...(beskrivelse ? [text(': '), ...context.inlines(beskrivelse)] : []),
      ],
    })),
    målgrupper: groups.map((group) => ({ linje: targetGroupLine(context, group) })),
    målgruppeTekst: context.blocks(
      typeof målgrupper === 'string' ? målgrupper : målgrupper?.beskrivelse,
      `${anker}.maalgrupper`,
    ),
    indhold: context.blocks(activity.indhold, `${anker}.indhold`),
    praksis: context.blocks(activity.praksis, `${anker}.praksis`),
    forankring: context.blocks(activity.forankring, `${anker}.forankring`),
    ansvarsform: typeof ansvar === 'object' ? responsibilityText(context, ansvar.form) : null,
    ansvar: context.blocks(typeof ansvar === 'string' ? ansvar : ansvar?.beskrivelse, `${anker}.ansvar`),
    roller: roles.map(({ part, stilling, opgaver }, index) => ({
      etiket: responsibleText(context, part, stilling),
      tekst: context.blocks(opgaver, `${anker}.rolle-${index + 1}`),
    })),
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

type TargetGroup = NonNullable<Exclude<Activity['målgrupper'], string | undefined>['grupper']>[number];

/** `Primær målgruppe: Drenge, 13-17 år, ca. 12 på hvert hold. Mere om gruppen.` */
function targetGroupLine(context: ComposeContext, group: TargetGroup): Inline[] {
  const priority = group.prioritet ? [text(`${group.prioritet === 'primær' ? 'Primær' : 'Sekundær'} målgruppe: `)] : [];
  const figures = [group.alder?.text, group.antal].filter((part) => part !== undefined).map((part) => `, ${part}`);
  // Written as a sentence of its own or as the end of the line: the first letter tells.
  const joint = /^\p{Ll}/u.test(group.beskrivelse ?? '') ? ', ' : '. ';
  const description = group.beskrivelse ? [text(joint), ...context.inlines(group.beskrivelse)] : [];
  return [...priority, ...context.inlines(group.hvem), text(figures.join('')), ...description].filter(
    (inline) => inline.type !== 'text' || inline.text !== '',
  );
}

/** `Slagelse Kommune, Fritidsafdelingen, Jobkonsulent` */
function responsibleText(context: ComposeContext, part: string | undefined, role: string | undefined): string {
  const names = [part && context.fullName(part), role && context.name(role)].filter((name) => name !== undefined);
  return names.length > 0 ? names.join(', ') : 'Andre';
}

function responsibilityText(
  context: ComposeContext,
  form: 'helhedsplanen' | 'delt' | 'kommunen' | undefined,
): string | null {
  if (form === undefined) return null;
  if (form === 'helhedsplanen') return 'Helhedsplanen har det fulde ansvar for aktiviteten.';
  if (form === 'delt') return 'Helhedsplanen har et delt ansvar for aktiviteten.';
  return `${context.name(context.plan.file.kommune)} har ansvaret for aktiviteten.`;
}
