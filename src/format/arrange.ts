import * as z from 'zod';
import { fieldsOf, metaOf, resolve } from '../model/walk.js';
import type { Comment, FormatCollection, FormatNode, Member } from './format-tree.js';

/**
 * Puts the fields of a file in the order of its schema and sets the empty lines between its large parts. Fields that the
 * schema does not know come last. Items of lists keep their order, and so do fields whose names are ids: it is content.
 */
export function arrange(root: FormatCollection, schema: z.ZodType): FormatCollection {
  const arranged = arrangeNode(root, schema) as FormatCollection;
  return { ...arranged, members: apart(keepHeader(root.members, arranged.members), isLarge) };
}

function arrangeNode(node: FormatNode, schema: z.core.$ZodType | undefined): FormatNode {
  if (node.kind === 'scalar' || !schema) return node;
  const { core, meta } = resolve(schema, node.kind === 'map' ? {} : []);
  const inner = (member: Member, within: z.core.$ZodType | undefined): Member =>
    member.value ? { ...member, value: arrangeNode(member.value, within) } : member;
  if (node.kind === 'list') {
    if (!(core instanceof z.ZodArray)) return node;
    const items = node.members.map((item) => inner(item, core.element));
    return { ...node, members: isActivity(core.element) ? apart(items, () => true) : items };
  }
  if (core instanceof z.ZodRecord)
    return { ...node, members: node.members.map((field) => inner(field, core.valueType)) };
  if (!(core instanceof z.ZodObject)) return node;
  // A map: a field named `constructor` must not find what every object has.
  const known = new Map(Object.entries(fieldsOf(core)));
  const names = [...known.keys()];
  const place = ({ key }: Member) => names.indexOf(nameOf(key)) + 1 || names.length + 1;
  const members = node.members.map((field) => inner(field, known.get(nameOf(field.key))));
  return { ...node, members: meta.keepsOrder ? members : members.sort((a, b) => place(a) - place(b)) };
}

function nameOf(key: Member['key']): string {
  return key?.text ?? '';
}

/** An activity fills pages: its form stands apart from the next. */
function isActivity(schema: z.core.$ZodType): boolean {
  const { core } = resolve(schema, {});
  const id = core instanceof z.ZodObject ? fieldsOf(core).id : undefined;
  return id !== undefined && metaOf(id).declares === 'activity';
}

/** An empty line between neighbours of which one is large; between others where the author has one. */
function apart(members: readonly Member[], isLarge: (member: Member) => boolean): Member[] {
  return members.map((member, i) => {
    const above = members[i - 1];
    if (!above || !(isLarge(above) || isLarge(member)) || isRemarkOn(above, member)) return member;
    const [first, ...rest] = member.lead;
    return first ? { ...member, lead: [{ ...first, blankBefore: true }, ...rest] } : { ...member, blankBefore: true };
  });
}

/** `parter-bemærkning` stays close to `parter`. */
function isRemarkOn(above: Member, { key }: Member): boolean {
  return key !== null && nameOf(key).startsWith(`${nameOf(above.key)}-`);
}

function isLarge({ value, above, tail }: Member): boolean {
  if (above.length > 0 || tail.length > 0) return true;
  if (!value) return false;
  return value.kind === 'scalar' ? value.style === 'block' || value.lines.length > 1 : !value.flow;
}

/** The comments at the top of a file, up to the first empty line, stay there whichever field comes first. */
function keepHeader(before: readonly Member[], after: readonly Member[]): readonly Member[] {
  const [first] = before;
  const moved = after.findIndex(({ key }) => key === first?.key);
  if (!first || moved <= 0) return after;
  const gap = first.lead.findIndex(({ blankBefore }, i) => i > 0 && blankBefore);
  const header = gap < 0 ? first.lead : first.lead.slice(0, gap);
  const own = gap < 0 ? [] : first.lead.slice(gap).map((c, i) => (i === 0 ? { ...c, blankBefore: false } : c));
  const isApart = gap >= 0 || first.blankBefore;
  return after.map((member, i) => {
    if (i === 0) return below(header, member, isApart);
    // The empty line was the header's.
    return i === moved ? { ...member, lead: own, blankBefore: gap >= 0 && member.blankBefore } : member;
  });
}

function below(header: readonly Comment[], member: Member, isApart: boolean): Member {
  const [first, ...rest] = member.lead;
  if (!first) return { ...member, lead: header, blankBefore: isApart };
  return { ...member, lead: [...header, { ...first, blankBefore: isApart }, ...rest] };
}
