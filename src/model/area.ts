import * as z from 'zod';
import { described } from './field.js';
import { declaresId, refersTo } from './values/identifier.js';
import { plainText } from './values/text.js';

/** A housing area with the departments that it consists of. */
export const area = z.strictObject({
  id: declaresId('area'),
  navn: described(plainText, 'Navn', 'Boligområdets navn.'),
  afdelinger: described(
    z.array(
      z.strictObject({
        organisation: described(refersTo('organisation'), 'Organisation', 'Id på boligorganisationen.'),
        numre: described(z.array(plainText).min(1), 'Afdelingsnumre', 'Fx [15, 21, 35].'),
      }),
    ),
    'Afdelinger',
    'Afdelingsnumre hos hver boligorganisation.',
  ).optional(),
});
