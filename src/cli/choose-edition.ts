import { suggest } from '../diagnostics/suggest.js';
import type { Edition } from '../model/plan-data.js';
import { CannotRun } from './failure.js';

/** The edition of the form that `--edition` names; the newest where it names none. */
export function chosenEdition(editions: ReadonlyMap<string, Edition>, named: string | undefined): Edition {
  const known = [...editions.keys()];
  const edition = editions.get(named ?? known.at(-1) ?? '');
  if (edition) return edition;
  const meant = suggest(named ?? '', known);
  const help = meant ? `Mente du «${meant}»?` : `Vælg en af: ${known.join(', ')}`;
  throw new CannotRun(`Der er ingen udgave af formularen, der hedder «${named}»`, help);
}
