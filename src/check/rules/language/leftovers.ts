import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { PartsContext } from '../../context.js';
import { findSignSlips, type SignSlip } from '../../sign-slip.js';

/** Nothing in the text belongs to another program: codes of a web page, merge fields, Word's own error messages. */
export function leftovers(context: PartsContext): Diagnostic[] {
  return findSignSlips(slips, context);
}

const signs: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  quot: '"',
  aring: 'å',
  Aring: 'Å',
  aelig: 'æ',
  AElig: 'Æ',
  oslash: 'ø',
  Oslash: 'Ø',
  eacute: 'é',
  ndash: '–',
  mdash: '–',
  hellip: '…',
  laquo: '«',
  raquo: '»',
  rdquo: '”',
  ldquo: '”',
  rsquo: '’',
};

const slips: readonly SignSlip[] = [
  {
    code: 'HP629',
    // A whole line of these is a table, and reported as one (HP124).
    pattern: /\|[^|\n\u2029]{1,60}\|(?:[^|\n\u2029]{1,60}\|)*/g,
    isRight: ({ before, after }) => /(?:^|[\n\u2029])\s*$/.test(before) && /^\s*(?:$|[\n\u2029])/.test(after),
    message: ({ signs }) => `«${signs}» er en række fra en tabel`,
    help: 'Skriv indholdet som punkter eller i en sætning',
  },
  {
    code: 'HP629',
    pattern: /\\(?!u[\da-f]{4}|x[\da-f]{2})[a-z]{2,20}(?![a-z])/gi,
    message: ({ signs }) => `«${signs}» er en kommando fra et andet program`,
    help: 'Skriv det, der skal stå',
  },
  {
    code: 'HP629',
    pattern: /&(?:[a-zA-Z]{2,8}|#x?[\da-fA-F]{2,5});/g,
    message: ({ signs }) => `«${signs}» er en kode fra en hjemmeside`,
    help: 'Skriv det tegn, der skal stå',
    fix: (found) => signs[found.signs.slice(1, -1)] ?? null,
  },
  {
    code: 'HP629',
    pattern: /<\/?[a-zA-Z][a-zA-Z\d:]{0,9}(?: [^<>\n\u2029]{0,200})?\/?>/g,
    message: ({ signs }) => `«${signs}» er en kode fra en hjemmeside`,
    help: 'Slet koden',
    fix: ({ signs }) => (/^<br/i.test(signs) ? ' ' : ''),
  },
  {
    code: 'HP629',
    pattern: /\{\{[^{}\u2029]{0,80}\}\}|\[\[[^[\]\u2029]{0,80}\]\]|<<[^<>\u2029]{0,80}>>/g,
    message: ({ signs }) => `«${signs}» er et felt, som et andet program skulle have fyldt ud`,
    help: 'Skriv det, der skal stå',
  },
  {
    code: 'HP629',
    pattern:
      /(?:Fejl|Error)! (?:Henvisningskilde|Bogmærke|Ukendt|Reference|Bookmark|Hyperlink|Not a valid)[^.\u2029]{0,80}\.?/g,
    message: ({ signs }) => `«${signs}» er Words egen besked om en henvisning, der er gået tabt`,
    help: 'Skriv henvisningen igen: [](#id)',
  },
  {
    code: 'HP629',
    pattern: /(?:HYPERLINK|MERGEFIELD|PAGEREF|MERGEFORMAT)\b|_Toc\d{5,12}/g,
    message: ({ signs }) => `«${signs}» er en feltkode fra Word`,
    help: 'Slet feltkoden, og skriv det, der skal stå',
  },
  {
    code: 'HP629',
    pattern:
      /(?:Kommenterede|Kommenteret|Kommentar|Comment(?:ed)?) ?\[[^\]\u2029]{1,12}\]:?|(?:Slettet|Indsat|Flyttet|Formateret|Med formatering|Deleted|Inserted|Formatted): ?(?=\S)/g,
    isRight: ({ before, signs }) => !signs.includes('[') && !/(?:^|[.!?:\n\u2029])\s*$/.test(before),
    message: ({ signs }) => `«${signs.trim()}» er en kommentar eller en rettelse fra Word`,
    help: 'Slet det, og tag stilling til det, der er skrevet',
  },
  {
    code: 'HP629',
    pattern:
      /[[(](?:[Ss]lettet|[Ii]ndsat|[Ff]lyttet|[Rr]ettet|[Ææ]ndret|[Uu]dgår|[Dd]eleted|[Ii]nserted) ?:[^[\]()\u2029]{0,200}[\])]|~~[^~\u2029]{1,200}~~/g,
    message: ({ signs }) => `«${signs.replaceAll(/\s+/g, ' ')}» er en rettelse, der ikke er taget stilling til`,
    help: 'Slet det, eller skriv den tekst, der skal gælde',
  },
  {
    code: 'HP629',
    pattern: /\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|%20(?=[a-zæøå])/gi,
    message: ({ signs }) => `«${signs}» er en kode for et tegn`,
    help: 'Skriv det tegn, der skal stå',
    fix: ({ signs }) => (/00a0|a0|%20/i.test(signs) ? ' ' : null),
  },
];
