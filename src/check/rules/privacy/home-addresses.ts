import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { PartsContext } from '../../context.js';
import { oncePerText } from '../../text-content.js';

/** Only dwellings have a floor and a door: «Nordvangsvej 12, 2. th.». */
const dwelling =
  /(?<![\p{L}.])\p{Lu}[\p{L}.]{1,30}(?: \p{Lu}[\p{L}.]{0,30}){0,3}\s\d{1,3}\s?[A-Z]?,?\s+(?:\d{1,2}\.?\s?(?:sal\b,?\s*)?|st\.?,?\s?|kld\.?,?\s?)(?:th|tv|mf|dør \d{1,3}|lejl\.? ?\d{1,3})\b\.?/gu;

const dwellingsIn = oncePerText(({ text }) =>
  /\b(?:th|tv|mf|dør|lejl)\b/.test(text) ? [...text.matchAll(dwelling)] : [],
);

/** A plan never says in which flat somebody lives. */
export function homeAddresses({ values }: PartsContext): Diagnostic[] {
  return values.texts.flatMap((text) => {
    if (text.file.kind === 'people') return [];
    return dwellingsIn(text.content).map(({ 0: whole, index }) => {
      const help = 'Slet adressen. Er det et lokale, så skriv, hvad det hedder, uden etage og dør';
      const message = `«${whole.replaceAll(/\s+/g, ' ')}» er en adresse på en bolig`;
      return diagnose('HP707', message, text.span(index, index + whole.length), { help });
    });
  });
}
