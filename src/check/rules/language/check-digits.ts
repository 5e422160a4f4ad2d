import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { PartsContext } from '../../context.js';
import { firstInText } from '../../first-few.js';
import { oncePerText } from '../../text-content.js';

const numbered =
  /(?<!\p{L})(cvr|ean|gln)(?:[-\s]?(?:nr\.?|nummer))?[\s:]+(?:er\s+)?((?:\d[ \u00a0.-]?){4,15}\d)(?!\d)/giu;

/** Registers give numbers whose last digit is worked out from the others: a slip of the fingers shows. */
export function checkDigits({ values }: PartsContext): Diagnostic[] {
  return values.texts.flatMap((text) =>
    wrongNumbers(text.content).map(({ start, end, message, help }) =>
      diagnose('HP643', message, text.span(start, end), { help }),
    ),
  );
}

const wrongNumbers = oncePerText(({ text }) => {
  if (!/cvr|ean|gln/i.test(text)) return [];
  return firstInText(text.matchAll(numbered)).flatMap(({ 0: said, 1: register = '', 2: written = '', index }) => {
    const digits = [...written.replaceAll(/\D/g, '')].map(Number);
    const isCompany = register.toLowerCase() === 'cvr';
    const [name, length] = isCompany ? ['CVR-nummer', 8] : ['EAN-nummer', 13];
    const [start, end] = [index + said.length - written.length, index + said.length];
    const help = 'Se efter i registret, og skriv nummeret igen';
    if (digits.length !== length)
      return [{ start, end, help, message: `Et ${name} har ${length} cifre, men her er ${digits.length}` }];
    const isRight = isCompany ? companySum(digits) % 11 === 0 : articleSum(digits) % 10 === 0;
    return isRight
      ? []
      : [{ start, end, help, message: `«${written}» kan ikke være et ${name}: et ciffer er forkert` }];
  });
});

const weights = [2, 7, 6, 5, 4, 3, 2, 1];

/** Modulus 11 of the Danish register of companies. */
function companySum(digits: readonly number[]): number {
  return digits.reduce((sum, digit, at) => sum + digit * (weights[at] ?? 0), 0);
}

/** Every second digit counts three times, as in GS1's numbers. */
function articleSum(digits: readonly number[]): number {
  return digits.reduce((sum, digit, at) => sum + digit * (at % 2 === 0 ? 1 : 3), 0);
}
