import * as z from 'zod';

/** A word that the site explains. */
const glossaryWord = z.strictObject({
  /** ASCII; part of the address. */
  id: z.string().regex(/^[a-z][a-z-]*$/),
  ord: z.string(),
  /** Other forms that it is known by in texts. */
  former: z.array(z.string()),
  forklaring: z.string(),
  /** Where more can be read: a law, or a site with its address. */
  kilde: z.strictObject({ navn: z.string(), adresse: z.url({ protocol: /^https$/ }).optional() }).optional(),
});

/** `site/ordliste.yaml` */
export const glossarySchema = z.strictObject({ ord: z.array(glossaryWord) });

export type GlossaryWord = Readonly<z.output<typeof glossaryWord>>;
