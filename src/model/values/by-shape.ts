import * as z from 'zod';

/**
 * A field that may be written short or long: as a text, as a list or as a group of fields. Which one is meant shows by
 * the shape alone, so messages can speak of the one that the author chose.
 */
export function byShape<const Options extends readonly [z.ZodType, z.ZodType, ...z.ZodType[]]>(...options: Options) {
  return z.union(options);
}

/** The option of a union that has the shape of the value, or undefined. */
export function optionOfShape(options: readonly z.core.$ZodType[], value: unknown): z.core.$ZodType | undefined {
  return options.find((option) => shapeOf(option) === shapeOfValue(value));
}

/**
 * The option whose complaints help the author: where several have the shape of the value, the last one, which reads it,
 * rather than a fixed word that it might have been.
 */
export function optionToExplain(options: readonly z.core.$ZodType[], value: unknown): z.core.$ZodType | undefined {
  return options.findLast((option) => shapeOf(option) === shapeOfValue(value));
}

/** What a value looks like before anything is known of its meaning. */
export type Shape = 'text' | 'list' | 'group' | 'other';

function shapeOf(schema: z.core.$ZodType): Shape {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject || inner instanceof z.ZodRecord) return 'group';
  if (inner instanceof z.ZodArray) return 'list';
  if (inner instanceof z.ZodString || inner instanceof z.ZodEnum || inner instanceof z.ZodLiteral) return 'text';
  return 'other';
}

export function shapeOfValue(value: unknown): Shape {
  if (typeof value === 'string') return 'text';
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' && value !== null ? 'group' : 'other';
}

/** The schema that says what shape the input has. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const inner = wrapped(schema);
  return inner ? unwrap(inner) : schema;
}

/** What an optional field or a transformed value wraps; undefined for a schema that wraps nothing. */
export function wrapped(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodOptional) return schema.def.innerType;
  return schema instanceof z.ZodPipe ? schema.def.in : undefined;
}
