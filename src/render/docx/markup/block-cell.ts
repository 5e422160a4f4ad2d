import {
  type FileChild,
  type IContext,
  type ITableCellOptions,
  type IXmlableObject,
  isXmlComponent,
  TableCell,
  XmlComponent,
} from 'docx';

export type CellFormat = Omit<ITableCellOptions, 'children'>;

/** A cell that may hold and end with content controls, which `docx` does not let in and puts an empty paragraph after. */
export class BlockCell extends TableCell {
  constructor(format: CellFormat, children: readonly FileChild[]) {
    super({ ...(format.columnSpan && { columnSpan: format.columnSpan }), children: [] });
    this.root = [propertiesOf(format), ...children];
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    return XmlComponent.prototype.prepForXml.call(this, context);
  }
}

const known = new Map<string, CellProperties>();

/** Documents have a dozen kinds of cells, whose properties are a fifth of all elements: those of a kind are made once. */
function propertiesOf(format: CellFormat): CellProperties {
  const kind = JSON.stringify(format);
  const properties = known.get(kind) ?? new CellProperties({ ...format, children: [] });
  known.set(kind, properties);
  return properties;
}

/** The properties of a cell without the cell: `docx` keeps their own class to itself. */
class CellProperties extends TableCell {
  #written: IXmlableObject | undefined;

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const properties: unknown = this.root[0];
    if (isXmlComponent(properties)) this.#written ??= properties.prepForXml(context);
    return this.#written;
  }
}
