import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { PartsContext } from '../../context.js';
import { firstInText } from '../../first-few.js';
import { oncePerText } from '../../text-content.js';

const account =
  /(?<!\p{L})(?:konto(?:nr\.?|nummer)?|reg(?:istrerings)?\.?\s?(?:nr\.?|nummer))[\s:]*\d{4}(?:[\s,-]*(?:og\s+)?(?:konto(?:nr\.?|nummer)?)?[\s:]*)\d{6,10}(?!\d)|(?<![\p{L}\d])DK\d{2}(?:\s?\d{4}){3}\s?\d{2}(?!\d)/giu;
const password =
  /(?<!\p{L})(?:adgangskode|kodeord|password|pinkode|brugernavn|login)\p{L}*(?:\s+\p{L}+){0,3}\s*(?::|\s+er)\s+(?!(?:en|et|de|den|det|som|ikke|kun|personlig\p{L}*|nødvendig\p{L}*|hemmelig\p{L}*)(?!\p{L}))[^\s.,;]{4,}/giu;

/** An agreement is published: no account to pay to, and no key to a system, belongs in it. */
export function secrets({ values }: PartsContext): Diagnostic[] {
  return values.texts.flatMap((text) =>
    secretsIn(text.content).map(({ start, end, what }) => {
      const help = 'Slet det. Ligger planen i git, så skift koden, eller fjern nummeret fra de tidligere udgaver også';
      return diagnose('HP709', `Her står ${what}, som ikke må offentliggøres`, text.span(start, end), { help });
    }),
  );
}

/** Most texts have none of these: a quick look. */
const sign =
  /konto(?:nr|nummer|[\s:]*\d)|reg(?:istrerings)?\.?\s?n|dk\d|adgangskode|kodeord|password|pinkode|brugernavn|login/i;

const secretsIn = oncePerText(({ text }) =>
  sign.test(text)
    ? [...found(text, account, 'et kontonummer'), ...found(text, password, 'en adgangskode eller et brugernavn')]
    : [],
);

function found(text: string, pattern: RegExp, what: string): { start: number; end: number; what: string }[] {
  return firstInText(text.matchAll(pattern)).map(({ 0: written, index: start }) => ({
    start,
    end: start + written.length,
    what,
  }));
}
