import * as z from 'zod';
import { described } from './field.js';
import { plainText, prose } from './values/text.js';

/** An attachment that is nothing but text, in titled sections. */
export const attachmentText = z.strictObject({
  indledning: described(prose, 'Indledning', 'Det, der står før det første afsnit.').optional(),
  afsnit: described(
    z
      .array(
        z.strictObject({
          overskrift: described(
            plainText,
            'Overskrift',
            'Afsnittets overskrift, uden nummer: det følger af rækkefølgen.',
          ),
          tekst: described(prose, 'Tekst', 'Afsnittets tekst.'),
        }),
      )
      .min(1),
    'Afsnit',
    'Tekstens afsnit i den rækkefølge, de skal stå.',
  ),
});
