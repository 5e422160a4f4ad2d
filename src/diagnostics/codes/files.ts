import { error, warning } from './definition.js';

/** Files and YAML. */
export const filesCodes = {
  HP001: error('Filen kan ikke læses'),
  HP002: error('Filen er for stor'),
  HP003: error('Filen er ikke gemt som UTF-8'),
  HP004: error('Filen er tom'),
  HP005: error('Filen kan ikke læses som YAML'),
  HP006: error('Tabulator i indrykningen'),
  HP007: error('Samme felt to gange'),
  HP008: error('Ankre og henvisninger (& og *) bruges ikke'),
  HP009: error('Typemærker (!) bruges ikke'),
  HP010: error('For mange niveauer'),
  HP011: error('Flere dokumenter i samme fil'),
  HP012: warning('Tekst efter # kommer ikke med'),
  HP013: warning('Bogstaver sat sammen af to tegn'),
  HP014: error('Forkert læste danske bogstaver'),
  HP015: error('Filen er ikke felter og værdier'),
  HP016: error('Genvej ud af mappen'),
  HP017: warning('Ukendt fil i planens mappe'),
  HP018: error('Planens mappe har et ugyldigt navn'),
  HP019: error('Ingen planer fundet'),
  HP020: error('Planen findes ikke'),
  HP021: error('Planen mangler helhedsplan.yaml'),
  HP022: warning('Tom tekstblok'),
  HP023: error('Et komma deler teksten'),
  HP024: error('Anførselstegn fra Word'),
} as const;
