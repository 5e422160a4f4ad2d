import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import { agreementTexts } from '../../agreement-texts.js';
import type { PartsContext } from '../../context.js';
import { oncePerText } from '../../text-content.js';

const things = 'tallet|tallene|teksten|navnet|datoen|beløbet|afsnittet|om|med|lige|op\\s+på|hos|hvad|hvor';
const notes = [
  // Words that only somebody who works on the text says.
  String.raw`(?<![\p{L}\d])(?:OBS|NB|N\.B\.|PS)(?:\s?[:!]|(?=\s\p{Lu}))`,
  String.raw`(?<=[[(]\s?)(?:skal\s+|mangler\s+at\s+blive\s+)?(?:afklares|tjekkes|tjek|rettes|undersøges|opdateres|omskrives|slettes)(?!\p{L})[^\])\n]{0,60}(?=[\])])`,
  String.raw`(?<=^|[.!?:\n]\s*)(?:Husk|Nogen\s+må|Vi\s+skal\s+lige|Skal\s+lige)\s+(?:at\s+)?(?:rette|tjekke|slette|opdatere|indsætte|spørge|få\s+afklaret|skrive|undersøge)(?!\p{L})`,
  String.raw`(?<=^|[.!?:\n]\s*)(?:Tjek|Spørg|Ret|Opdater|Undersøg)\s+(?:(?:${things})(?!\p{L})|\p{Ll}+(?:et|en)\s*,?\s+om(?!\p{L}))`,
  String.raw`(?<!\p{L})ikke\s+(?:endelig|færdig|godkendt)\s+(?:tekst|version|formulering)(?!\p{L})|(?<=^|[.!?:\n(]\s*)(?:[Aa]fventer|[Mm]angler)\s+(?:svar|tal|input|afklaring|godkendelse)(?!\p{L})`,
  // «(er det rigtigt?)»
  String.raw`(?<=[[(]\s?)(?:er|passer|stemmer|gælder|skal|har)\s+(?:det|de|dette|vi|tallet|tallene|navnet|datoen)(?!\p{L})[^()[\]\n]{0,60}\?(?=[\])])`,
];
const note = new RegExp(notes.join('|'), 'gu');
/** Most texts have none of these words. */
const sign =
  /OBS|NB|N\.B|PS|[[(]\s?(?:skal|mangler|afklares|tjek|rettes|undersøges|opdateres|omskrives|slettes|er\s|passer|stemmer|gælder|har\s)|Husk|Nogen|[Ss]kal\s+lige|Tjek|Spørg|Ret\s|Opdater|Undersøg|ikke\s+(?:endelig|færdig|godkendt)|[Aa]fventer|[Mm]angler/;

/** Nothing that the authors wrote to each other is left in what the parties sign. */
export function notesLeft({ values }: PartsContext): Diagnostic[] {
  return agreementTexts(values).flatMap((text) =>
    notesIn(text.content).map(({ 0: written, index }) => {
      const message = `«${written.replaceAll(/\s+/g, ' ').trim()}» ligner en besked til dem, der skriver på aftalen`;
      const help = 'Slet den, når den er klaret. Skal sagen stå et sted til da, så skriv den under «åbne-punkter»';
      return diagnose('HP310', message, text.span(index, index + written.length), { help });
    }),
  );
}

const notesIn = oncePerText(({ text, visible }) => (sign.test(text) ? [...visible.matchAll(note)] : []));
