import * as z from 'zod';
import type { Block, Inline } from '../../document/blocks.js';
import { paragraph, text } from '../../document/build.js';
import { textOfInlines } from '../../document/text.js';
import type { Milestone } from '../../model/milestone.js';
import { recurrences } from '../../model/values/moment.js';
import type { ComposeContext } from '../context.js';
import { type TimelineRow, timelines } from '../drawings/timeline.js';
import { longDateOf, momentText, spanText } from '../format/danish.js';
import { viewBlocks, viewInlines, viewText } from '../view.js';
import type { AttachmentDocument } from './attachment-kind.js';
import { figuresOf } from './figures.js';

const milestoneRow = z.strictObject({
  nummer: viewText,
  hvornår: viewText,
  milepæl: viewInlines,
  ansvarlig: viewInlines,
  vedrører: viewInlines,
});

/** What the template `milepaelsplan` sees. */
const milestonePlanView = z.strictObject({
  figur: viewBlocks,
  milepæle: z.array(milestoneRow),
  /** Some milestone concerns something: without one the column is left out. */
  medVedrører: z.boolean(),
});

export const milestonePlan: AttachmentDocument = {
  template: 'milepaelsplan',
  view: milestonePlanView,
  viewOf: (context, { milepæle = [] }) => {
    const rows = milestoneRows(context, milepæle);
    const medVedrører = rows.some(({ row }) => row.vedrører.length > 0);
    return { figur: timelineFigures(context, rows), milepæle: rows.map(({ row }) => row), medVedrører };
  },
  files: () => [],
};

/** The timeline and its words as numbered points, for a page about the whole plan. */
export function milestoneOverview(context: ComposeContext, milestones: readonly Milestone[]): Block[] {
  const rows = milestoneRows(context, milestones);
  if (rows.length === 0) return [];
  const items = rows.map(({ row: { hvornår, milepæl } }) => [paragraph([text(`${hvornår}: `), ...milepæl])]);
  return [...timelineFigures(context, rows, null), { type: 'list', ordered: true, start: 1, items }];
}

function milestoneRows(context: ComposeContext, milestones: readonly Milestone[]) {
  return inTime(milestones).map((milestone, index) => ({ milestone, row: rowOf(context, milestone, index) }));
}

type Row = z.output<typeof milestoneRow>;

/** By the day on which they begin; what comes again has none and stands last, the rarest first. */
export function inTime(milestones: readonly Milestone[]): Milestone[] {
  const key = ({ hvornår, til }: Milestone) =>
    typeof hvornår === 'string' ? `~${recurrences.indexOf(hvornår)}` : `${hvornår.from} ${til?.to ?? hvornår.to}`;
  return milestones
    .map((milestone) => ({ milestone, key: key(milestone) }))
    .sort((a, b) => (a.key === b.key ? 0 : a.key < b.key ? -1 : 1))
    .map(({ milestone }) => milestone);
}

function rowOf(context: ComposeContext, milestone: Milestone, index: number): Row {
  const { milepæl, ansvarlig, vedrører } = milestone;
  return {
    nummer: String(index + 1),
    hvornår: whenText(milestone),
    milepæl: context.inlines(milepæl),
    ansvarlig: joined([ansvarlig ?? []].flat().map((id) => text(context.fullName(id)))),
    vedrører: joined([vedrører ?? []].flat().map((id) => context.reference(id))),
  };
}

function joined(names: readonly Inline[]): Inline[] {
  return names.flatMap((name, index) => (index === 0 ? [name] : [text(', '), name]));
}

/** `1. oktober 2021`, `januar 2022 – juni 2023`, `Hvert år` */
export function whenText({ hvornår, til }: Milestone): string {
  if (typeof hvornår === 'string') return hvornår.charAt(0).toUpperCase() + hvornår.slice(1);
  return til ? spanText(momentText(hvornår), momentText(til)) : momentText(hvornår);
}

function timelineFigures(
  context: ComposeContext,
  rows: readonly { milestone: Milestone; row: Row }[],
  first: number | null = 1,
) {
  if (rows.length === 0) return [];
  const { periode } = context.plan.file;
  const lines = rows.map(({ milestone: { hvornår, til }, row }): TimelineRow => {
    const words = textOfInlines(row.milepæl);
    const { nummer: number } = row;
    if (typeof hvornår === 'string') return { number, words, when: null, often: hvornår };
    return { number, words, when: { from: hvornår.from, to: til?.to ?? hvornår.to }, often: '' };
  });
  const count = rows.length === 1 ? 'én milepæl' : `${rows.length} milepæle`;
  const alternative = `Tidslinje fra ${longDateOf(periode.fra)} til ${longDateOf(periode.til)} med ${count}. De står med tidspunkt nedenfor`;
  return figuresOf(timelines(periode, lines), {
    id: 'tidslinje',
    caption: 'Milepælene på en tidslinje',
    alternative,
    first,
  });
}
