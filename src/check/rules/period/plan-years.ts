import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import { agreementTexts } from '../../agreement-texts.js';
import type { CheckContext } from '../../context.js';
import { firstInText } from '../../first-few.js';
import { numberWord, writtenCounts } from '../../number-words.js';
import { isSoundPeriod } from '../../plan-period.js';
import { sentenceAround } from '../../sentences.js';
import { oncePerText } from '../../text-content.js';

/** The plan has as many years as its period: four years have no year 5, and «planens tre år» are not all of them. */
export function planYears({ plan, planFile, values }: CheckContext): Diagnostic[] {
  if (!isSoundPeriod(plan)) return [];
  const { fra, til } = plan.file.periode;
  const length = Math.round((Date.parse(til) - Date.parse(fra)) / (365.25 * 24 * 60 * 60 * 1000));
  const related = [{ message: 'Perioden', span: planFile.file.keySpanOf(['periode']) }];
  return agreementTexts(values).flatMap((text) =>
    yearsIn(text.content).flatMap(({ said, index, value, isLength }) => {
      if (isLength ? value === length : value <= length) return [];
      const written = said.replaceAll(/\s+/g, ' ');
      const message = isLength
        ? `«${written}», men perioden er på ${length} år`
        : `«${written}», men perioden har kun ${length} år`;
      const help = 'Ret tallet, eller skriv, hvilke år der menes';
      return [diagnose('HP335', message, text.span(index, index + said.length), { help, related })];
    }),
  );
}

const whole = new RegExp(
  `(?<!\\p{L})(?:helhedsplanens|planens|aftalens|projektperiodens|aftaleperiodens)\\s+(?:alle\\s+)?(${writtenCounts}|[2-9])\\s+år(?!\\p{L})`,
  'giu',
);
/** «For år 3 og 4», «i år 5»: the last one counts. */
const single =
  /(?<!\p{L})(?:for|fra|i|til|af|efter|inden)\s+år\s+(?:[1-9](?:,\s*|\s+og\s+|\s?[-–]\s?|\s+til\s+)){0,4}([1-9])(?![\d.,]?\d|\s*(?:\.|-)\s?(?:klasse|årige))/giu;
const other = /foregående|forrige|tidligere|seneste|sidste|næste|gamle?\b|alder/i;

const yearsIn = oncePerText(({ text, visible }) => {
  if (!/\sår(?!\p{L})/iu.test(text)) return [];
  const found = [
    ...firstInText(visible.matchAll(whole)).map((match) => ({ match, isLength: true })),
    ...firstInText(visible.matchAll(single)).map((match) => ({ match, isLength: false })),
  ];
  return found.flatMap(({ match: { 0: said, 1: word = '', index }, isLength }) =>
    other.test(sentenceAround(visible, index + 1)) ? [] : [{ said, index, value: numberWord(word) ?? 0, isLength }],
  );
});
