import type { Column, Heading, Notice, Paragraph, Section, SignerSpace } from '../../document/blocks.js';

/** What an element of a template may hold. */
export interface ElementRule {
  readonly attributes: Readonly<Record<string, AttributeRule>>;
  readonly children: readonly ElementName[];
  /** Running text is allowed. */
  readonly text: boolean;
}

interface AttributeRule {
  readonly isRequired: boolean;
  /** The words that may stand there; null for any text. */
  readonly words: readonly string[] | null;
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
  'signatures',
  'blocks',
] as const;
const parts = [
  'item',
  'field',
  'column',
  'subhead',
  'group',
  'lead',
  'row',
  'cell',
  'signer',
  'space',
  'inlines',
] as const;

export type ElementName = 'document' | (typeof blocks)[number] | (typeof parts)[number];

/** Attributes that take one of a few words, and what each means in the document tree. */
export const wordAttributes = {
  level: { '1': 1, '2': 2, '3': 3, '4': 4 } satisfies Record<string, Heading['level']>,
  role: { body: 'body', fixed: 'fixed', label: 'label', small: 'small' } satisfies Record<string, Paragraph['role']>,
  align: { left: 'left', right: 'right' } satisfies Record<string, Column['align']>,
  kind: { section: 'section', activity: 'activity' } satisfies Record<string, Section['kind']>,
  pagebreak: { yes: true, no: false } satisfies Record<string, boolean>,
  noticeKind: {
    example: 'example',
    incomplete: 'incomplete',
    openPoint: 'openPoint',
  } satisfies Record<string, Notice['kind']>,
  space: { name: 'name', date: 'date', signature: 'signature' } satisfies Record<string, SignerSpace['kind']>,
} as const;

const required: AttributeRule = { isRequired: true, words: null };
const optional: AttributeRule = { isRequired: false, words: null };
const oneOf = (meanings: object, isRequired = false): AttributeRule => ({ isRequired, words: Object.keys(meanings) });

const element = (
  attributes: Readonly<Record<string, AttributeRule>>,
  children: readonly ElementName[],
  text = false,
): ElementRule => ({ attributes, children, text });

const { level, role, align, kind, pagebreak, noticeKind, space } = wordAttributes;

/** The markup that templates are written in: a small strict XML, one element for each block of the document tree. */
export const vocabulary: Readonly<Record<ElementName, ElementRule>> = {
  document: element({}, blocks),
  title: element({ kicker: optional }, ['inlines'], true),
  heading: element({ level: oneOf(level, true), id: optional }, ['inlines'], true),
  p: element({ role: oneOf(role) }, ['inlines'], true),
  list: element({}, ['item']),
  item: element({}, blocks),
  box: element({ id: required }, ['field']),
  field: element({ id: required, label: required }, blocks),
  table: element({ id: required, summary: required }, ['column', 'subhead', 'group']),
  column: element({ label: required, width: required, align: oneOf(align) }, []),
  subhead: element({}, ['cell']),
  group: element({}, ['lead', 'row']),
  lead: element({ id: optional }, blocks),
  row: element({}, ['cell']),
  cell: element({ id: optional }, blocks),
  section: element({ id: required, kind: oneOf(kind), pagebreak: oneOf(pagebreak) }, blocks),
  toc: element({ title: required }, []),
  notice: element({ kind: oneOf(noticeKind, true), title: required }, blocks),
  guidance: element({}, blocks),
  signatures: element({ id: required }, ['signer']),
  signer: element({ id: required, party: required, role: optional }, ['space']),
  space: element({ kind: oneOf(space, true), label: required, value: optional }, []),
  /** Written by helpers, never by hand: blocks and inlines that were composed before the template ran. */
  blocks: element({ ref: required }, []),
  inlines: element({ ref: required }, []),
};

export function isElementName(name: string): name is ElementName {
  return Object.hasOwn(vocabulary, name);
}

export type Attributes = Readonly<Record<string, string>>;

/** What an element stands in; in a partial of its own that is not known. Null for nothing. */
export type Parent = ElementName | 'partial' | null;

/**
 * What is wrong with an element where it stands, or null. In a template that has not run, an attribute's value is what its
 * branches may give: every word of it must be allowed.
 */
export function elementProblem(name: string, parent: Parent, attributes: Attributes): string | null {
  if (!isElementName(name)) return `Elementet <${name}> findes ikke`;
  if (parent === null && name !== 'document') return 'En skabelon skal begynde med <document>';
  if (parent !== null && parent !== 'partial' && !vocabulary[parent].children.includes(name))
    return `<${name}> kan ikke stå i <${parent}>`;
  const rules = vocabulary[name].attributes;
  for (const [attribute, value] of Object.entries(attributes)) {
    const rule = Object.hasOwn(rules, attribute) ? rules[attribute] : undefined;
    if (!rule) return `<${name}> har ingen egenskab «${attribute}»`;
    if (rule.words === null) continue;
    const { words } = rule;
    const wrong = value.split(/\s+/).find((word) => word !== '' && !words.includes(word));
    if (wrong !== undefined) return `<${name}> kan ikke have ${attribute}="${wrong}", kun: ${words.join(', ')}`;
  }
  const missing = Object.keys(rules).find((attribute) => rules[attribute]?.isRequired && !(attribute in attributes));
  return missing ? `<${name}> mangler egenskaben «${missing}»` : null;
}
