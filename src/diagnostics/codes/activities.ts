import { note, warning } from './definition.js';

/** HP38x–39x and, since those are used up, HP411 on: activities and target groups. */
export const activitiesCodes = {
  HP380: warning('Alderen passer ikke til målgruppen'),
  HP381: warning('Målgrupperne overlapper, eller nogen falder imellem'),
  HP382: warning('Det, der måles, gælder en anden alder'),
  HP383: warning('Teksten nævner et område, som aktiviteten ikke har'),
  HP384: warning('Bidrag til et indsatsområde, der ikke passer'),
  HP385: note('Ansvaret er ikke placeret'),
  HP386: note('Forankringen mangler'),
  HP387: note('Samme afsnit to steder'),
  HP388: note('Langt formål'),
  HP389: warning('Opgave uden ansvarlig'),
  HP390: warning('Alderen passer ikke til gruppens navn'),
  HP411: warning('Målgruppen er en anden end tekstens'),
} as const;
