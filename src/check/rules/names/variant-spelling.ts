import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import { knownNames } from '../../known-names.js';
import { textFix } from '../../text-fix.js';
import { type TextWords, type Word, wordsOf } from '../../words.js';

interface Spelling {
  readonly written: string;
  readonly uses: Word[];
  isName: boolean;
}

/** A word with its hyphens, accents and inner capitals is written in one way throughout the plan. */
export function variantSpelling(context: CheckContext): Diagnostic[] {
  // Slips in names are told with the names.
  const names = new Set(
    knownNames(context).flatMap(({ words, isProper }) => [words.join(''), ...(isProper ? words : [])]),
  );
  const varied = variedWords(wordsOf(context.values), names);
  const byFold = new Map<string, Map<string, Spelling>>();
  for (const { text, words } of varied.size === 0 ? [] : wordsOf(context.values)) {
    for (const word of words) {
      const { folded } = word;
      if (!varied.has(folded)) continue;
      const spellings = byFold.get(folded) ?? new Map<string, Spelling>();
      if (spellings.size === 0) byFold.set(folded, spellings);
      const written = asInside(word.word);
      const spelling = spellings.get(written) ?? { written, uses: [], isName: false };
      if (spelling.uses.length === 0) spellings.set(written, spelling);
      spelling.uses.push(word);
      spelling.isName ||= text.path.at(-1) === 'navn';
    }
  }
  return [...byFold.values()].flatMap((spellings) => {
    if (spellings.size < 2) return [];
    const [usual, ...others] = [...spellings.values()].sort(
      (a, b) =>
        Number(b.isName) - Number(a.isName) ||
        b.uses.length - a.uses.length ||
        Number(a.written.includes('-')) - Number(b.written.includes('-')),
    );
    const [use] = usual?.uses ?? [];
    if (!usual || !use) return [];
    const related = [{ message: 'Skrevet sådan her', span: use.text.span(use.start, use.end) }];
    return others.flatMap((spelling) =>
      spelling.uses.map(({ text, start, end, word }) => {
        const right = word[0] === spelling.written[0] ? usual.written : capitalised(usual.written);
        const message = `«${word}» er andre steder skrevet «${right}»`;
        const fix = textFix(text, start, end, right);
        return diagnose('HP327', message, text.span(start, end), { help: `Skriv «${right}»`, related, fix });
      }),
    );
  });
}

/** The words, folded, that stand in more than one way. */
function variedWords(texts: readonly TextWords[], names: ReadonlySet<string>): ReadonlySet<string> {
  const different = new Map<string, string>();
  for (const { words } of texts) for (const { word, folded } of words) different.set(word, folded);
  const first = new Map<string, string>();
  const varied = new Set<string>();
  for (const [word, folded] of different) {
    if (folded.length < 4 || names.has(folded) || /\d/.test(folded)) continue;
    const written = asInside(word);
    const other = first.get(folded);
    if (other === undefined) first.set(folded, written);
    else if (other !== written) varied.add(folded);
  }
  return varied;
}

/** As the word stands inside a sentence. A word in capitals alone is a heading or an abbreviation. */
function asInside(word: string): string {
  if (!/\p{Ll}/u.test(word)) return word.includes('-') ? word : word.toLowerCase();
  const plain = word.replaceAll('‑', '-').replaceAll('’', "'");
  return /^\p{Lu}\p{Ll}/u.test(plain) ? plain.slice(0, 1).toLowerCase() + plain.slice(1) : plain;
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
