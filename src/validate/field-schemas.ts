import * as z from 'zod';
import type { Path } from '../load/yaml-node.js';
import { schemaAt } from '../model/walk.js';

/** The schema of a field with its wrappers, which `schemaAt` looks through. */
export function fieldAt(schema: z.ZodType, value: unknown, path: Path): z.core.$ZodType | undefined {
  const parent = schemaAt(schema, value, path.slice(0, -1));
  const last = path.at(-1);
  if (parent instanceof z.ZodObject) return (parent.shape as Record<PropertyKey, z.core.$ZodType>)[last ?? ''];
  if (parent instanceof z.ZodArray) return parent.element;
  return parent instanceof z.ZodRecord ? parent.valueType : undefined;
}

/** The ways of writing a field, where there are several. */
export function unionAt(schema: z.ZodType, value: unknown, path: Path): z.ZodUnion | undefined {
  let field = path.length === 0 ? schema : fieldAt(schema, value, path);
  while (field instanceof z.ZodOptional || field instanceof z.ZodPipe)
    field = (field instanceof z.ZodOptional ? field.def.innerType : field.def.in) as z.ZodType;
  return field instanceof z.ZodUnion ? field : undefined;
}
