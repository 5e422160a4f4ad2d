import type { GlossaryWord } from '../../model/glossary.js';

/** A form of a word, in lower case, and what it is a form of. */
interface Form {
  readonly text: string;
  readonly word: GlossaryWord;
}

/** A form of a word that begins at some place of a text. */
export interface FoundWord {
  readonly word: GlossaryWord;
  readonly length: number;
}

/** The words that the site explains, looked up by what stands in a text. */
export class Glossary {
  /** By the first word of the form: most words of a text begin none. Longer forms go first. */
  private readonly forms = new Map<string, Form[]>();

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

  /** The longest form that begins where a word of the text does. */
  at(text: string, start: number, first: string): FoundWord | null {
    for (const { text: form, word } of this.forms.get(first.toLowerCase()) ?? []) {
      const end = start + form.length;
      const there = text.slice(start, end).toLowerCase().replaceAll('\u00a0', ' ');
      if (there === form && !/^[\p{L}\p{N}-]/u.test(text.slice(end))) return { word, length: form.length };
    }
    return null;
  }
}

/** Words with their hyphens: «UU-vejleder» is one. */
export const letters = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;
