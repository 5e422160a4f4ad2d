import { error, unfinished, warning } from './definition.js';

/** HP60x: staff time and money. */
export const staffCodes = {
  HP601: error('Andelene giver ikke 100 %'),
  HP602: error('Samme stilling to gange'),
  HP603: warning('Stillingen har både andele og timer'),
  HP604: warning('Stillingen har ingen tid i delaftalerne'),
  HP605: warning('Stillingen har opgaver, men ingen tid her'),
  HP606: warning('Flere timer end en fuldtidsstilling'),
  HP607: warning('Finansieringen passer ikke til organisationen'),
  HP608: warning('Medfinansieringen passer ikke til stillingerne'),
  HP611: error('Delaftalerne har flere penge end planen'),
  HP612: unfinished('Penge, der ikke er fordelt, uden forklaring'),
  HP613: warning('Den lokale medfinansiering er under 25 %'),
  HP614: unfinished('Indsatsområdet mangler finansiering'),
  HP615: warning('Budgettets beløb er et andet'),
  HP616: error('Budgettets dele passer ikke til beløbet'),
  HP617: warning('Timerne passer ikke til fuld tid'),
  HP618: warning('Budgettet passer ikke til planen'),
} as const;
