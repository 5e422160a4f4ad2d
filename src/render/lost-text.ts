/** A text that found no place on the pages. */
export interface LostPlace {
  /** The anchor of the field or section that it stands in; null at the head or foot of the pages. */
  readonly anchor: string | null;
  /** Label of the field, or heading of the section. */
  readonly label: string;
  readonly text: string;
}

/** A document that cannot be laid out without losing text; it is not made at all. */
export class LostText extends Error {
  constructor(
    readonly file: string,
    readonly places: readonly LostPlace[],
  ) {
    super(`The layout of ${file} loses text: ${places.map(({ label, text }) => `"${text}" in "${label}"`).join(', ')}`);
  }
}
