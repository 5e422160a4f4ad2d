import * as z from 'zod';
import type { EditionForm } from './edition-form.js';
import { described, reject } from './field.js';
import { refersTo } from './values/identifier.js';
import { type Kroner, money } from './values/money.js';
import { plainText, prose } from './values/text.js';

/** On whose side of the agreement money is: the fund's, the local parties', or others'. */
export const funderKinds = ['landsbyggefonden', 'lokal', 'ekstern'] as const;
export type FunderKind = (typeof funderKinds)[number];

const budgetYear = z.string().transform((text, ctx) => {
  if (/^(19|20)\d{2}$/.test(text)) return text;
  return reject(ctx, 'HP112', `«${text}» er ikke et årstal`, 'Skriv årstallet med fire cifre, fx 2022');
});

/** The budget where the agreement itself names no money. Sums are made and never written. */
export function budgetSchema(form: EditionForm) {
  const perArea = Object.fromEntries(
    form.indsatsområder.map(({ id, navn }) => [id, described(money, navn, `Den del, der går til ${navn}.`).optional()]),
  );
  const funding = z
    .strictObject({
      navn: described(
        plainText,
        'Navn',
        'Hvem der betaler, når det ikke er en af planens organisationer, fx Landsbyggefonden.',
      ).optional(),
      organisation: described(
        refersTo('organisation'),
        'Organisation',
        'Id på den organisation, der betaler.',
      ).optional(),
      slags: described(
        z.enum(funderKinds).meta({
          valueHelp: {
            landsbyggefonden: 'Landsbyggefondens tilskud.',
            lokal: 'Den lokale medfinansiering: kommune, boligorganisationer og andre lokale parter.',
            ekstern: 'Penge ved siden af aftalens finansiering, fx fra en fond.',
          },
        }),
        'Slags',
        'landsbyggefonden, lokal eller ekstern.',
      ),
      beløb: described(money, 'Beløb', 'Det hele i perioden, i hele kroner.'),
      indsatsområder: described(
        z.strictObject(perArea).meta({ keepsOrder: true }),
        'Indsatsområder',
        'Hvor meget af beløbet der går til hvert indsatsområde. Resten vises som ikke fordelt.',
      ).optional(),
      år: described(
        z.record(budgetYear, money),
        'År',
        'Hvor meget af beløbet der bruges i hvert kalenderår, fx {2022: 2.000.000 kr.}.',
      ).optional(),
    })
    .transform((value, ctx) => {
      if ((value.navn === undefined) !== (value.organisation === undefined)) return value;
      const message = value.navn === undefined ? 'Der mangler, hvem der betaler' : 'Der står både navn og organisation';
      return reject(ctx, 'HP115', message, 'Skriv enten organisation (et id) eller navn');
    });
  return z.strictObject({
    finansiering: described(
      z.array(funding).min(1),
      'Finansiering',
      'Ét punkt for hver, der betaler. Udelades, når aftalen selv har finansieringen (2015-18).',
    ).optional(),
    bemærkninger: described(prose, 'Bemærkninger', 'Det, der skal til for at forstå budgettet.').optional(),
  });
}

/** What is not spread over parts of an amount; negative where the parts are more. */
export function unspread(amount: Kroner, parts: Iterable<Kroner | undefined>): Kroner {
  let rest = amount;
  for (const part of parts) rest -= part ?? 0;
  return rest;
}
