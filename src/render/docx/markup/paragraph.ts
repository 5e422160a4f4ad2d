import { type Border, borderElement, shading } from './border.js';
import { element, flag, nothing, toggle, val, type Xml } from './xml.js';

/** How a paragraph stands on the page; lengths in twips. What is left out is as its style has it. */
export interface ParagraphFormat {
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly numbering?: { readonly id: number; readonly level: number };
  readonly borders?: { readonly left?: Border; readonly bottom?: Border; readonly right?: Border };
  readonly fill?: string;
  readonly tab?: { readonly position: number; readonly leader?: 'dot' };
  readonly noHyphens?: boolean;
  readonly spacing?: Spacing;
  readonly indent?: { readonly left: number; readonly hanging?: number };
  readonly align?: 'right';
  readonly outlineLevel?: number;
}

export interface Spacing {
  readonly before?: number;
  readonly after?: number;
  readonly line?: number;
  /** A line of at least that height may grow, so that a substitute font is not cut off. */
  readonly lineRule?: 'atLeast' | 'exact';
}

/** A paragraph of a style, and what makes it differ from the style. */
export interface Paragraph {
  readonly type: 'paragraph';
  readonly style: string;
  readonly format: ParagraphFormat;
  readonly content: Xml;
}

export function paragraph(style: string, content: Xml = nothing, format: ParagraphFormat = {}): Paragraph {
  return { type: 'paragraph', style, format, content };
}

export function formatted(node: Paragraph, format: ParagraphFormat): Paragraph {
  return { ...node, format: { ...node.format, ...format } };
}

export function writeParagraph({ style, format, content }: Paragraph): Xml {
  const properties = element('w:pPr', {}, [val('w:pStyle', style), ...paragraphProperties(format)]);
  return element('w:p', {}, [properties, content]);
}

/** The properties after the style, as the schema orders them. */
export function paragraphProperties(format: ParagraphFormat): Xml[] {
  const { numbering, borders, fill, tab, spacing, indent, align, outlineLevel } = format;
  return [
    toggle('w:keepNext', format.keepNext),
    toggle('w:keepLines', format.keepLines),
    toggle('w:pageBreakBefore', format.pageBreakBefore),
    numbering === undefined
      ? nothing
      : element('w:numPr', {}, [val('w:ilvl', numbering.level), val('w:numId', numbering.id)]),
    borders === undefined ? nothing : bordersElement(borders),
    fill === undefined ? nothing : shading(fill),
    tab === undefined
      ? nothing
      : element('w:tabs', {}, [element('w:tab', { 'w:val': 'right', 'w:leader': tab.leader, 'w:pos': tab.position })]),
    flag('w:suppressAutoHyphens', format.noHyphens ?? false),
    spacing === undefined ? nothing : spacingElement(spacing),
    indent === undefined ? nothing : element('w:ind', { 'w:left': indent.left, 'w:hanging': indent.hanging }),
    align === undefined ? nothing : val('w:jc', align),
    outlineLevel === undefined ? nothing : val('w:outlineLvl', outlineLevel),
  ];
}

export function spacingElement({ before, after, line, lineRule }: Spacing): Xml {
  return element('w:spacing', { 'w:before': before, 'w:after': after, 'w:line': line, 'w:lineRule': lineRule });
}

function bordersElement({ left, bottom, right }: NonNullable<ParagraphFormat['borders']>): Xml {
  return element('w:pBdr', {}, [
    left ? borderElement('left', left) : nothing,
    bottom ? borderElement('bottom', bottom) : nothing,
    right ? borderElement('right', right) : nothing,
  ]);
}
