import type { Reference } from 'pdfmake/js/PDFDocument.js';

/** The standard structure types of PDF 1.7 that documents use; there is no role map. */
export type StructureType =
  | 'Document'
  | 'Sect'
  | 'Div'
  | HeadingType
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Note'
  | 'Link'
  | 'Span'
  | 'Figure'
  | 'Form';
export type HeadingType = 'H1' | 'H2' | 'H3' | 'H4' | 'H5' | 'H6';

export function headingType(level: number): HeadingType {
  const types: readonly HeadingType[] = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'];
  const type = types[level - 1];
  if (!type) throw new Error(`There is no heading of level ${level}`);
  return type;
}

/** A marked sequence of a page. */
export interface ContentItem {
  readonly page: Reference;
  readonly mcid: number;
}
/** An annotation, which a page holds beside its content. */
export interface ObjectItem {
  readonly page: Reference;
  readonly annotation: Reference;
}
export type Kid = StructureElement | ContentItem | ObjectItem;

export interface ElementOptions {
  /** Attributes, with their owner (`O`). */
  readonly attributes?: Readonly<Record<string, unknown>>;
  /** What is read instead of the content. */
  readonly actualText?: string;
  /** What is said of content that cannot be read. */
  readonly alt?: string;
  /** Unique in the document. */
  readonly id?: string;
  readonly title?: string;
}

/** An element of the structure tree; its kids are in reading order. */
export class StructureElement {
  readonly kids: Kid[] = [];
  /** Of a figure, when it has been drawn: left, bottom, right and top on its page. */
  area: readonly number[] | null = null;

  constructor(
    readonly type: StructureType,
    readonly options: ElementOptions = {},
  ) {}

  /** Makes an element at the end of this one. */
  add(type: StructureType, options?: ElementOptions): StructureElement {
    const element = new StructureElement(type, options);
    this.kids.push(element);
    return element;
  }
}
