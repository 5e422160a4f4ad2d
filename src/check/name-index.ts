import type { KnownName } from './known-names.js';
import type { Words } from './words.js';

/** Names by their words, so that a stretch of text is looked up and not held against each name that begins like it. */
export class NameIndex {
  private readonly byWords = new Map<string, { name: KnownName; order: number }[]>();
  /** How many words the names have that begin with a word, the most first. */
  private readonly lengths = new Map<string, number[]>();
  private count = 0;

  add(name: KnownName): void {
    const { words } = name;
    const [first = ''] = words;
    const key = words.join(' ');
    const entry = { name, order: this.count++ };
    const alike = this.byWords.get(key);
    if (alike) alike.push(entry);
    else this.byWords.set(key, [entry]);
    const lengths = this.lengths.get(first) ?? [];
    if (lengths.includes(words.length)) return;
    lengths.push(words.length);
    lengths.sort((a, b) => b - a);
    this.lengths.set(first, lengths);
  }

  begins(first: string): boolean {
    return this.lengths.has(first);
  }

  /** The names that stand at a place of a text, with or without a genitive's -s; the longest that fits is the one that is meant. */
  beginningWith(first: string, words: Words, index: number): readonly KnownName[] {
    return (this.lengths.get(first) ?? []).flatMap((length) => {
      if (index + length > words.length) return [];
      const rest = words.written.slice(index + 1, index + length).map(({ folded }) => folded);
      const key = [first, ...rest].join(' ');
      const bare = length > 1 && key.endsWith('s') ? (this.byWords.get(key.slice(0, -1)) ?? []) : [];
      const exact = this.byWords.get(key) ?? [];
      const found = bare.length === 0 ? exact : [...exact, ...bare].sort((a, b) => a.order - b.order);
      return found.slice(0, mostAlike).map(({ name }) => name);
    });
  }
}

/** Names that are all the same word for word; each is tried. */
const mostAlike = 20;
