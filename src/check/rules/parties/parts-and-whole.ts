import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import { agreementTexts } from '../../agreement-texts.js';
import type { PartsContext } from '../../context.js';

const people =
  'børn|unge|voksne|drenge|piger|kvinder|mænd|familier|beboere|deltagere|personer|borgere|frivillige|pladser';
/** «20 børn, fordelt på 12 drenge og 10 piger», «30 pladser: 10 til drenge og 20 til piger». */
const divided = new RegExp(
  String.raw`(?=\d)(?<![\d.,-])(\d{1,4})\s+(?:${people})(?:\s*,?\s+(?:fordelt\s+på|heraf|hvoraf|nemlig|opdelt\s+i)|:)\s+(\d{1,4})\s+(?!%|pct|procent)((?:[^.,;:()\d]){2,40}?)(?:,\s+|\s+og\s+)(\d{1,4})\s+(?!%|pct|procent)[^.,;:()\d]{2,40}(?=[.;)\u2029\n]|$)`,
  'giu',
);

/** What a number is divided into is together that number, or less where only some of it is named. */
export function partsAndWhole({ values }: PartsContext): Diagnostic[] {
  return agreementTexts(values).flatMap((text) => {
    if (!/(?:fordelt\s+på|heraf|hvoraf|nemlig|opdelt\s+i|:)\s+\d/i.test(text.visible)) return [];
    return [...text.visible.matchAll(divided)].flatMap(({ 0: written, 1: whole, 2: first, 4: second, index }) => {
      const sum = Number(first) + Number(second);
      const isSome = /heraf|hvoraf/i.test(written) && sum < Number(whole);
      if (sum === Number(whole) || isSome) return [];
      const message = `${first} og ${second} er tilsammen ${sum} og ikke ${whole}`;
      const help = 'Ret tallene, så delene passer med det hele';
      return [diagnose('HP357', message, text.span(index, index + written.length), { help })];
    });
  });
}
