import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import { agreementTexts } from '../../agreement-texts.js';
import type { CheckContext } from '../../context.js';
import { oncePerText } from '../../text-content.js';
import { type Word, wordsIn, wordsOf } from '../../words.js';

/** Known to every reader of an agreement of this kind. */
const common: ReadonlySet<string> = new Set(
  (
    'LBF CV IT SU EU DK TV PC SMS CVR EAN CPR SFO SSP PPR GDPR FN LGBT USA AUB KMD BL ' +
    'NN TODO TBD XX XXX FGU EUD EUX HF HTX HHX STX EGU STU VUC AMU MUS ADHD PTSD'
  ).split(' '),
);

/** An abbreviation is registered as a short name, or written out once with the short form in brackets. */
export function abbreviations({ values, entities, plan }: CheckContext): Diagnostic[] {
  const explained = new Set(common);
  for (const { name, shortName } of entities.values())
    for (const word of `${name} ${shortName ?? ''} ${plan.file.navn}`.match(short) ?? []) explained.add(word);
  for (const { content } of values.texts) for (const word of explainedIn(content)) explained.add(word);
  const own = new Set(agreementTexts(values));
  return wordsOf(values).flatMap(({ text }) =>
    shortWords(text.content).flatMap(({ word: { written }, start, end }) => {
      if (explained.has(written) || !own.has(text)) return [];
      explained.add(written);
      const message = `Forkortelsen «${written}» er ikke forklaret`;
      const help = `Skriv det hele første gang med forkortelsen i parentes, eller opret den som kortnavn`;
      return [diagnose('HP328', message, text.span(start, end), { help })];
    }),
  );
}

/** What stands in brackets, or has brackets after it. */
const explainedIn = oncePerText(({ visible }) => {
  if (!visible.includes('(')) return [];
  const near = visible.matchAll(/\(([^()]{2,60})\)|(?=(\b[\p{Lu}][\p{Lu}\d]+)\s\()/gu);
  return [...near].flatMap(([, inBrackets = '', before = '']) => `${inBrackets} ${before}`.match(short) ?? []);
});

/** Abbreviations typed by hand, and not part of something in capitals. */
const shortWords = oncePerText((content) => {
  const words = wordsIn(content);
  const found: Word[] = [];
  for (let index = 0; index < words.length; index++) {
    const { written = '', hasCapital } = words.written[index] ?? {};
    if (!hasCapital || written.length > 5 || !isShort.test(written)) continue;
    const neighbours = [words.written[index - 1], words.written[index + 1]];
    const word = neighbours.some((next) => next && isCapitals.test(next.written)) ? undefined : words.at(index);
    if (word && !word.isLinked) found.push(word);
  }
  return found;
});

const short = /(?<![\p{L}\d])\p{Lu}[\p{Lu}\d]{1,5}(?![\p{L}\d])/gu;
const isCapitals = /^\p{Lu}{2,}$/u;
/** Two to five capitals; Roman figures are none. */
const isShort = /^(?![IVXL]+$)\p{Lu}{2,5}$/u;
