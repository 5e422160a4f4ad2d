import * as z from 'zod';
import type { Block, Inline } from '../../document/blocks.js';
import { paragraph, text } from '../../document/build.js';
import type { ChartNode } from '../../model/attachments.js';
import type { ComposeContext } from '../context.js';
import { organisationCharts } from '../drawings/organisation-chart.js';
import { type TreeNode, treesOf } from '../drawings/tree-node.js';
import { viewBlocks } from '../view.js';
import type { AttachmentDocument } from './attachment-kind.js';
import { figuresOf } from './figures.js';

/** What the template `organisationsdiagram` sees. */
const chartView = z.strictObject({ figur: viewBlocks, led: viewBlocks });

const alternative =
  'Organisationsdiagram: kasser med navne, forbundet med streger. Hvem der hører under hvem, og hvad hvert led gør, står som punkter nedenfor';

export const organisationChart: AttachmentDocument = {
  template: 'organisationsdiagram',
  view: chartView,
  viewOf: (context, { organisationsdiagram = [] }) => chartOf(context, organisationsdiagram),
  files: () => [],
};

/** The chart and its words as nested points, for a page about the whole plan. */
export function chartOverview(context: ComposeContext, entries: readonly ChartNode[]): Block[] {
  const { figur, led } = chartOf(context, entries, null);
  return [...figur, ...led];
}

function chartOf(
  context: ComposeContext,
  entries: readonly ChartNode[],
  first: number | null = 1,
): { figur: Block[]; led: Block[] } {
  const roots = treesOf(entries);
  const caption = `Organiseringen af ${context.plan.file.navn}`;
  return {
    figur: figuresOf(organisationCharts(roots), { id: 'diagram', caption, alternative, first }),
    led: roots.length > 0 ? [points(context, roots)] : [],
  };
}

/** The chart's words, as nested points. */
function points(context: ComposeContext, nodes: readonly TreeNode<ChartNode>[]): Block {
  const items = nodes.map(({ entry: { navn, beskrivelse }, below }): Block[] => {
    const description: Inline[] = beskrivelse ? [text(': '), ...context.inlines(beskrivelse)] : [];
    const own = paragraph([{ type: 'strong', children: [text(navn)] }, ...description]);
    return below.length > 0 ? [own, points(context, below)] : [own];
  });
  return { type: 'list', ordered: false, start: 1, items };
}
