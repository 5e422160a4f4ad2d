import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import { nameUses } from '../../name-uses.js';
import { isOneSlipApart, stem } from '../../spelling.js';
import { textFix } from '../../text-fix.js';
import { type Word, wordsOf } from '../../words.js';

/** Shorter words have neighbours that are words too. */
const shortest = 7;
const shortestForAnySlip = 9;
/** How often the right word must stand before the other one counts as a slip. */
const often = 3;

/** A long word that stands once and is one letter from a word that the plan uses again and again is a slip. */
export function likelySlips(context: CheckContext): Diagnostic[] {
  const forms = new Map<string, Word[]>();
  const stems = new Map<string, number>();
  for (const { words } of wordsOf(context.values)) {
    for (const word of words) {
      if (word.folded.length < shortest || /\d/.test(word.folded)) continue;
      const uses = forms.get(word.folded);
      if (uses) uses.push(word);
      else forms.set(word.folded, [word]);
    }
  }
  for (const [folded, { length }] of forms) {
    const root = stem(folded);
    stems.set(root, (stems.get(root) ?? 0) + length);
  }
  const neighbours = new Neighbours([...forms].filter(([, uses]) => uses.length >= often).map(([folded]) => folded));
  const names = new Set(
    nameUses(context).flatMap((use) => (use.isExact ? [] : [`${use.text.path.join('/')} ${use.start}`])),
  );
  return [...forms].flatMap(([folded, uses]) => {
    const [word] = uses;
    if (!word || uses.length > 1 || (stems.get(stem(folded)) ?? 0) > 1) return [];
    const right = neighbours.of(folded).find((other) => isSlip(folded, other));
    if (right === undefined || names.has(`${word.text.path.join('/')} ${word.start}`)) return [];
    const { text, start, end } = word;
    const [example] = forms.get(right) ?? [];
    const better = example ? likeIn(word.word, example.word) : right;
    const related = example
      ? [{ message: `«${example.word}»`, span: example.text.span(example.start, example.end) }]
      : [];
    const message = `«${word.word}» står kun her og ligner «${better}»`;
    const fix = textFix(text, start, end, better);
    return [diagnose('HP329', message, text.span(start, end), { help: `Skriv «${better}»`, related, fix })];
  });
}

/** The same letter case at the front. */
function likeIn(written: string, right: string): string {
  const first = right.slice(0, 1);
  return (/^\p{Lu}/u.test(written) ? first.toUpperCase() : first.toLowerCase()) + right.slice(1);
}

/**
 * One slip before the ending: words that differ in their ending are forms of one word. Short words may be one letter
 * apart and both be right (`forsøger`, `forsørger`), but not where neighbours changed places or a letter is doubled.
 */
function isSlip(written: string, right: string): boolean {
  if (!isOneSlipApart(written, right) || stem(written) === stem(right) || written.slice(-2) !== right.slice(-2))
    return false;
  if (Math.min(written.length, right.length) >= shortestForAnySlip) return true;
  return [...written].sort().join('') === [...right].sort().join('') || undoubled(written) === undoubled(right);
}

function undoubled(word: string): string {
  return word.replaceAll(/(.)\1/g, '$1');
}

/** Words that share their first or their last half: whoever is one slip apart does. */
class Neighbours {
  private readonly byHalf = new Map<string, string[]>();

  constructor(words: readonly string[]) {
    for (const word of words)
      for (const half of halvesOf(word)) {
        const list = this.byHalf.get(half);
        if (list) list.push(word);
        else this.byHalf.set(half, [word]);
      }
  }

  of(word: string): string[] {
    return halvesOf(word).flatMap((half) => this.byHalf.get(half) ?? []);
  }
}

function halvesOf(word: string): string[] {
  return [word.slice(0, 3), `-${word.slice(-3)}`];
}
