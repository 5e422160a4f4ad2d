import { error, unfinished } from './definition.js';

/** What the form demands. */
export const formCodes = {
  HP301: unfinished('Feltet er ikke udfyldt'),
  HP302: unfinished('Oplysningen er ikke oplyst'),
  HP303: unfinished('Valgt indsatsområde uden delaftale'),
  HP304: error('Delaftale for et indsatsområde, der ikke er valgt'),
  HP305: unfinished('Dokumentet mangler'),
  HP306: unfinished('Åbent punkt'),
} as const;
