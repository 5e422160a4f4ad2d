import { isIdentifier } from '../model/values/identifier-text.js';
import { bookletId, bookletName } from './booklet-id.js';
import { dataNames } from './data-names.js';

/** Why a folder cannot be a plan's, judged by its name alone. */
export interface NameProblem {
  readonly message: string;
  readonly help: string;
}

/** Null for a folder that can be a plan's: then nothing that is found in its files depends on what it is called. */
export function planNameProblem(id: string): NameProblem | null {
  if (!isIdentifier(id)) {
    return {
      message: `Mappen «${id}» har et navn, der ikke kan bruges`,
      help: 'Brug små bogstaver a-z, tal og bindestreg',
    };
  }
  const cannot = `Mappen «${id}» kan ikke være en plan: navnet bruges af`;
  if (id === bookletName) {
    const help = `Giv mappen et andet navn; hæftet om indsatser ligger i mappen ${bookletId}`;
    return { message: `${cannot} hæftet om indsatser`, help };
  }
  return dataNames.includes(id) ? { message: `${cannot} data om alle planer`, help: 'Giv mappen et andet navn' } : null;
}
