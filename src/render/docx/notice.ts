import { BorderStyle, Table, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Notice } from '../../document/blocks.js';
import { noRule } from './borders.js';
import { renderCell } from './cell.js';
import { colors } from './colors.js';
import { padding, twipsOfPt } from './measures.js';
import { styleIds, textStyles } from './styles.js';
import type { RenderBlocks, Surroundings } from './surroundings.js';

const looks: Record<Notice['kind'], { readonly color: string; readonly fill: string }> = {
  example: { color: colors.slate, fill: colors.tint },
  incomplete: { color: colors.draft, fill: colors.draftTint },
  openPoint: { color: colors.draft, fill: colors.draftTint },
};

/** Thickness of the bar to the left, in points. */
const bar = 3;

/** A tinted frame with a bar to the left. A table and not framed paragraphs, whose frame breaks at every indent. */
export function renderNotice(notice: Notice, around: Surroundings, renderBlocks: RenderBlocks): Table {
  const { writer } = around;
  // Half the bar stands outside the table's width.
  const width = around.width - twipsOfPt(bar / 2);
  const { color, fill } = looks[notice.kind];
  const thin = { style: BorderStyle.SINGLE, size: 4, color };
  const inside = { ...around, styles: textStyles.notice, width: width - 2 * padding, indent: 0, depth: 0 };
  const title = writer.paragraph(styleIds.noticeTitle, [{ type: 'text', text: notice.title }]);
  const content = renderCell([title, ...renderBlocks(notice.children, inside)], styleIds.notice, {
    fill,
    margins: { marginUnitType: WidthType.DXA, top: twipsOfPt(5), bottom: twipsOfPt(2), left: padding, right: padding },
  });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [width],
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: false, firstColumn: false, noHBand: true, noVBand: true },
    borders: {
      top: thin,
      right: thin,
      bottom: thin,
      left: { ...thin, size: bar * 8 },
      insideHorizontal: noRule,
      insideVertical: noRule,
    },
    rows: [new TableRow({ cantSplit: true, children: [content] })],
  });
}
