import { error, warning } from './definition.js';

/** The fields of a file. */
export const fieldsCodes = {
  HP101: error('Ukendt felt'),
  HP102: error('Feltet mangler'),
  HP103: error('Forkert slags værdi'),
  HP104: error('Ikke en af de tilladte værdier'),
  HP105: error('Ugyldigt id'),
  HP106: error('Ikke en dato'),
  HP107: error('Ikke et tal'),
  HP108: error('Tallet kan læses på flere måder'),
  HP109: error('For få punkter'),
  HP110: error('Tallet er uden for det mulige'),
  HP111: error('Ikke ja eller nej'),
  HP112: error('Ikke et årstal'),
  HP113: error('Ikke en aldersgruppe'),
  HP114: error('Perioden slutter, før den begynder'),
  HP115: error('Felterne passer ikke sammen'),
  HP116: error('Ikke et beløb'),
  HP120: error('Opmærkning, der ikke kan bruges'),
  HP121: error('Link, der ikke kan bruges'),
  HP122: error('Fodnote uden tekst eller henvisning'),
  HP123: error('Flere linjer i et felt på én linje'),
  HP124: warning('Opmærkning, der ikke virker'),
  HP125: error('For lang tekst'),
} as const;
