import { Table, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Box, Field } from '../../document/blocks.js';
import { frame, noRule, rule } from './borders.js';
import { renderCell } from './cell.js';
import { colors } from './colors.js';
import { type Flow, joint } from './flow.js';
import { padding, twipsOfPt } from './measures.js';
import { styleIds, textStyles } from './styles.js';
import type { RenderBlocks, Surroundings } from './surroundings.js';
import { bodySize, partOfPage, textHeight } from './text-height.js';

/**
 * A form box as one table for each field, because Word repeats a label on the next page only where it is a table's first
 * row. The tables join: each is closed by its bottom rule, also at the foot of a page, so that those after the first have
 * only a light one at their head.
 */
export function renderBox({ id, fields }: Box, around: Surroundings, renderBlocks: RenderBlocks): Flow[] {
  around.writer.anchor(id);
  return fields.flatMap((field, index) => {
    const isLast = index === fields.length - 1;
    const table = renderField(field, index === 0, around, renderBlocks);
    return isLast ? [table] : [table, joint()];
  });
}

function renderField(field: Field, isFirst: boolean, around: Surroundings, renderBlocks: RenderBlocks): Table {
  const { writer, width } = around;
  const inside = { ...around, styles: textStyles.page, width: width - 2 * padding, indent: 0, depth: 0 };
  writer.anchor(field.id);
  const label = renderCell([writer.paragraph(styleIds.formLabel, field.label)], styleIds.formLabel, {
    fill: colors.tint,
    margins: { ...sides, top: twipsOfPt(4), bottom: twipsOfPt(4) },
  });
  const content = renderCell(renderBlocks(field.children, inside), styleIds.normal, {
    margins: { ...sides, top: twipsOfPt(6), bottom: twipsOfPt(2) },
  });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [width],
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, firstColumn: false, noHBand: true, noVBand: true },
    borders: {
      ...frame,
      ...(!isFirst && { top: rule(colors.lightRule) }),
      insideHorizontal: rule(colors.lightRule),
      insideVertical: noRule,
    },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: [label] }),
      new TableRow({ ...(isShort(field, inside.width) && { cantSplit: true }), children: [content] }),
    ],
  });
}

/**
 * Short content stays whole, so that no line of it stands alone. More so where it begins with a heading, which Word
 * cannot hold to its text there without holding the row.
 */
function isShort({ children }: Field, width: number): boolean {
  const [first] = children;
  const isHeaded = first?.type === 'heading' || (first?.type === 'paragraph' && first.role === 'label');
  return textHeight(children, width, bodySize) <= partOfPage(isHeaded ? 1 / 3 : 1 / 6);
}

const sides = { marginUnitType: WidthType.DXA, left: padding, right: padding };
