import * as z from 'zod';
import { area } from './area.js';
import { signedDocument } from './edition-form.js';
import { exceptions } from './exception.js';
import { described } from './field.js';
import { openPoints } from './open-point.js';
import { agreementParty, organisation } from './organisation.js';
import { period } from './period.js';
import { dataSource, role } from './role.js';
import { byShape } from './values/by-shape.js';
import { refersTo } from './values/identifier.js';
import { inlineText, plainText, prose } from './values/text.js';

const reason = described(prose, 'Begrundelse', 'Hvorfor, i hele sætninger.');

const focusAreaChoice = byShape(
  z.literal('valgt'),
  z.strictObject({ fravalgt: reason.optional(), mangler: reason.optional() }),
).meta({ description: '«valgt», {fravalgt: begrundelse} eller {mangler: hvorfor delaftalen ikke er her}.' });

/** `helhedsplan.yaml`: identity and registries, everything that more than one document uses. */
export const planFile = z.strictObject({
  navn: described(plainText, 'Navn', 'Navnet på den boligsociale indsats, ens i alle dokumenter.'),
  udgave: described(plainText, 'Udgave', 'Hvilken udgave af Landsbyggefondens formular planen bruger, fx 2019-26.'),
  'områdets-navn': described(plainText, 'Områdets navn', 'Som det skal stå øverst i den strategiske samarbejdsaftale.'),
  status: described(
    z.enum(['udkast', 'gældende', 'udløbet']).meta({
      valueHelp: {
        udkast: 'Planen er under arbejde og ikke vedtaget.',
        gældende: 'Planen er vedtaget og gælder nu.',
        udløbet: 'Perioden er slut.',
      },
    }),
    'Status',
    'Om planen er et udkast, gælder nu eller er udløbet.',
  ),
  version: described(
    plainText,
    'Version',
    'Trykkes i sidefoden, fx "1.0". Skift den, når bestyrelsen vedtager ændringer.',
  ),
  'lbf-sag': described(
    z.string().regex(/^\d{6}$/),
    'LBF-sag',
    'Sagens nummer i driftsstøttesystemet, seks cifre.',
  ).optional(),
  periode: described(period, 'Periode', 'Aftalens første og sidste dag.'),
  kommune: described(refersTo('organisation'), 'Kommune', 'Id på kommunen.'),
  'administrerende-organisation': described(
    refersTo('organisation'),
    'Administrerende boligorganisation',
    'Id på den boligorganisation, der administrerer indsatsen.',
  ).optional(),
  eksempel: described(
    z.strictObject({
      kilde: described(inlineText, 'Kilde', 'Hvad eksemplet er genfortalt efter.'),
      forbehold: described(prose, 'Forbehold', 'Hvad læseren skal vide om eksemplet.'),
    }),
    'Eksempel',
    'Kun for planer, der er eksempler og ikke aftaler, nogen har indgået. Dokumenter og side siger det da tydeligt.',
  ).optional(),
  parter: described(
    z.array(agreementParty).min(1),
    'Aftalens parter',
    'Parterne i den strategiske aftale, i den rækkefølge de skal stå.',
  ),
  underskrifter: described(
    z.array(signedDocument),
    'Underskrifter',
    'Hvilke endelige dokumenter der slutter med felter til underskrift. Ellers gælder det, som formularen siger; [] er ingen.',
  ).optional(),
  områder: described(z.array(area).min(1), 'Boligområder', 'De boligområder, som planen omfatter.'),
  organisationer: described(z.array(organisation).min(1), 'Organisationer', 'Alle organisationer, som planen nævner.'),
  stillinger: described(z.array(role), 'Stillinger', 'Planens stillinger, aldrig navne.').optional(),
  datakilder: described(z.array(dataSource), 'Datakilder', 'Egne datakilder ud over formularens.').optional(),
  indsatsområder: described(
    z.record(refersTo('focusArea'), focusAreaChoice),
    'Indsatsområder',
    'For hvert af formularens indsatsområder: valgt, fravalgt eller mangler.',
  ),
  mangler: described(
    z.array(
      z.strictObject({
        dokument: described(z.enum(['strategisk-aftale', 'bilag']), 'Dokument', 'Hvad der mangler.'),
        grund: reason,
      }),
    ),
    'Mangler',
    'Dokumenter, som planen bevidst er uden, og hvorfor.',
  ).optional(),
  'åbne-punkter': openPoints,
  undtagelser: exceptions,
});

export type PlanFile = z.output<typeof planFile>;
