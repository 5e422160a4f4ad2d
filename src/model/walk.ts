import * as z from 'zod';
import { optionOfShape, type Shape, shapeOfValue, wrapped } from './values/by-shape.js';

export type Meta = z.GlobalMeta;
export type ValuePath = readonly (string | number)[];

export interface WalkVisitor {
  /** Called for every value that is there, with everything the schemas around it say of it. */
  readonly value?: (meta: Meta, value: unknown, path: ValuePath) => void;
  /** Called for the key of a map whose keys have a meaning of their own (ids of focus areas, of areas). */
  readonly key?: (meta: Meta, key: string, path: ValuePath) => void;
  /** Called for fields that the form demands and the file lacks, with the names of all fields of the group. */
  readonly missing?: (meta: Meta, path: ValuePath, group: readonly string[]) => void;
}

/**
 * Walks a file's raw value along its schema, in the order of the schema's fields. The value must be valid; where a field
 * may be written short or long, the shape of the value decides.
 */
export function walk(schema: z.core.$ZodType, value: unknown, visitor: WalkVisitor, path: ValuePath = []): void {
  const { meta, core } = resolve(schema, value);
  visitor.value?.(meta, value, path);
  if (core instanceof z.ZodArray && Array.isArray(value)) {
    for (const [index, item] of value.entries()) walk(core.element, item, visitor, [...path, index]);
  } else if (core instanceof z.ZodObject && isGroup(value)) {
    for (const [name, field] of entriesOf(core)) {
      if (Object.hasOwn(value, name)) walk(field, value[name], visitor, [...path, name]);
      else if (metaOf(field).formRequired) visitor.missing?.(metaOf(field), [...path, name], Object.keys(core.shape));
    }
  } else if (core instanceof z.ZodRecord && isGroup(value)) {
    for (const [name, item] of Object.entries(value)) {
      visitor.key?.(resolve(core.keyType, name).meta, name, [...path, name]);
      walk(core.valueType, item, visitor, [...path, name]);
    }
  }
}

const entries = new WeakMap<z.ZodObject, readonly [string, z.core.$ZodType][]>();

/** The fields of a group in the order of the schema. */
function entriesOf(group: z.ZodObject): readonly [string, z.core.$ZodType][] {
  const known = entries.get(group) ?? Object.entries(fieldsOf(group));
  entries.set(group, known);
  return known;
}

interface Resolved {
  readonly meta: Meta;
  readonly core: z.core.$ZodType;
}

/** Schemas are made once and walked for every value of every plan: what one says of a shape is worked out once. */
const resolved = new WeakMap<z.core.$ZodType, Map<Shape, Resolved>>();

/** The schema that decides the shape, and the metadata of all wrappers on the way; the outermost wins. */
export function resolve(schema: z.core.$ZodType, value: unknown): Resolved {
  const shape = shapeOfValue(value);
  const byShape = resolved.get(schema) ?? new Map<Shape, Resolved>();
  const found = byShape.get(shape) ?? resolveShape(schema, value);
  byShape.set(shape, found);
  resolved.set(schema, byShape);
  return found;
}

function resolveShape(schema: z.core.$ZodType, value: unknown): Resolved {
  let meta: Meta = {};
  let current = schema;
  for (;;) {
    meta = { ...z.globalRegistry.get(current), ...meta };
    const next = step(current, value);
    if (next === undefined) return { meta, core: current };
    current = next;
  }
}

function step(schema: z.core.$ZodType, value: unknown): z.core.$ZodType | undefined {
  return schema instanceof z.ZodUnion ? optionOfShape(schema.options, value) : wrapped(schema);
}

/** The schema at a path of a value, or undefined where the path leaves the schema. */
export function schemaAt(
  schema: z.core.$ZodType,
  value: unknown,
  path: readonly PropertyKey[],
): z.core.$ZodType | undefined {
  const { core } = resolve(schema, value);
  const [head, ...rest] = path;
  if (head === undefined) return core;
  const inner: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, head) : undefined;
  if (core instanceof z.ZodArray) return schemaAt(core.element, inner, rest);
  if (core instanceof z.ZodRecord) return schemaAt(core.valueType, inner, rest);
  const field = core instanceof z.ZodObject ? ownField(core, head) : undefined;
  return field && schemaAt(field, inner, rest);
}

/** A field named `constructor` or `__proto__` must not find what every object has. */
function ownField(group: z.ZodObject, name: PropertyKey): z.core.$ZodType | undefined {
  return Object.hasOwn(group.shape, name) ? fieldsOf(group)[String(name)] : undefined;
}

/** The fields of a group by name; zod types them loosely. */
export function fieldsOf(group: z.ZodObject): Readonly<Record<string, z.core.$ZodType>> {
  return group.shape;
}

/** What the schema and its wrappers say of a field, for messages. */
export function metaOf(schema: z.core.$ZodType): Meta {
  return resolve(schema, undefined).meta;
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
