import { note, warning } from './definition.js';

/** HP62x: language and signs. */
export const languageCodes = {
  HP620: warning('Tegn, som Word eller en PDF har sat ind'),
  HP621: warning('To skilletegn efter hinanden'),
  HP622: warning('Mellemrum for meget eller for lidt'),
  HP623: warning('Parentes eller anførselstegn uden makker'),
  HP624: warning('Samme ord to gange'),
  HP625: note('Procent skrevet på flere måder'),
  HP626: warning('Tal med forkerte skilletegn'),
  HP627: warning('Ord, der er delt af en bindestreg'),
  HP628: warning('Bogstaver og cifre blandet sammen'),
  HP629: warning('Rester fra et andet program'),
  HP630: warning('Ord, der ligner et andet af planens ord'),
  HP631: warning('Ord, der ofte staves forkert'),
  HP632: warning('Lille begyndelsesbogstav efter punktum'),
  HP633: note('Anførselstegn af flere slags'),
  HP634: warning('Dato på engelsk'),
  HP635: note('Skrevet med store bogstaver'),
  HP636: warning('Teksten holder op midt i en sætning'),
  HP637: warning('Tomt punkt'),
  HP638: warning('Samme sætning to gange'),
  HP639: note('Procenttegn, der måske mangler'),
  HP640: warning('Spænd, der slutter, før det begynder'),
  HP641: warning('En del, der ikke passer til det hele'),
  HP642: warning('Ordet og tallene går hver sin vej'),
  HP643: warning('Nummer, der ikke kan passe'),
} as const;
