import * as z from 'zod';
import { described, formField } from './field.js';
import { baseline } from './measure.js';
import { target } from './target.js';
import { byShape } from './values/by-shape.js';
import { declaresId, refersTo } from './values/identifier.js';
import { inlineText } from './values/text.js';

const source = refersTo('dataSource', 'organisation', 'unit');

/** Where a figure is from: a source of the form or the plan, or the organisation itself; with a remark or without. */
export const sourceOfFigure = byShape(
  source,
  z.strictObject({
    kilde: described(source, 'Kilde', 'Id på datakilden eller på den organisation, som tallet kommer fra.'),
    bemærkning: inlineText.optional(),
  }),
);

/** A variable that shows whether a sub-goal is reached. One with an activity is «aktivitetsnær». */
export const indicator = z.strictObject({
  id: declaresId('indicator'),
  tekst: described(inlineText, 'Indikator', 'Hvad der måles, på én linje og uden måltallet: det står under mål.'),
  aktivitet: described(
    byShape(refersTo('activity'), z.array(refersTo('activity')).min(1)),
    'Aktivitet',
    'Id på den aktivitet, som indikatoren måler direkte. Udelades, når den gælder hele indsatsområdet.',
  ).optional(),
  boligområde: formField(baseline, 'Baseline boligområde/målgruppe', 'delaftale.indikatorer'),
  sammenligning: described(baseline, 'Evt. anden baseline', 'Fx tallet for hele kommunen.').optional(),
  mål: formField(target, 'Mål', 'delaftale.mål'),
  datakilde: formField(sourceOfFigure, 'Datakilde', 'delaftale.indikatorer'),
  note: described(inlineText, 'Note', 'Forklaring, der trykkes under indikatoren.').optional(),
});

export const subGoal = z.strictObject({
  id: declaresId('subGoal'),
  tekst: described(inlineText, 'Delmål', 'Et skridt på vejen mod de overordnede mål.'),
  indikatorer: described(z.array(indicator).min(1), 'Indikatorer', 'Mindst én indikator for hvert delmål.'),
});

export type Indicator = z.output<typeof indicator>;
