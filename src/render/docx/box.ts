import type { Table } from 'docx';
import type { Box, Field } from '../../document/blocks.js';
import { textOfInlines } from '../../document/text.js';
import { controlName } from './anchors.js';
import { rule } from './borders.js';
import { renderCell, renderFieldCell } from './cell.js';
import { colors } from './colors.js';
import { type Flow, joint } from './flow.js';
import { DescribedTable, tableRow } from './markup/described-table.js';
import { padding, twipsOfPt } from './measures.js';
import { styleIds, tableStyleIds, textStyles } from './styles.js';
import type { RenderBlocks, Surroundings } from './surroundings.js';
import { bodySize, partOfPage, textHeight } from './text-height.js';

/**
 * A form box as one table for each field, because Word repeats a label on the next page only where it is a table's first
 * row. The tables join: each is closed by its bottom rule, also at the foot of a page, so that those after the first have
 * only a tinted one at their head.
 */
export function renderBox({ id, fields }: Box, around: Surroundings, renderBlocks: RenderBlocks): Flow[] {
  around.writer.anchor(id);
  return fields.flatMap((field, index) => {
    const isLast = index === fields.length - 1;
    const part = renderField(field, index === 0, around, renderBlocks);
    return isLast ? [part] : [part, joint()];
  });
}

function renderField(field: Field, isFirst: boolean, around: Surroundings, renderBlocks: RenderBlocks): Table {
  const { writer, width } = around;
  const inside = { ...around, styles: textStyles.page, width: width - 2 * padding, indent: 0, depth: 0 };
  const name = textOfInlines(field.label);
  const label = renderCell([writer.paragraph(styleIds.formLabel, field.label)], {
    width,
    emptyStyle: styleIds.formLabel,
    fill: colors.tint,
    margins: { ...sides, top: twipsOfPt(4), bottom: twipsOfPt(4) },
  });
  const content = renderFieldCell({ anchor: field.id, label: name }, renderBlocks(field.children, inside), writer, {
    width,
    emptyStyle: styleIds.normal,
    margins: { ...sides, top: twipsOfPt(6), bottom: twipsOfPt(2) },
  });
  const look = {
    style: tableStyleIds.box,
    width,
    columns: [width],
    ...(!isFirst && { borders: { top: rule(colors.tint) } }),
    firstRow: true,
    caption: controlName(name),
  };
  return new DescribedTable(look, [
    tableRow({ isHead: true, isWhole: true }, [label]),
    tableRow({ isWhole: isShort(field, inside.width) }, [content]),
  ]);
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

const sides = { left: padding, right: padding };
