import { error, note, unfinished, warning } from './definition.js';

/** What the form demands. */
export const formCodes = {
  HP301: unfinished('Feltet er ikke udfyldt'),
  HP302: unfinished('Oplysningen er ikke oplyst'),
  HP303: unfinished('Valgt indsatsområde uden delaftale'),
  HP304: error('Delaftale for et indsatsområde, der ikke er valgt'),
  HP305: unfinished('Dokumentet mangler'),
  HP306: unfinished('Åbent punkt'),
  HP307: unfinished('Henvisning til et andet regulativ'),
  HP308: warning('Formularens faste tekst er skrevet i feltet'),
  HP309: unfinished('Formularens vejledning står i feltet'),
  HP310: unfinished('Pladsholder i teksten'),
  HP311: warning('Teksten holder op for tidligt'),
  HP312: warning('Problemkompleks for et indsatsområde, der er valgt fra'),
  HP313: warning('Feltet gentager et andet felt'),
  HP314: warning('Feltets betegnelse er skrevet i feltet'),
  HP315: warning('Perioden passer ikke til udgaven af formularen'),
  HP316: unfinished('Bilaget mangler det, det skal dannes af'),
  HP317: warning('Oplysninger til et bilag, der ikke dannes'),
  HP318: warning('Milepælen passer ikke til perioden'),
  HP319: note('Formularens tekst er ikke den officielle'),
  HP397: warning('En lov eller et sted, der ikke gælder i perioden'),
} as const;
