/** What an element of a template may hold. */
export interface ElementRule {
  /** Attribute names; true where the attribute must be given. */
  readonly attributes: Readonly<Record<string, boolean>>;
  readonly children: readonly ElementName[];
  /** Running text is allowed. */
  readonly text: boolean;
}

const blocks = [
  'title',
  'heading',
  'p',
  'list',
  'box',
  'table',
  'section',
  'toc',
  'notice',
  'guidance',
  'blocks',
] as const;
const element = (
  attributes: Readonly<Record<string, boolean>>,
  children: readonly ElementName[],
  text = false,
): ElementRule => ({ attributes, children, text });

/** The markup that templates are written in: a small strict XML, one element for each block of the document tree. */
export const vocabulary = {
  document: element({}, blocks),
  title: element({ kicker: false }, ['inlines'], true),
  heading: element({ level: true, id: false }, ['inlines'], true),
  p: element({ role: false }, ['inlines'], true),
  list: element({}, ['item']),
  item: element({}, blocks),
  box: element({ id: true }, ['field']),
  field: element({ id: true, label: true }, blocks),
  table: element({ id: true, summary: true }, ['column', 'subhead', 'group']),
  column: element({ label: true, width: true, align: false }, []),
  subhead: element({}, ['cell']),
  group: element({}, ['lead', 'row']),
  lead: element({}, blocks),
  row: element({}, ['cell']),
  cell: element({}, blocks),
  section: element({ id: true, kind: false, pagebreak: false }, blocks),
  toc: element({ title: true }, []),
  notice: element({ kind: true, title: true }, blocks),
  guidance: element({}, blocks),
  /** Written by helpers, never by hand: blocks and inlines that were composed before the template ran. */
  blocks: element({ ref: true }, []),
  inlines: element({ ref: true }, []),
} satisfies Record<string, ElementRule>;

export type ElementName =
  | 'document'
  | 'title'
  | 'heading'
  | 'p'
  | 'list'
  | 'item'
  | 'box'
  | 'field'
  | 'table'
  | 'column'
  | 'subhead'
  | 'group'
  | 'lead'
  | 'row'
  | 'cell'
  | 'section'
  | 'toc'
  | 'notice'
  | 'guidance'
  | 'blocks'
  | 'inlines';

export function isElementName(name: string): name is ElementName {
  return Object.hasOwn(vocabulary, name);
}

/** What is wrong with an element where it stands, or null. */
export function elementProblem(name: string, parent: ElementName | null, attributes: readonly string[]): string | null {
  if (!isElementName(name)) return `Elementet <${name}> findes ikke`;
  const allowedHere =
    parent === null ? name === 'document' : (vocabulary[parent].children as readonly string[]).includes(name);
  if (!allowedHere)
    return parent === null ? 'En skabelon skal begynde med <document>' : `<${name}> kan ikke stå i <${parent}>`;
  const known: Readonly<Record<string, boolean>> = vocabulary[name].attributes;
  const unknown = attributes.find((attribute) => !(attribute in known));
  if (unknown) return `<${name}> har ingen egenskab «${unknown}»`;
  const missing = Object.keys(known).find((attribute) => known[attribute] && !attributes.includes(attribute));
  return missing ? `<${name}> mangler egenskaben «${missing}»` : null;
}
