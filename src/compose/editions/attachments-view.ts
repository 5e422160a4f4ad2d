import * as z from 'zod';
import type { Block, Inline } from '../../document/blocks.js';
import { paragraph, text } from '../../document/build.js';
import type { Attachments } from '../../model/attachments.js';
import type { ComposeContext } from '../context.js';
import { moneyText } from '../format/danish.js';
import { viewBlocks, viewInlines } from '../view.js';

const lines = z.array(z.strictObject({ linje: viewInlines }));

/** What strategic agreements tell of the attachments: the form's, then the others, and the organisation chart. */
export const attachmentsView = z.strictObject({
  bilag: lines,
  øvrigeBilag: lines,
  organisationsdiagram: viewBlocks,
});

export function attachmentsViewOf(
  context: ComposeContext,
  attachments: Attachments | null,
): z.output<typeof attachmentsView> {
  const { form } = context.plan.edition;
  return {
    bilag: form.bilag.map(({ id, navn }) => ({ linje: attachmentLine(context, navn, attachments?.bilag[id]) })),
    øvrigeBilag: (attachments?.øvrige ?? []).map((other) => ({ linje: attachmentLine(context, other.navn, other) })),
    organisationsdiagram: chart(context, attachments),
  };
}

type AttachmentState = NonNullable<Attachments['bilag'][string]>;

/** `Budget, følger, 30.000.000 kr.` · `Strateginotat, vedlagt: bilag/strateginotat.pdf – bemærkning` */
function attachmentLine(context: ComposeContext, name: string, state: AttachmentState | undefined): Inline[] {
  if (state === undefined) return [text(name)];
  if (typeof state === 'string') return [text(`${name}, ${state}`)];
  const file = state.fil ? `: ${state.fil}` : '';
  const amount = state.beløb === undefined ? '' : `, ${moneyText(state.beløb)}`;
  // A remark that is a sentence of its own begins one.
  const joint = /^\p{Lu}/u.test(state.bemærkning ?? '') ? '. ' : ' – ';
  const remark: Inline[] = state.bemærkning ? [text(joint), ...context.inlines(state.bemærkning)] : [];
  return [text(`${name}, ${state.tilstand ?? (state.fil ? 'vedlagt' : 'følger')}${file}${amount}`), ...remark];
}

type ChartNode = NonNullable<Attachments['organisationsdiagram']>[number];

/** The organisation chart as nested points, roots first. */
function chart(context: ComposeContext, attachments: Attachments | null): Block[] {
  const nodes = attachments?.organisationsdiagram ?? [];
  const known = new Set(nodes.map(({ id }) => id));
  const roots = nodes.filter(({ under }) => under === undefined || !known.has(under));
  return roots.length > 0 ? [chartLevel(context, roots, nodes, new Set())] : [];
}

function chartLevel(
  context: ComposeContext,
  level: readonly ChartNode[],
  all: readonly ChartNode[],
  above: ReadonlySet<string>,
): Block {
  const items = level.map((node): Block[] => {
    const description: Inline[] = node.beskrivelse ? [text(': '), ...context.inlines(node.beskrivelse)] : [];
    const own = paragraph([{ type: 'strong', children: [text(node.navn)] }, ...description]);
    const path = new Set([...above, node.id]);
    // A node that is its own ancestor is a mistake in the data; the chart must still end.
    const below = all.filter(({ id, under }) => under === node.id && !path.has(id));
    return below.length > 0 ? [own, chartLevel(context, below, all, path)] : [own];
  });
  return { type: 'list', ordered: false, start: 1, items };
}
