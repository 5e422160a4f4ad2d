import { error } from './definition.js';

/** Templates. */
export const templatesCodes = {
  HP401: error('Skabelonen bruger et felt, der ikke findes'),
  HP402: error('Skabelonen giver ugyldig opmærkning'),
  HP403: error('Skabelonen bruger en ukendt hjælper'),
  HP404: error('Skabelonen kan ikke læses'),
  HP405: error('Skabelonen bruger en ordlyd, der ikke findes'),
} as const;
