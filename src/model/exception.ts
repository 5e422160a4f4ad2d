import * as z from 'zod';
import { described } from './field.js';
import { inlineText, plainText } from './values/text.js';

/** A warning that the authors have looked at and let stand in one place. */
const exception = z.strictObject({
  kode: described(plainText, 'Kode', 'Advarslens kode, fx HP384.'),
  hvor: described(
    plainText,
    'Hvor',
    'Det sted i filen, som undtagelsen gælder: et id eller et felt, fx hipphopp, vision eller hipphopp/indhold.',
  ),
  grund: described(inlineText, 'Grund', 'Hvorfor advarslen ikke skal rettes.'),
});

/** Every file of a plan may have its own; they hold inside the file alone. */
export const exceptions = described(
  z.array(exception),
  'Undtagelser',
  'Advarsler, som I har set på og lader stå på ét sted, hver med en grund. Fejl kan ikke undtages.',
).optional();

export type Exception = z.output<typeof exception>;
