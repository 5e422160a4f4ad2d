import * as z from 'zod';
import type { Block, Inline } from '../document/blocks.js';

/**
 * The parts that views are made of. A view is what a template sees: names instead of ids, dates and figures as text,
 * prose as blocks. Views have schemas so that the templates' paths can be checked before anything is rendered.
 */
export const viewText = z.string();
/** For `{{#if …}}` alone. */
export const viewFlag = z.boolean();
export const viewBlocks = z.custom<readonly Block[]>(Array.isArray);
export const viewInlines = z.custom<readonly Inline[]>(Array.isArray);

type ViewKind = 'text' | 'flag' | 'blocks' | 'inlines';

const kinds = new Map<z.core.$ZodType, ViewKind>([
  [viewText, 'text'],
  [viewFlag, 'flag'],
  [viewBlocks, 'blocks'],
  [viewInlines, 'inlines'],
]);

/** What a field of a view is; undefined for groups and lists. */
export function viewKindOf(schema: z.core.$ZodType): ViewKind | undefined {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) return viewKindOf(schema.def.innerType);
  return kinds.get(schema);
}

/** Notices that open or close every document. */
export const noticesView = z.strictObject({
  eksempel: z.strictObject({ kilde: viewInlines, forbehold: viewBlocks }).nullable(),
  mangler: z.array(z.strictObject({ hvad: viewText, grund: viewBlocks })),
  åbnePunkter: z.array(z.strictObject({ emne: viewText, tekst: viewBlocks })),
});

/** A baseline cell: one line for each figure. */
export const baselineView = z.array(z.strictObject({ linje: viewInlines }));

/** Who signs, one for each place to sign. */
export const signersView = z.array(
  z.strictObject({ anker: viewText, part: viewText, rolle: viewText, navn: viewText }),
);

export type SignersView = z.output<typeof signersView>;
export type NoticesView = z.output<typeof noticesView>;
export type BaselineView = z.output<typeof baselineView>;
