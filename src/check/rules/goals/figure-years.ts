import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import { agreementTexts } from '../../agreement-texts.js';
import { contentWords, stem } from '../../content-words.js';
import type { CheckContext } from '../../context.js';
import { firstInText } from '../../first-few.js';
import { type FoundIndicator, findIndicators } from '../../indicators.js';
import { sentenceAround } from '../../sentences.js';
import { oncePerText } from '../../text-content.js';

/** A share that a text tells with an indicator's own decimals has its year too: 8,4 % from 2017 is not from 2016. */
export function figureYears(context: CheckContext): Diagnostic[] {
  const indicators = findIndicators(context);
  return agreementTexts(context.values).flatMap((text) =>
    text.kind === 'prose'
      ? figuresIn(text.content).flatMap(({ written, year, words, start, end }) => {
          const same = indicators.filter((indicator) => tells(indicator, written) && isAbout(indicator, words));
          const years = same.flatMap((indicator) => yearsOf(indicator, written));
          const [first] = same;
          if (!first || years.length === 0 || years.includes(year)) return [];
          const message = `Her er ${written} fra ${year}, men indikatorens ${written} er fra ${years[0]}`;
          const help = 'Ret det årstal, der er forkert. Måler de hver sit, så sig det i teksten';
          const related = [{ message: 'Indikatoren', span: first.at }];
          return [diagnose('HP377', message, text.span(start, end), { help, related })];
        })
      : [],
  );
}

function tells({ figures }: FoundIndicator, written: string): boolean {
  return figures.some((figure) => figure.written === written);
}

function yearsOf({ figures }: FoundIndicator, written: string): number[] {
  return figures.flatMap((figure) =>
    figure.written === written && typeof figure.measure.år === 'number' ? [figure.measure.år] : [],
  );
}

/** The sentence has a word of the indicator's own. */
function isAbout({ text }: FoundIndicator, words: ReadonlySet<string>): boolean {
  return contentWords(text).some((word) => words.has(stem(word)));
}

const figure =
  /(?<![\d.,])(\d{1,2},\d+)\s?(?:%|pct\.|procent)(?:\s+(?!mod|og|i\s)[\p{L}-]+){0,4}\s+i\s+((?:19|20)\d{2})(?![\d/-])/giu;

const figuresIn = oncePerText(({ text, visible }) =>
  /,\d+\s?(?:%|pct|procent)/.test(text)
    ? firstInText(visible.matchAll(figure)).map(({ 0: said, 1: digits = '', 2: year = '', index }) => ({
        written: `${digits} %`,
        year: Number(year),
        words: new Set(contentWords(sentenceAround(visible, index + 1)).map((word) => stem(word))),
        start: index + said.length - year.length,
        end: index + said.length,
      }))
    : [],
);
