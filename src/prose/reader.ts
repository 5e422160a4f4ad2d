import type { Root } from 'mdast';
import { type ParsedProse, parseProse } from './parse.js';
import { simpleTree } from './simple-tree.js';

/** Parses each text of a plan once: the check and every document ask for the same fields. */
export class ProseReader {
  private readonly parsed = new Map<string, ParsedProse>();

  read(text: string): ParsedProse {
    const known = this.parsed.get(text);
    if (known) return known;
    const parsed = parseProse(text);
    this.parsed.set(text, parsed);
    return parsed;
  }

  /** A text's tree alone, which for nearly all needs no parser; then it has no positions. */
  tree(text: string): Root {
    return this.parsed.get(text)?.root ?? simpleTree(text) ?? this.read(text).root;
  }

  /** Lets go of what was parsed; a text that is asked for again is parsed again. */
  forget(): void {
    this.parsed.clear();
  }
}
