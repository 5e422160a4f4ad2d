import { type ParsedProse, parseProse } from './parse.js';

/** Parses each text once: the check and every document of a plan ask for the same fields. */
export class ProseReader {
  private readonly parsed = new Map<string, ParsedProse>();

  read(text: string): ParsedProse {
    const known = this.parsed.get(text);
    if (known) return known;
    const parsed = parseProse(text);
    this.parsed.set(text, parsed);
    return parsed;
  }
}
