import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import { agreementTexts } from '../../agreement-texts.js';
import type { CheckContext } from '../../context.js';
import { wordsOf } from '../../words.js';

/** Known to every reader of an agreement of this kind. */
const common: ReadonlySet<string> = new Set(
  (
    'LBF CV IT SU EU DK TV PC SMS CVR CPR SFO SSP PPR GDPR FN LGBT USA AUB KMD BL ' +
    'NN TODO TBD XX XXX FGU EUD EUX HF HTX HHX STX EGU STU VUC AMU MUS ADHD PTSD'
  ).split(' '),
);

/** An abbreviation is registered as a short name, or written out once with the short form in brackets. */
export function abbreviations({ values, entities, plan }: CheckContext): Diagnostic[] {
  const explained = new Set(common);
  for (const { name, shortName } of entities.values())
    for (const word of `${name} ${shortName ?? ''} ${plan.file.navn}`.match(short) ?? []) explained.add(word);
  for (const { visible } of values.texts) {
    if (visible.includes('('))
      for (const [, inBrackets = '', before = ''] of visible.matchAll(
        /\(([^()]{2,60})\)|(?=(\b[\p{Lu}][\p{Lu}\d]+)\s\()/gu,
      ))
        for (const word of `${inBrackets} ${before}`.match(short) ?? []) explained.add(word);
  }
  const own = new Set(agreementTexts(values));
  return wordsOf(values).flatMap(({ text, words }) =>
    words.flatMap(({ word, folded, start, end, isLinked }, index) => {
      // Most words begin with a small letter, which folding leaves as it is.
      if (word.length > 5 || word[0] === folded[0] || !isShort.test(word)) return [];
      const isShouted = [words[index - 1], words[index + 1]].some(
        (next) => next !== undefined && isCapitals.test(next.word),
      );
      if (isLinked || isShouted || explained.has(word) || !own.has(text)) return [];
      explained.add(word);
      const message = `Forkortelsen «${word}» er ikke forklaret`;
      const help = `Skriv det hele første gang med forkortelsen i parentes, eller opret den som kortnavn`;
      return [diagnose('HP328', message, text.span(start, end), { help })];
    }),
  );
}

const short = /(?<![\p{L}\d])\p{Lu}[\p{Lu}\d]{1,5}(?![\p{L}\d])/gu;
const isCapitals = /^\p{Lu}{2,}$/u;
/** Two to five capitals; Roman figures are none. */
const isShort = /^(?![IVXL]+$)\p{Lu}{2,5}$/u;
