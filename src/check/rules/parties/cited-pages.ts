import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import { agreementTexts } from '../../agreement-texts.js';
import type { PartsContext } from '../../context.js';
import { sentenceAround } from '../../sentences.js';
import { oncePerText } from '../../text-content.js';

const page =
  /(?<!\p{L})(?:(?:på|se|jf\.|jævnfør|fra|øverst på|nederst på)\s+(?:side|s\.)\s?\d{1,3}(?!\d|[.,]\d|\s?(?:af|i)\s)|(?:se|jf\.|jævnfør|i)\s+(?:afsnit|kapitel)\s\d{1,2}(?:\.\d{1,2})+(?!\d|\s?i\s))/giu;
/** What has pages of its own is cited rightly. */
const elsewhere =
  /rapport|bog|pjece|vejledning|regulativ|lov|bekendtgørelse|publikation|notat|hæfte|katalog|evaluering|[“”"«»]/i;

/** Pages are numbered anew whenever a document is made, and the form has no sections like 3.2: nobody finds «side 7». */
export function citedPages({ values }: PartsContext): Diagnostic[] {
  return agreementTexts(values).flatMap((text) => {
    return pagesIn(text.content).map(({ 0: written, index }) => {
      const message = `«${written.replaceAll(/\s+/g, ' ')}» findes ikke: sidetal skifter, og afsnit har ingen undernumre`;
      const help = 'Henvis til aktiviteten eller dokumentet med [](#id), eller skriv afsnittets overskrift';
      return diagnose('HP359', message, text.span(index, index + written.length), { help });
    });
  });
}

const pagesIn = oncePerText(({ text, visible }) =>
  /(?:side|s\.|afsnit|kapitel)\s?\d/i.test(text)
    ? [...visible.matchAll(page)].filter(({ index }) => !elsewhere.test(sentenceAround(visible, index + 1)))
    : [],
);
