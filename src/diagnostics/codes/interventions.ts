import { error } from './definition.js';

/** HP81x: the booklet of interventions. */
export const interventionCodes = {
  HP810: error('Hæftet om indsatser mangler haefte.yaml'),
  HP811: error('Resultat uden periode'),
  HP812: error('Resultat uden enhed'),
  HP813: error('Resultat med flere enheder'),
  HP814: error('Samme år eller periode to gange'),
} as const;
