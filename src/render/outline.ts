/**
 * Levels of headings in reading order, for formats that are read by ear. Headings of the tree and labels of fields share one outline, and no level
 * is ever skipped, also where only a part of a document is shown.
 */
export class Outline {
  readonly #titleLevel: number;
  #structure: number;
  #last: number;

  /** `titleLevel` is the level of the document's title, whether or not the title is among the blocks. */
  constructor(titleLevel: number) {
    this.#titleLevel = titleLevel;
    this.#structure = titleLevel;
    this.#last = titleLevel;
  }

  title(): number {
    return this.#take(this.#titleLevel);
  }

  /** Levels 1 and 2 give the document its structure. */
  structure(level: 1 | 2): number {
    this.#structure = this.#take(this.#titleLevel + level);
    return this.#structure;
  }

  label(): number {
    return this.#take(this.#structure + 1);
  }

  /** Levels 3 and 4 stand in prose, below the label of their field or else below the heading of their part. */
  prose(level: 3 | 4, fieldLevel: number | null): number {
    return this.#take((fieldLevel ?? this.#structure) + level - 2);
  }

  #take(wanted: number): number {
    this.#last = Math.min(wanted, this.#last + 1, 6);
    return this.#last;
  }
}
