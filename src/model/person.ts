import * as z from 'zod';
import { exceptions } from './exception.js';
import { described } from './field.js';
import { refersTo } from './values/identifier.js';
import { plainText } from './values/text.js';
import { yesNo } from './values/yes-no.js';

const person = z.strictObject({
  navn: described(plainText, 'Navn', 'Personens navn.'),
  titel: described(plainText, 'Titel', 'Fx direktør.'),
  organisation: described(
    refersTo('organisation', 'unit'),
    'Organisation',
    'Den part, som personen skriver under for.',
  ),
  underskriver: described(yesNo, 'Underskriver', 'ja, når personen skriver under på aftalen.').optional(),
  offentlig: described(
    yesNo,
    'Offentlig',
    'ja, når navnet må stå på den offentlige side. Ellers kommer det ingen steder hen.',
  ).optional(),
  'e-mail': plainText.optional(),
  telefon: plainText.optional(),
});

/** `personer.yaml`: the only home of names. Nothing of it reaches site or data without `offentlig: ja`. */
export const peopleFile = z.strictObject({
  personer: described(z.array(person), 'Personer', 'Navne bag stillinger og underskrifter.'),
  undtagelser: exceptions,
});

export type PeopleFile = z.output<typeof peopleFile>;
