import { error } from './definition.js';

/** Output. */
export const outputCodes = {
  HP501: error('Der kan ikke skrives'),
  HP502: error('Dokumentet ville miste tekst'),
} as const;
