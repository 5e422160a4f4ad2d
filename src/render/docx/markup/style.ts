import {
  BuilderElement,
  elementOf,
  type ICharacterStyleOptions,
  type IParagraphStyleOptions,
  type IParagraphStylePropertiesOptions,
  type ITableBordersOptions,
  NextAttributeComponent,
  NumberValueElement,
  OnOffElement,
  ParagraphProperties,
  StringValueElement,
  StyleForCharacter,
  StyleForParagraph,
  TableBorders,
  XmlComponent,
} from 'docx';

/** Names that Word knows, and shows in the language of its user. */
const builtIn =
  /^(?:Normal|Subtitle|Title|heading \d|List Paragraph|TOC Heading|toc \d|header|footer|Strong|Emphasis|Hyperlink)$/;

/** What tells Word that a style is none of its own. */
function ours(name: string): NextAttributeComponent<{ custom: number }>[] {
  return builtIn.test(name) ? [] : [new NextAttributeComponent({ custom: { key: 'w:customStyle', value: 1 } })];
}

interface Named {
  readonly name: string;
}

export class StyleOfParagraphs extends StyleForParagraph {
  constructor({ hyphenation = true, ...style }: IParagraphStyleOptions & Named & { readonly hyphenation?: boolean }) {
    super({ ...style, quickFormat: true });
    this.root.splice(1, 0, ...ours(style.name));
    if (!hyphenation)
      this.root = this.root.map((child) =>
        elementOf(child) === 'w:pPr' ? new WithoutHyphens(style.paragraph) : child,
      );
  }
}

/** Properties of paragraphs in which Word divides no words: `docx` has no option for that. */
class WithoutHyphens extends ParagraphProperties {
  constructor(properties: IParagraphStylePropertiesOptions = {}) {
    super(properties);
    const place = this.root.findIndex((child) => elementOf(child) === 'w:spacing');
    this.root.splice(place, 0, new OnOffElement('w:suppressAutoHyphens', true));
  }
}

export class StyleOfCharacters extends StyleForCharacter {
  constructor(style: ICharacterStyleOptions & Named) {
    super({ basedOn: 'DefaultParagraphFont', quickFormat: true, ...style });
    this.root.splice(1, 0, ...ours(style.name));
  }
}

/** A style of tables, for which `docx` has no class. */
export class StyleOfTables extends XmlComponent {
  constructor({
    id,
    name,
    borders,
  }: { readonly id: string; readonly name: string; readonly borders: ITableBordersOptions }) {
    super('w:style');
    const properties = [new TableBorders(borders, { fillMissingSides: false })];
    this.root.push(
      attributes('table', id),
      ...ours(name),
      new StringValueElement('w:name', name),
      new StringValueElement('w:basedOn', 'TableNormal'),
      new OnOffElement('w:qFormat', true),
      new BuilderElement({ name: 'w:tblPr', children: properties }),
    );
  }
}

/** What Word takes where a text, a table or a list has no style; nobody is shown it. */
export class DefaultStyle extends XmlComponent {
  constructor(
    type: 'character' | 'table' | 'numbering',
    id: string,
    name: string,
    properties: readonly XmlComponent[] = [],
  ) {
    super('w:style');
    this.root.push(
      attributes(type, id),
      new NextAttributeComponent({ default: { key: 'w:default', value: 1 } }),
      new StringValueElement('w:name', name),
      new NumberValueElement('w:uiPriority', 99),
      new OnOffElement('w:semiHidden', true),
      new OnOffElement('w:unhideWhenUsed', true),
      ...properties,
    );
  }
}

function attributes(type: string, id: string): NextAttributeComponent<{ type: string; id: string }> {
  return new NextAttributeComponent({ type: { key: 'w:type', value: type }, id: { key: 'w:styleId', value: id } });
}
