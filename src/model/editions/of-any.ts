type KeyOfAny<Union> = Union extends unknown ? keyof Union : never;
type ValueOfAny<Union, Key extends PropertyKey> = Union extends { readonly [K in Key]?: infer Value } ? Value : never;

/**
 * What is known of a value that is one of several: the fields that all have, and as optional ones those that only some have. So
 * shared code can ask for a field without asking which edition the value is of.
 */
export type OfAny<Union> = Pick<Union, keyof Union> & {
  readonly [Key in Exclude<KeyOfAny<Union>, keyof Union>]?: ValueOfAny<Union, Key> | undefined;
};
