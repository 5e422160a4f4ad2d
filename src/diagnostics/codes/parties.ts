import { error, note, unfinished, warning } from './definition.js';

/** HP34x–35x and, since those are used up, HP395 on: parties, documents and what the text points at. */
export const partiesCodes = {
  HP340: error('Organisationen er af en forkert slags'),
  HP341: warning('Organisationens type passer ikke til navnet'),
  HP342: warning('Boligafdelingerne går ikke op'),
  HP343: unfinished('Aftalen mangler en part'),
  HP344: error('Samme part to gange'),
  HP345: warning('Delaftalens part er ikke part i aftalen'),
  HP346: warning('Opgave til en, der ikke er part'),
  HP347: warning('Part uden opgave'),
  HP348: warning('Delaftalen mangler en part'),
  HP349: warning('Oprettet, men ikke brugt'),
  HP350: error('Bilagets fil findes ikke'),
  HP351: warning('Bilag og filer passer ikke sammen'),
  HP352: warning('Linkets tekst og henvisning passer ikke sammen'),
  HP353: unfinished('Formularens bilag mangler på listen'),
  HP354: warning('Dokumentet er ikke blandt bilagene'),
  HP355: warning('Dokumentet kalder sig noget forkert'),
  HP356: warning('Takten er en anden end andre steder'),
  HP357: warning('Antallet passer ikke med listen'),
  HP358: note('Linket er ikke sikkert (http)'),
  HP359: warning('Teksten henviser til noget, der ikke er her'),
  HP395: warning('Underskrivere og parter passer ikke sammen'),
  HP396: unfinished('Ingen skriver under'),
} as const;
