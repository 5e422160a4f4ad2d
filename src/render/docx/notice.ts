import type { Table } from 'docx';
import type { Notice } from '../../document/blocks.js';
import { rule } from './borders.js';
import { renderCell } from './cell.js';
import { colors } from './colors.js';
import { DescribedTable, tableRow } from './markup/described-table.js';
import { padding, twipsOfPt } from './measures.js';
import { styleIds, tableStyleIds, textStyles } from './styles.js';
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
  const thin = rule(color);
  const inside = { ...around, styles: textStyles.notice, width: width - 2 * padding, indent: 0, depth: 0 };
  const title = writer.paragraph(styleIds.noticeTitle, [{ type: 'text', text: notice.title }]);
  const content = renderCell([title, ...renderBlocks(notice.children, inside)], {
    width,
    emptyStyle: styleIds.notice,
    fill,
    margins: { top: twipsOfPt(5), bottom: twipsOfPt(2), left: padding, right: padding },
  });
  const look = {
    style: tableStyleIds.notice,
    width,
    columns: [width],
    borders: { top: thin, left: rule(color, bar * 8), bottom: thin, right: thin },
    firstRow: false,
    caption: notice.title,
  };
  return new DescribedTable(look, [tableRow({ isWhole: true }, [content])]);
}
