import type { Heading } from '../../document/blocks.js';

type Level = Heading['level'];

/**
 * The levels that Word's navigation and readers of the file see. Sub-headings of prose are of level 3 and 4 wherever they
 * stand, also right below a section: there they count as one level further up, so that no level is skipped.
 */
export class Outline {
  #above: { readonly level: Level; readonly depth: number }[] = [];

  /** The level that a heading of this one is seen at. */
  depthOf(level: Level): number {
    this.#above = this.#above.filter((heading) => heading.level < level);
    const depth = (this.#above.at(-1)?.depth ?? 0) + 1;
    this.#above.push({ level, depth });
    return depth;
  }
}
