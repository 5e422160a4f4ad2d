import type { Block, Box, Field } from '../../document/blocks.js';
import { renderWholeWords } from './inlines.js';
import type { FrameNode, LayoutNode, Run, StackNode } from './nodes.js';
import { destination, type Scope } from './scope.js';
import { type HeadingType, headingType } from './structure/element.js';
import { gaps, ink, mm, textStyles } from './styles.js';

type RenderBlocks = (blocks: readonly Block[], scope: Scope) => LayoutNode[];

/**
 * A form box: its fields one under the other, each a frame of its own that names its label again on the next page. Labels
 * are headings: who listens to a long form moves from heading to heading.
 */
export function renderBox(box: Box, scope: Scope, renderBlocks: RenderBlocks): StackNode {
  return {
    stack: box.fields.map((field) => renderField(field, scope, renderBlocks)),
    anchors: [destination(box.id)],
    spaceBefore: gaps.paragraph,
    spaceAfter: gaps.block,
  };
}

const side = mm(3);

function renderField(field: Field, scope: Scope, renderBlocks: RenderBlocks): FrameNode {
  const level = scope.outline.label();
  const label = labelRow(renderWholeWords(field.label, scope), headingType(level));
  const again = labelRow([...renderWholeWords(field.label, scope), { text: ' (fortsat)', bold: false }]);
  const content: FrameNode = {
    stack: renderBlocks(field.children, { ...scope, fieldLevel: level }),
    frame: { left: side, right: side, top: mm(2), bottom: mm(2.4), minHeight: 14 },
  };
  return {
    stack: [label, content, again],
    frame: { left: 0, right: 0, top: 0, bottom: 0, stroke: ink.slate, repeat: again },
    anchors: [destination(field.id)],
    tag: { type: 'Sect' },
  };
}

function labelRow(text: Run[], heading?: HeadingType): FrameNode {
  return {
    stack: [{ text, ...textStyles.label, ...(heading && { tag: { type: heading } }) }],
    frame: { left: side, right: side, top: mm(1.1), bottom: mm(1.2), fill: ink.tint },
    keepWithNext: true,
  };
}
