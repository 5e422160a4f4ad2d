import { error } from './definition.js';

/** HP70x: personal data. */
export const privacyCodes = {
  HP701: error('CPR-nummer i planen'),
} as const;
