import * as z from 'zod';
import { described, reject } from './field.js';
import { byShape } from './values/by-shape.js';
import { refersTo } from './values/identifier.js';
import { moment, momentOrRecurrence } from './values/moment.js';
import { inlineText } from './values/text.js';

const responsible = refersTo('role', 'organisation', 'unit', 'chartNode');
const concerned = refersTo('activity', 'focusArea');

/** A step of the plan: when, what, whose task, and which activity or focus area it is part of. */
export const milestone = z
  .strictObject({
    hvornår: momentOrRecurrence,
    til: described(moment, 'Til', 'Når milepælen er et forløb: dets sidste tidspunkt.').optional(),
    milepæl: described(inlineText, 'Milepæl', 'Hvad der er sket eller skal ske, på én linje.'),
    ansvarlig: described(
      byShape(responsible, z.array(responsible).min(1)),
      'Ansvarlig',
      'Id på stillingen, organisationen, enheden eller leddet i organisationsdiagrammet. Aldrig navne.',
    ).optional(),
    vedrører: described(
      byShape(concerned, z.array(concerned).min(1)),
      'Vedrører',
      'Id på aktiviteten eller indsatsområdet. Udelades, når milepælen gælder hele planen.',
    ).optional(),
  })
  .transform((value, ctx) => {
    const { hvornår, til } = value;
    if (til === undefined) return value;
    if (typeof hvornår === 'string')
      return reject(
        ctx,
        'HP115',
        `«${hvornår}» kan ikke have et «til»`,
        'Slet «til», eller skriv, hvornår det begynder',
      );
    if (til.to >= hvornår.from) return value;
    return reject(ctx, 'HP114', 'Milepælen slutter, før den begynder', 'Byt om på «hvornår» og «til»');
  });

export type Milestone = z.output<typeof milestone>;
