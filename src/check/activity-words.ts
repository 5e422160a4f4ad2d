import type { Span } from '../diagnostics/source.js';
import { contentWords, stem } from './content-words.js';
import type { CheckContext } from './context.js';

/** An activity with what its texts speak of. */
export class ActivityWords {
  private readonly headWords: readonly string[];
  private readonly nameWords: readonly string[];

  constructor(
    readonly id: string,
    readonly name: string,
    readonly focusArea: string,
    readonly span: Span,
    /** Name, short description and parts, in lower case. */
    private readonly head: string,
    /** All its texts, in lower case. */
    private readonly body: string,
  ) {
    this.headWords = contentWords(head);
    this.nameWords = contentWords(name);
  }

  /** How well the activity answers to some words; words that all of `among` have count for nothing. */
  score(words: readonly string[], among: readonly ActivityWords[]): number {
    let sum = 0;
    for (const word of words) {
      const root = stem(word);
      const having = among.filter(({ body }) => body.includes(root)).length;
      if (having === 0) continue;
      const rarity = Math.log2((among.length + 1) / having);
      sum += rarity * this.weight(root, word);
    }
    return sum;
  }

  /** Whether the words name it: a word of its name that no other activity has in its own. */
  isNamedBy(words: readonly string[], among: readonly ActivityWords[]): boolean {
    return this.nameWords.some((part) => {
      const root = stem(part);
      const others = among.filter((other) => other !== this && other.name.toLowerCase().includes(root));
      return others.length === 0 && words.some((word) => word.includes(root));
    });
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
    const bodies: string[] = [];
    for (const { file: own, path, text } of context.values.texts) {
      if (own !== file || path[0] !== 'aktiviteter' || typeof path[1] !== 'number') continue;
      bodies[path[1]] = `${bodies[path[1]] ?? ''} ${text}`;
    }
    return (content.aktiviteter ?? []).map(({ id, navn, kort, delaktiviteter }, index) => {
      const head = [navn, kort ?? '', ...(delaktiviteter ?? []).map((part) => part.navn)].join(' ').toLowerCase();
      const span = file.file.spanOf(['aktiviteter', index, 'navn']);
      return new ActivityWords(id, navn, area.id, span, head, `${head} ${bodies[index]?.toLowerCase() ?? ''}`);
    });
  });
}
