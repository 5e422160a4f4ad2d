import * as z from 'zod';
import type { Inline } from '../../../document/blocks.js';
import { text } from '../../../document/build.js';
import type { FocusAreaGoals, Goal, Measurement } from '../../../model/editions/2015-18/focus-area-goals.js';
import type { ComposeContext } from '../../context.js';
import { listText } from '../../format/danish.js';
import { anchors } from '../../places.js';
import { baselineView, viewBlocks, viewFlag, viewInlines, viewText } from '../../view.js';
import { baselineLines, sourceLine } from '../shared-view.js';
import { targetLine } from '../target-line.js';

const measurementView = z.strictObject({
  anker: viewText,
  tekst: viewInlines,
  nulpunkt: baselineView,
  sammenligning: baselineView,
  mål: viewInlines,
  note: viewInlines,
  datakilde: viewInlines,
  tomt: z.strictObject({ hørerTil: viewFlag, nulpunkt: viewFlag, mål: viewFlag, datakilde: viewFlag }),
});

/** Purpose, goals and measurements of a focus area, as both the agreement and the sub-agreement print them. */
export const areaGoalsView = z.strictObject({
  formål: viewBlocks,
  mål: z.array(z.strictObject({ linje: viewInlines })),
  målinger: z.array(measurementView),
});

export type AreaGoalsView = z.output<typeof areaGoalsView>;

export function areaGoalsViewOf(
  context: ComposeContext,
  own: FocusAreaGoals | undefined,
  fieldId: string,
): AreaGoalsView {
  const goals = own?.mål ?? [];
  return {
    formål: context.blocks(own?.formål, fieldId),
    mål: goals.map((goal) => ({ linje: goalLine(context, goals, goal) })),
    målinger: (own?.målinger ?? []).map((measurement) => measurementViewOf(context, goals, measurement)),
  };
}

/** `(a) Øget beboertryghed` */
export function goalLine(context: ComposeContext, goals: readonly Goal[], goal: Goal): Inline[] {
  return [text(`(${letterOf(goals, goal.id)}) `), ...context.inlines(goal.tekst)];
}

function measurementViewOf(
  context: ComposeContext,
  goals: readonly Goal[],
  measurement: Measurement,
): z.output<typeof measurementView> {
  const { boligområde, sammenligning, mål, datakilde } = measurement;
  const letters = [measurement['hører-til'] ?? []].flat().map((id) => letterOf(goals, id));
  const reference = letters.length > 0 ? [text(`(Mål ${listText(letters)}:) `)] : [];
  return {
    anker: anchors.indicator(measurement.id),
    tekst: [...reference, ...context.inlines(measurement.tekst)],
    nulpunkt: labelled('Nulpunkt: ', baselineLines(context, boligområde)),
    sammenligning: labelled('Til sammenligning: ', baselineLines(context, sammenligning)),
    mål: targetLine(context, mål),
    note: context.inlines(measurement.note),
    datakilde: datakilde === undefined ? [] : sourceLine(context, datakilde),
    tomt: {
      hørerTil: letters.length === 0,
      nulpunkt: boligområde === undefined,
      mål: mål === undefined,
      datakilde: datakilde === undefined,
    },
  };
}

/** A goal's letter is its place in the list, so that a reference to it cannot go astray; `?` where it is no goal of the list. */
function letterOf(goals: readonly Goal[], id: string): string {
  const index = goals.findIndex((goal) => goal.id === id);
  return index < 0 ? '?' : String.fromCharCode('a'.charCodeAt(0) + index);
}

function labelled(label: string, lines: AreaGoalsView['målinger'][number]['nulpunkt']) {
  return lines.map(({ linje }, index) => ({ linje: index === 0 ? [text(label), ...linje] : linje }));
}
