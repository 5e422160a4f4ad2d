import { error, warning } from './definition.js';

/** References between fields. */
export const referencesCodes = {
  HP201: error('Henvisning til noget, der ikke findes'),
  HP202: error('Samme id to gange'),
  HP203: error('Henvisning til noget af en forkert slags'),
  HP204: error('Filens navn passer ikke til indsatsområdet'),
  HP205: error('Ukendt udgave af formularen'),
  HP206: error('Organisationsdiagrammet går i ring'),
  HP207: warning('Samme henvisning to gange'),
} as const;
