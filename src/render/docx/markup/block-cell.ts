import {
  type FileChild,
  type IContext,
  type ITableCellOptions,
  type IXmlableObject,
  TableCell,
  XmlComponent,
} from 'docx';

export type CellFormat = Omit<ITableCellOptions, 'children'>;

/** A cell that may hold and end with content controls, which `docx` does not let in and puts an empty paragraph after. */
export class BlockCell extends TableCell {
  constructor(format: CellFormat, children: readonly FileChild[]) {
    super({ ...format, children: [] });
    this.root.push(...children);
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    return XmlComponent.prototype.prepForXml.call(this, context);
  }
}
