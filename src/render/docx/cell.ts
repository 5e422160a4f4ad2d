import { type ITableCellOptions, Paragraph, ShadingType, TableCell } from 'docx';
import { type Flow, startCell } from './flow.js';

type CellOptions = Omit<ITableCellOptions, 'children' | 'shading'> & { readonly fill?: string };

/** A cell; `emptyStyle` is for the paragraph that Word demands of a cell without content. */
export function renderCell(
  children: readonly Flow[],
  emptyStyle: string,
  { fill, ...options }: CellOptions,
): TableCell {
  return new TableCell({
    ...options,
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
    children: children.length === 0 ? [new Paragraph({ style: emptyStyle })] : startCell(children),
  });
}
