import { type ITableCellOptions, Paragraph, ShadingType, TableCell } from 'docx';
import { type Flow, keptWithNext, startCell } from './flow.js';

type CellOptions = Omit<ITableCellOptions, 'children' | 'shading'> & {
  readonly fill?: string;
  readonly keepNext?: boolean;
};

/**
 * A cell; `emptyStyle` is for the paragraph that Word demands of a cell without content. `keepNext` keeps its row on the
 * page of the next.
 */
export function renderCell(
  children: readonly Flow[],
  emptyStyle: string,
  { fill, keepNext = false, ...options }: CellOptions,
): TableCell {
  const content = children.length === 0 ? [new Paragraph({ style: emptyStyle })] : startCell(children);
  return new TableCell({
    ...options,
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
    children: keepNext ? content.map(keptWithNext) : content,
  });
}
