import { note, warning } from './definition.js';

/** HP33x: period, years and dates. */
export const periodCodes = {
  HP330: warning('Perioden er ikke præcis fire år'),
  HP331: warning('Målets tid ligger uden for perioden'),
  HP332: warning('Udgangspunktets år passer ikke til perioden'),
  HP333: warning('Årstal i teksten ligger uden for perioden'),
  HP334: warning('Dato, der ikke findes'),
  HP335: warning('Perioden er skrevet anderledes i teksten'),
  HP336: note('Datoen er skrevet på en måde, der kan misforstås'),
  HP337: warning('Stillingens finansiering slutter før perioden'),
  HP338: note('Ord, der forældes'),
  HP339: warning('Målet siger ikke, hvilken tid det gælder'),
} as const;
