import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import { agreementTexts } from '../../agreement-texts.js';
import type { CheckContext } from '../../context.js';
import { writtenDay } from '../../dates-in-text.js';
import { firstInText } from '../../first-few.js';
import { periodSlips } from '../../period-slips.js';
import { isSoundPeriod } from '../../plan-period.js';
import type { PlanText } from '../../plan-text.js';
import { sentenceAround } from '../../sentences.js';

/** Four figures on their own; `1.000`, `2019:5` and `2500-2600` are something else. */
const fourFigures = /(?=\d)(?<![\d.,:/–-]|(?:nr|kr)\.?\s)[12]\d{3}(?!\d|[.,:]\d|\s?(?:%|kr|pct|m2|m²|mio|mia))/g;
const yearWord =
  /(?:\bi|\baf|\bfor|\bnytår|\bultimo|\bprimo|\bmedio|\bfra|\bsiden|(?<!\p{L})år(?:et)?|\bfør|\btil|\binden|\befter|\bog|foråret|sommeren|efteråret|vinteren|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\s+(?:år\s+)?$/iu;
/** «skal ned på 5 % i 2016»: what is still to be done has a year to come. */
const aim =
  /(?<![a-zæøå])skal\s+[^.;:!?\d]{0,60}(?:(?:på|til|med)\s+(?:mindst\s+|højst\s+)?[\d.,]{1,9}\s?(?:%|pct\.|procent|[a-zæøå]{3,20})?\s+i|senest(?:\s+i)?|inden\s+(?:udgangen\s+af|slutningen\s+af)?)\s+(?:år\s+)?((?:19|20)\d\d)(?![\d%]|[.,]\d)/gu;
/** A year with a digit too many, where only a year can stand. */
const fiveFigures =
  /(?=[12])(?<=(?:\b[Ii]|\bår(?:et)?|\bultimo|\bprimo|\bmedio|\bsiden|\binden|\bnytår|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\s)(?:19|20)\d{3}(?<!00)(?!\d|[.,:]\d|\s?(?:%|kr|m2|m²|mio))/gu;
/** What is to happen when the plan is over may well have a year. */
const afterwards = /forankr|videre|overtag|fortsæt|permanent|efter (?:helheds|projekt|aftale)?(?:planen|perioden)/i;
/** What the plan itself is to reach, or does «til og med» a year, is not afterwards. */
const within = /(?<!\p{L})(?:nås|nået|opnås|opnået)(?!\p{L})|(?:til\s+og\s+med|frem\s+til|indtil)\s+(?:år\s+)?20\d\d/iu;
/** Further ahead nobody plans. */
const longestAfterwards = 4;
/** Nothing that a plan tells of lies further back. */
const oldest = 1900;

/** A year in the text is one that the plan can speak of: not after its last day, and not of another age. */
export function yearsInText({ plan, planFile, values }: CheckContext): Diagnostic[] {
  if (!isSoundPeriod(plan)) return [];
  const { fra, til } = plan.file.periode;
  const last = Number(til.slice(0, 4));
  return agreementTexts(values).flatMap((text) => {
    if (!/[12]\d{3}/.test(text.text)) return [];
    const slips = periodSlips(text.visible, plan);
    const years = yearsOf(text, last).filter(
      ({ start }) => !slips.some((slip) => slip.start <= start && start < slip.end),
    );
    const tooLong = firstInText(text.visible.matchAll(fiveFigures)).map(({ 0: written, index }) =>
      diagnose('HP333', `«${written}» har et ciffer for meget til at være et årstal`, text.span(index, index + 5), {
        help: 'Ret årstallet',
      }),
    );
    const outside = years.map(({ year, start, isLater }) => {
      const message = isLater
        ? `Årstallet ${year} ligger efter perioden, som slutter ${writtenDay(til)}`
        : `Årstallet ${year} ligger for langt tilbage til at kunne passe`;
      const help = isLater
        ? 'Ret årstallet, eller forklar i sætningen, hvad der skal ske efter perioden'
        : 'Ret årstallet';
      const related = isLater ? [{ message: 'Perioden', span: planFile.file.keySpanOf(['periode']) }] : [];
      return diagnose('HP333', message, text.span(start, start + 4), { help, related });
    });
    const past = firstInText(text.text.includes('skal') ? text.visible.matchAll(aim) : []).flatMap(
      ({ 0: written, 1: year = '', index }) => {
        if (Number(year) >= Number(fra.slice(0, 4))) return [];
        const start = index + written.length - 4;
        const message = `Det, der skal ske, har årstallet ${year}, før perioden begynder ${writtenDay(fra)}`;
        const related = [{ message: 'Perioden', span: planFile.file.keySpanOf(['periode']) }];
        return [
          diagnose('HP333', message, text.span(start, start + 4), {
            help: 'Ret årstallet, eller skriv «skulle»',
            related,
          }),
        ];
      },
    );
    return [...outside, ...tooLong, ...past];
  });
}

function yearsOf(text: PlanText, last: number): { year: number; start: number; isLater: boolean }[] {
  const { visible } = text;
  return firstInText(visible.matchAll(fourFigures)).flatMap(({ 0: figures, index: start }) => {
    const year = Number(figures);
    const isLater = year > last;
    if (year >= oldest && !isLater) return [];
    // `2500 beboere`: far from the plan's own years, only what stands as a year is one.
    const isNear = isLater && year <= last + 20;
    if (!isNear && !yearWord.test(visible.slice(Math.max(0, start - 20), start))) return [];
    if (
      /^\s+(?:beboere|boliger|børn|unge|lejemål|husstande|personer|borgere|familier|timer)/.test(
        visible.slice(start + 4, start + 20),
      )
    )
      return [];
    const sentence = sentenceAround(visible, start);
    const isAfterwards = (text.path.includes('forankring') || afterwards.test(sentence)) && !within.test(sentence);
    return isAfterwards && isLater && year <= last + longestAfterwards ? [] : [{ year, start, isLater }];
  });
}
