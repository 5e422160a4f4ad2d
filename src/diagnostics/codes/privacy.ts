import { error, warning } from './definition.js';

/** HP70x: personal data. */
export const privacyCodes = {
  HP701: error('CPR-nummer i planen'),
  HP702: warning('Navn fra personer.yaml i en anden fil'),
  HP703: warning('Et personnavn i teksten'),
  HP704: warning('En persons mailadresse i teksten'),
  HP705: warning('Telefonnummer i teksten'),
  HP706: warning('Så få personer, at de kan genkendes'),
  HP707: warning('En boligs adresse i teksten'),
  HP708: warning('Mailadressen eller telefonnummeret kan ikke bruges'),
  HP709: warning('Kontonummer eller adgangskode i planen'),
} as const;
