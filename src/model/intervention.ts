import * as z from 'zod';
import { exceptions } from './exception.js';
import { described } from './field.js';
import type { Edition } from './plan-data.js';
import { result } from './result.js';
import { ages } from './values/ages.js';
import { year } from './values/date.js';
import { refersTo } from './values/identifier.js';
import { inlineText, plainText, prose } from './values/text.js';

const place = z.strictObject({
  område: described(plainText, 'Område', 'Boligområdet eller bydelen.').optional(),
  kommune: described(plainText, 'Kommune', 'Kommunens navn, fx Aabenraa Kommune.'),
  kommunekode: described(z.string().regex(/^\d{3}$/), 'Kommunekode', 'Tre cifre, i "anførselstegn".').optional(),
});

const targetGroup = z.strictObject({
  hvem: described(inlineText, 'Hvem', 'Hvem indsatsen er for.'),
  alder: ages.optional(),
});

const prize = z.strictObject({
  navn: described(plainText, 'Navn', 'Prisens navn.'),
  år: described(year, 'År', 'Året, hvor indsatsen fik prisen.'),
});

/**
 * `_indsatser/<id>.yaml`: one intervention and what came of it. The file's name is its id.
 * @param editions of the form: where an intervention can be decided is said with their focus areas
 */
export function interventionFile(editions: Iterable<Edition>) {
  return z.strictObject({
    navn: described(plainText, 'Navn', 'Indsatsens navn, ens overalt.'),
    fokus: described(inlineText, 'Fokus', 'Hvad indsatsen vil opnå, i få ord.'),
    sted: described(place, 'Sted', 'Hvor indsatsen er.'),
    indsatsområder: described(
      focusAreas(editions),
      'Indsatsområder',
      'Hvor indsatsen kan aftales: formularens indsatsområder, ved udgaven.',
    ),
    periode: described(plainText, 'Periode', 'Hvornår, fx siden 2016.').optional(),
    målgruppe: described(targetGroup, 'Målgruppe', 'Hvem indsatsen er for, og hvor gamle de er.').optional(),
    samarbejdspartnere: described(
      z.array(plainText).min(1),
      'Samarbejdspartnere',
      'Hvem den boligsociale indsats arbejder sammen med.',
    ).optional(),
    baggrund: described(prose, 'Baggrund', 'Hvorfor indsatsen blev sat i gang.'),
    indhold: described(prose, 'Indhold', 'Hvad de gør.'),
    resultater: described(z.array(result).min(1), 'Resultater', 'Hvad der er kommet ud af det, i tal.'),
    priser: described(z.array(prize).min(1), 'Priser', 'Priser, som indsatsen har fået.').optional(),
    kilder: described(
      z.array(refersTo('publication')).min(1),
      'Kilder',
      'Id på de kilder i haefte.yaml, som eksemplet er genfortalt efter.',
    ),
    undtagelser: exceptions,
  });
}

function focusAreas(editions: Iterable<Edition>) {
  // The newest first: it is the one that most plans follow.
  const byEdition = [...editions].reverse().map(({ id, form }) => {
    const names = form.indsatsområder.map((area) => [area.id, area.navn] as const);
    const one = z.enum(names.map(([area]) => area)).meta({ valueHelp: Object.fromEntries(names) });
    return [
      id,
      described(z.array(one).min(1), form.navn, `Indsatsområder i formularen for ${form.navn}.`).optional(),
    ] as const;
  });
  return z.strictObject(Object.fromEntries(byEdition));
}

export type Intervention = z.output<ReturnType<typeof interventionFile>>;
