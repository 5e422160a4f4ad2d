import * as z from 'zod';
import { described, formField, reject } from '../../field.js';
import { sourceOfFigure } from '../../indicator.js';
import { count } from '../../values/decimal.js';
import { months } from '../../values/months.js';
import { inlineText } from '../../values/text.js';

const perHelp = {
  uge: 'Hver uge.',
  måned: 'Hver måned.',
  år: 'Hvert år.',
  gang: 'Hver gang, på hvert hold eller forløb.',
};

/**
 * A line of an activity's «succeskriterier og datakilde»: how much of what, counted for how long, and where the figure is from.
 * One of `over` and `pr` says for how long; what lacks both is reported.
 */
export const successCriterion = z
  .strictObject({
    antal: count.optional(),
    mindst: described(count, 'Mindst', 'Et mindste antal.').optional(),
    'i-gennemsnit': described(count, 'I gennemsnit', 'Et gennemsnitligt antal.').optional(),
    enhed: described(inlineText, 'Enhed', 'Hvad der tælles, fx samtaler eller unge, der får et fritidsjob.'),
    over: described(months, 'Over', 'Hvor lang tid der tælles over, fx 17 mdr. eller 4 år.').optional(),
    pr: described(
      z.enum(['uge', 'måned', 'år', 'gang']).meta({ valueHelp: perHelp }),
      'Pr.',
      'Når antallet gælder hver uge, hver måned, hvert år eller hver gang.',
    ).optional(),
    bemærkning: described(inlineText, 'Bemærkning', 'Fx «heraf ét omtalt i landsdækkende medier».').optional(),
    datakilde: formField(sourceOfFigure, 'Datakilde', 'aktivitet.datakilde'),
  })
  .transform((value, ctx) => {
    const given = [value.antal, value.mindst, value['i-gennemsnit']].filter((amount) => amount !== undefined).length;
    if (given === 1) return value;
    const message =
      given === 0 ? 'Succeskriteriet mangler et tal' : 'Succeskriteriet har flere tal, der modsiger hinanden';
    return reject(ctx, 'HP115', message, 'Skriv ét af felterne antal, mindst og i-gennemsnit');
  });

export type SuccessCriterion = z.output<typeof successCriterion>;
