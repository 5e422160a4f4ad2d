import * as z from 'zod';
import { described } from './field.js';
import { byShape } from './values/by-shape.js';
import { declaresId, refersTo } from './values/identifier.js';
import { inlineText, plainText } from './values/text.js';
import { yesNo } from './values/yes-no.js';

const name = described(plainText, 'Navn', 'Det fulde navn, som det skal stå i alle dokumenter.');
const shortName = described(plainText, 'Kortnavn', 'Forkortelse eller daglig betegnelse, fx FOB.').optional();

const unit = z.strictObject({ id: declaresId('unit'), navn: name, kortnavn: shortName });

const kinds = [
  'boligorganisation',
  'kommune',
  'politi',
  'forening',
  'fond',
  'virksomhed',
  'statslig',
  'gruppe',
  'anden',
] as const;

const kindHelp = {
  boligorganisation: 'Almen boligorganisation.',
  kommune: 'Kommunen som helhed; dens centre og institutioner står under enheder.',
  politi: 'Politikredsen.',
  forening: 'Frivillig eller selvejende forening, ved navn.',
  fond: 'Fond, der støtter planen.',
  virksomhed: 'Privat virksomhed, ved navn.',
  statslig: 'Statslig myndighed eller institution, fx VIVE.',
  gruppe: 'Flere under ét, fx lokale foreninger.',
  anden: 'Alt andet.',
} as const satisfies Record<(typeof kinds)[number], string>;

/** An organisation that the plan speaks of, with the units of it that have tasks of their own. */
export const organisation = z.strictObject({
  id: declaresId('organisation'),
  navn: name,
  kortnavn: shortName,
  type: described(
    z.enum(kinds).meta({ valueHelp: kindHelp }),
    'Type',
    'Hvad organisationen er. «gruppe» bruges om fx lokale foreninger under ét.',
  ),
  kommunekode: described(z.string().regex(/^\d{3}$/), 'Kommunekode', 'Tre cifre, i "anførselstegn".').optional(),
  cvr: described(z.string().regex(/^\d{8}$/), 'CVR-nummer', 'Otte cifre, i "anførselstegn".').optional(),
  enheder: described(z.array(unit), 'Enheder', 'Afdelinger, centre og institutioner med egne opgaver.').optional(),
});

const partyFields = {
  part: described(refersTo('organisation', 'unit'), 'Part', 'Id på organisationen eller enheden.'),
  funktion: described(
    plainText,
    'Funktion',
    'Hvilken stilling eller funktion, fx Socialchef. Aldrig et navn.',
  ).optional(),
  bemærkning: described(inlineText, 'Bemærkning', 'Fx «herunder de involverede institutioner».').optional(),
};

/** A party of the strategic agreement: an organisation or one of its units. It signs, unless the plan says no. */
export const agreementParty = byShape(
  refersTo('organisation', 'unit'),
  z.strictObject({
    ...partyFields,
    underskriver: described(
      yesNo,
      'Underskriver',
      'nej, når parten er med i aftalen uden at skrive under på den. Ellers får den et felt til underskrift.',
    ).optional(),
  }),
);

/** A party of a delaftale, which may be there without having entered the agreement itself. */
export const subAgreementParty = byShape(
  refersTo('organisation', 'unit'),
  z.strictObject({
    ...partyFields,
    som: described(
      z.literal('samarbejdspartner'),
      'Som',
      '«samarbejdspartner», når parten er med i delaftalen uden at være part i den strategiske aftale.',
    ).optional(),
  }),
);

export type AgreementParty = z.output<typeof agreementParty>;
export type Party = AgreementParty | z.output<typeof subAgreementParty>;
