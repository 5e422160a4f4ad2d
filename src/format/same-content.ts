import * as z from 'zod';
import { isEmpty, type YamlNode } from '../load/yaml-node.js';
import { fieldsOf, resolve } from '../model/walk.js';

/**
 * Whether two readings of a file say the same: the same texts, items in the same order, the same fields. Where the names
 * of fields are the schema's own, their order is free; where they are ids, it counts.
 */
export function sameContent(before: YamlNode, after: YamlNode, schema: z.core.$ZodType | undefined): boolean {
  if (before.kind === 'scalar')
    return after.kind === 'scalar' && (before.text === after.text || (isEmpty(before) && isEmpty(after)));
  const { core, meta } = schema ? resolve(schema, before.kind === 'map' ? {} : []) : { core: undefined, meta: {} };
  if (before.kind === 'list') {
    if (after.kind !== 'list' || before.items.length !== after.items.length) return false;
    const element = core instanceof z.ZodArray ? core.element : undefined;
    return before.items.every((item, i) => {
      const other = after.items[i];
      return other !== undefined && sameContent(item, other, element);
    });
  }
  if (after.kind !== 'map' || before.entries.size !== after.entries.size) return false;
  const fields = core instanceof z.ZodObject ? fieldsOf(core) : {};
  const names = [...before.entries.keys()];
  const isFree = core instanceof z.ZodObject && !meta.keepsOrder;
  const unknown = ({ entries }: typeof before) =>
    [...entries.keys()].filter((name) => !isFree || !Object.hasOwn(fields, name));
  if (unknown(before).join('\n') !== unknown(after).join('\n')) return false;
  return names.every((name) => {
    const [entry, other] = [before.entries.get(name), after.entries.get(name)];
    const within =
      core instanceof z.ZodRecord ? core.valueType : Object.hasOwn(fields, name) ? fields[name] : undefined;
    return entry !== undefined && other !== undefined && sameContent(entry.value, other.value, within);
  });
}
