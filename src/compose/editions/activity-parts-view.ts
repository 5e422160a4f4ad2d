import * as z from 'zod';
import type { Inline } from '../../document/blocks.js';
import { text } from '../../document/build.js';
import type { Responsibility, TargetGroup, targetGroups } from '../../model/activity-parts.js';
import type { ComposeContext } from '../context.js';
import { viewBlocks, viewInlines, viewText } from '../view.js';

/** Parts of a field, each with a label where it has one. */
export const labelled = z.array(z.strictObject({ etiket: viewText, tekst: viewBlocks }));

/** The fields that activity forms of every edition tell alike: whom the activity is for, and who does what. */
export const activityPartsView = z.strictObject({
  målgrupper: z.array(z.strictObject({ linje: viewInlines })),
  målgruppeTekst: viewBlocks,
  ansvarsform: viewText.nullable(),
  ansvar: viewBlocks,
  roller: labelled,
});

interface ActivityParts {
  readonly målgrupper?: z.output<typeof targetGroups> | undefined;
  readonly ansvar?: Responsibility | undefined;
}

export function activityPartsOf(
  context: ComposeContext,
  { målgrupper, ansvar }: ActivityParts,
  anchor: string,
): z.output<typeof activityPartsView> {
  const groups = typeof målgrupper === 'object' ? (målgrupper.grupper ?? []) : [];
  const roles = typeof ansvar === 'object' ? (ansvar.roller ?? []) : [];
  const groupText = typeof målgrupper === 'string' ? målgrupper : målgrupper?.beskrivelse;
  return {
    målgrupper: groups.map((group) => ({ linje: targetGroupLine(context, group) })),
    målgruppeTekst: context.blocks(groupText, `${anchor}.maalgrupper`),
    ansvarsform: typeof ansvar === 'object' ? responsibilityText(context, ansvar.form) : null,
    ansvar: context.blocks(typeof ansvar === 'string' ? ansvar : ansvar?.beskrivelse, `${anchor}.ansvar`),
    roller: roles.map(({ part, stilling, opgaver }, index) => ({
      etiket: responsibleText(context, part, stilling),
      tekst: context.blocks(opgaver, `${anchor}.rolle-${index + 1}`),
    })),
  };
}

/** The parts of an activity that one form holds: each with its name and, where it has one, its description. */
export function subActivityLines(
  context: ComposeContext,
  parts: readonly { readonly navn: string; readonly beskrivelse?: string | undefined }[] | undefined,
): { linje: readonly Inline[] }[] {
  return (parts ?? []).map(({ navn, beskrivelse }) => ({
    linje: [
      { type: 'strong', children: [text(navn)] },
      ...(beskrivelse ? [text(': '), ...context.inlines(beskrivelse)] : []),
    ],
  }));
}

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
