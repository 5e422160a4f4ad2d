import { error, note, unfinished, warning } from './definition.js';

/** HP36x–37x and, since those are used up, HP391 on: goals, sub-goals, indicators, figures. */
export const goalsCodes = {
  HP360: error('Enheden er en anden end formularens'),
  HP361: warning('Enheden passer ikke til indikatoren'),
  HP362: unfinished('Udgangspunktet er ikke oplyst helt'),
  HP363: warning('Tal fra forskellige år'),
  HP364: unfinished('Et boligområde mangler blandt tallene'),
  HP365: note('Tallene har ikke lige mange decimaler'),
  HP366: warning('Tallet ligger langt fra de andre'),
  HP367: warning('Samme indikator eller delmål to steder'),
  HP368: warning('Boligområdet står bedre end kommunen'),
  HP369: warning('Svaret passer ikke til den faste indikator'),
  HP370: warning('Målet passer ikke til udgangspunktet'),
  HP371: warning('Målet er et andet end tallet i teksten'),
  HP372: warning('Målet passer ikke til aktivitetens målgruppe'),
  HP373: warning('Indikatoren peger på en anden aktivitet, end den handler om'),
  HP374: note('Ingen indikator følger aktiviteten'),
  HP375: note('Delmålet følges kun med optællinger'),
  HP376: warning('Henvisning til et delmål, der ikke findes'),
  HP377: warning('Tallet i teksten modsiger en indikator'),
  HP378: note('Tal uden år eller kilde'),
  HP379: warning('Datakilden passer ikke til indikatoren'),
  HP391: error('Målet hører til et andet indsatsområde'),
  HP392: warning('Ingen måling hører til målet'),
  HP393: warning('Succeskriteriet siger ikke, over hvor lang tid'),
  HP394: note('Succeskriterierne gælder kun en del af perioden'),
} as const;
