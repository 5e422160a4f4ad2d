import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import { knownNames } from '../../known-names.js';
import type { PlanText } from '../../plan-text.js';
import { textFix } from '../../text-fix.js';
import { differentWords, type TextWords, type Word, wordsOf } from '../../words.js';
import { WordSet, type WrittenWord } from '../../written-word.js';

interface Spelling {
  readonly written: string;
  readonly uses: { readonly text: PlanText; readonly word: Word }[];
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
    for (const [index, one] of words.written.entries()) {
      const word = varied.has(one) ? words.at(index) : undefined;
      if (!word) continue;
      const { folded, inside: written } = word.word;
      const spellings = byFold.get(folded) ?? new Map<string, Spelling>();
      if (spellings.size === 0) byFold.set(folded, spellings);
      const spelling = spellings.get(written) ?? { written, uses: [], isName: false };
      if (spelling.uses.length === 0) spellings.set(written, spelling);
      spelling.uses.push({ text, word });
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
    const use = usual?.uses[0];
    if (!usual || !use) return [];
    const related = [{ message: 'Skrevet sådan her', span: use.text.span(use.word.start, use.word.end) }];
    return others.flatMap((spelling) =>
      spelling.uses.map(({ text, word: { start, end, word } }) => {
        const right = word.written[0] === spelling.written[0] ? usual.written : capitalised(usual.written);
        const message = `«${word.written}» er andre steder skrevet «${right}»`;
        const fix = textFix(text, start, end, right);
        return diagnose('HP327', message, text.span(start, end), { help: `Skriv «${right}»`, related, fix });
      }),
    );
  });
}

/** The words that stand in more than one way. */
function variedWords(texts: readonly TextWords[], names: ReadonlySet<string>): WordSet {
  const byFold = new Map<string, WrittenWord[]>();
  for (const word of differentWords(texts)) {
    const { folded } = word;
    if (folded.length < 4 || names.has(folded) || /\d/.test(folded)) continue;
    const alike = byFold.get(folded);
    if (alike) alike.push(word);
    else byFold.set(folded, [word]);
  }
  const varied = [...byFold.values()].filter((alike) => alike.some(({ inside }) => inside !== alike[0]?.inside));
  return new WordSet(varied.flat());
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
