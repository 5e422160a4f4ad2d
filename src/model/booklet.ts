import * as z from 'zod';
import { exceptions } from './exception.js';
import { described } from './field.js';
import { declaresId, refersTo } from './values/identifier.js';
import { plainText, prose } from './values/text.js';
import { webAddress } from './values/web-address.js';

const link = described(webAddress, 'Link', 'Adressen på kilden, hvis den har en. Gæt den ikke.');

/** Where something is retold from. */
const publication = z.strictObject({
  id: declaresId('publication'),
  titel: described(plainText, 'Titel', 'Kildens titel, som den står på kilden.'),
  udgiver: described(plainText, 'Udgiver', 'Hvem der har udgivet kilden.').optional(),
  bemærkning: described(plainText, 'Bemærkning', 'Fx hvem der har støttet det, kilden fortæller om.').optional(),
  link: link.optional(),
});

/** `_indsatser/haefte.yaml`: what the booklet says about itself, and the sources of its examples. */
export const bookletFile = z.strictObject({
  titel: described(plainText, 'Titel', 'Hæftets titel.'),
  udgiver: described(plainText, 'Udgiver', 'Hvem der udgiver dette hæfte.'),
  genfortalt: described(
    z.strictObject({
      efter: described(refersTo('publication'), 'Efter', 'Id på den kilde, som hæftet er genfortalt efter.'),
      forbehold: described(prose, 'Forbehold', 'Hvad læseren skal vide om genfortællingen.'),
    }),
    'Genfortalt',
    'Kun for hæfter, der er genfortalt efter andre. Hæftet siger det da på første side.',
  ).optional(),
  indledning: described(prose, 'Indledning', 'Hvad boligsociale indsatser er, og hvad hæftet viser.'),
  rækkefølge: described(
    z.array(refersTo('intervention')),
    'Rækkefølge',
    'Indsatsernes id (deres filers navne) i den rækkefølge, de fortælles. De øvrige følger efter i alfabetisk orden.',
  ).optional(),
  kilder: described(
    z.array(publication).min(1),
    'Kilder',
    'Alle kilder, som hæftet bygger på. Indsatserne peger på dem.',
  ),
  undtagelser: exceptions,
});

export type BookletFile = z.output<typeof bookletFile>;
export type Publication = BookletFile['kilder'][number];
