/**
 * A YAML file as its author sees it: fields and items in order, each with the comments around it. What the formatter
 * arranges and prints; the values in it are texts, as the loader reads them.
 */
export type FormatNode = FormatScalar | FormatCollection;

export interface FormatScalar {
  readonly kind: 'scalar';
  readonly style: 'plain' | 'quoted' | 'block';
  /** The value. */
  readonly text: string;
  /** Plain and quoted: as written, without the indentation of further lines. Block: the lines below the mark, without it. */
  readonly lines: readonly string[];
  /** `|` or `>` and how the end is read (`-`, `+`); empty for other styles. */
  readonly mark: string;
  /** What stands after the mark on its line. */
  readonly markComment: string | null;
}

export interface FormatCollection {
  readonly kind: 'map' | 'list';
  /** On one line in `{…}` or `[…]`. */
  readonly flow: boolean;
  readonly members: readonly Member[];
  /** Comments below the last member. */
  readonly tail: readonly Comment[];
}

/** A field of a map or an item of a list. */
export interface Member {
  /** Comments above it. */
  readonly lead: readonly Comment[];
  /** An empty line between it and what is above, its comments included. */
  readonly blankBefore: boolean;
  /** Null for an item. */
  readonly key: FormatScalar | null;
  /** Comment on the line of the key or the dash, where the value begins on a later line. */
  readonly beside: string | null;
  /** Comments between that line and the value. */
  readonly above: readonly Comment[];
  /** Null where nothing is written. */
  readonly value: FormatNode | null;
  /** Comment after the value, on its line. */
  readonly after: string | null;
  /** Comments below a member on one line, indented more than it. */
  readonly tail: readonly Comment[];
}

export interface Comment {
  /** With its `#`, without spaces at the end. */
  readonly text: string;
  readonly blankBefore: boolean;
}
