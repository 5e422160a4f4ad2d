import type { Span } from '../diagnostics/source.js';
import { contentWords, stem } from './content-words.js';
import type { CheckContext } from './context.js';

/** A word with how few of some activities have it; what all have counts for little, what none has for nothing. */
export interface RatedWord {
  readonly word: string;
  readonly root: string;
  readonly rarity: number;
}

export function rateWords(words: readonly string[], among: readonly ActivityWords[]): RatedWord[] {
  return words.flatMap((word) => {
    const root = stem(word);
    const having = among.filter((activity) => activity.has(root)).length;
    return having === 0 ? [] : [{ word, root, rarity: Math.log2((among.length + 1) / having) }];
  });
}

/** An activity with what its texts speak of. */
export class ActivityWords {
  constructor(
    readonly id: string,
    readonly name: string,
    readonly focusArea: string,
    readonly span: Span,
    /** Name, short description and parts, in lower case. */
    private readonly head: string,
    private readonly texts: readonly string[],
  ) {}

  /** All its texts, in lower case; most activities are never asked. */
  private get body(): string {
    this.joined ??= [this.head, ...this.texts].join(' ').toLowerCase();
    return this.joined;
  }

  private get nameStems(): readonly string[] {
    this.stems ??= contentWords(this.name).map(stem);
    return this.stems;
  }

  private get headWords(): readonly string[] {
    this.words ??= contentWords(this.head);
    return this.words;
  }

  private joined: string | undefined;
  private stems: readonly string[] | undefined;
  private words: readonly string[] | undefined;

  /** How well the activity answers to some words, the rarer the better. */
  score(words: readonly RatedWord[]): number {
    return words.reduce((sum, { word, root, rarity }) => sum + rarity * this.weight(root, word), 0);
  }

  has(root: string): boolean {
    return this.body.includes(root);
  }

  /** Whether it has nearly all of some words: then no other can have many more. */
  speaksOf(words: readonly string[]): boolean {
    return words.filter((word) => this.body.includes(stem(word))).length >= words.length * 0.75;
  }

  /** Whether the words name it: a word of its name that no other activity has in its own. */
  isNamedBy(words: readonly string[], among: readonly ActivityWords[]): boolean {
    return this.nameStems.some(
      (root) =>
        words.some((word) => word.includes(root)) &&
        !among.some((other) => other !== this && other.name.toLowerCase().includes(root)),
    );
  }

  private weight(root: string, word: string): number {
    if (this.head.includes(root)) return 3;
    // A compound shares its first part with the name: mentorforløb and Mentorprojekt.
    if (this.headWords.some((part) => sharedStart(part, word) >= 6)) return 2;
    return this.body.includes(root) ? 1 : 0;
  }
}

function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** The activities of all sub-agreements with their words. */
export function activityWords(context: CheckContext): ActivityWords[] {
  return context.plan.subAgreements.flatMap(({ area, content }) => {
    const file = context.fileOf('subAgreement', area.id);
    if (!file) return [];
    const texts: string[][] = (content.aktiviteter ?? []).map(() => []);
    for (const { file: own, path, text } of context.values.texts)
      if (own === file && path[0] === 'aktiviteter') texts[Number(path[1])]?.push(text);
    return (content.aktiviteter ?? []).map(({ id, navn, kort, delaktiviteter }, index) => {
      const head = [navn, kort ?? '', ...(delaktiviteter ?? []).map((part) => part.navn)].join(' ').toLowerCase();
      const span = file.file.spanOf(['aktiviteter', index, 'navn']);
      return new ActivityWords(id, navn, area.id, span, head, texts[index] ?? []);
    });
  });
}
