import { error, warning } from './definition.js';

/** HP80x: exceptions that authors make from warnings. */
export const exceptionCodes = {
  HP801: error('Undtagelsen kan ikke bruges'),
  HP802: warning('Undtagelsen passer ikke på noget'),
} as const;
