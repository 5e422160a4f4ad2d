import type { GlossaryWord } from '../../model/glossary.js';

/** A form of a word, in lower case, and what it is a form of. */
interface Form {
  readonly text: string;
  readonly word: GlossaryWord;
}

/** A form of a word in a text. */
interface FoundWord {
  readonly word: GlossaryWord;
  readonly start: number;
  readonly end: number;
}

/** Two plans have about so many. Most texts are asked for twice or more: an agreement and an activity's own page tell the same. */
const mostTexts = 1500;

/** The words that the site explains, looked up by what stands in a text. */
export class Glossary {
  /** By the first word of the form: most words of a text begin none. Longer forms go first. */
  private readonly forms = new Map<string, Form[]>();
  private readonly known = new Map<string, readonly FoundWord[]>();

  constructor(readonly words: readonly GlossaryWord[]) {
    for (const word of words) {
      for (const form of [word.ord, ...word.former]) {
        const text = form.toLowerCase();
        const [first = text] = text.match(letters) ?? [];
        const known = this.forms.get(first) ?? [];
        this.forms.set(
          first,
          [...known, { text, word }].sort((a, b) => b.text.length - a.text.length),
        );
      }
    }
  }

  /** At each place where a word of the text begins, the longest form that begins there. Two of them may share words. */
  in(text: string): readonly FoundWord[] {
    const known = this.known.get(text);
    if (known) return known;
    const found = Array.from(text.matchAll(letters)).flatMap(({ 0: first, index }) => this.at(text, index, first));
    if (this.known.size >= mostTexts) this.known.clear();
    this.known.set(text, found);
    return found;
  }

  private at(text: string, start: number, first: string): FoundWord[] {
    for (const { text: form, word } of this.forms.get(first.toLowerCase()) ?? []) {
      const end = start + form.length;
      const there = text.slice(start, end).toLowerCase().replaceAll('\u00a0', ' ');
      if (there === form && !/^[\p{L}\p{N}-]/u.test(text.slice(end, end + 2))) return [{ word, start, end }];
    }
    return [];
  }
}

/** Words with their hyphens: «UU-vejleder» is one. */
const letters = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;
