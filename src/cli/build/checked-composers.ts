import { join } from 'node:path';
import { hasErrors } from '../../diagnostics/diagnostic.js';
import { BookletComposer, Composer, type Edition, loadBookletTemplates } from '../../index.js';
import type { Terminal } from '../console.js';
import { CannotRun } from '../failure.js';
import { packageDir } from '../workspace.js';
import type { Composers } from './compose-all.js';
import { printErrors } from './print-errors.js';

/** A template with a fault would spoil every document of its edition, so nothing is built with one. */
export async function checkedComposers(
  editions: ReadonlyMap<string, Edition>,
  withBooklet: boolean,
  terminal: Terminal,
): Promise<Composers> {
  const ofEditions = new Map([...editions].map(([id, edition]) => [id, new Composer(edition)]));
  const booklet = withBooklet ? new BookletComposer(await loadBookletTemplates(join(packageDir, 'templates'))) : null;
  const composers = { editions, ofEditions, booklet };
  const faults = [...ofEditions.values(), ...(booklet ? [booklet] : [])].flatMap((each) => each.checkTemplates());
  if (!hasErrors(faults)) return composers;
  printErrors(faults, terminal);
  throw new CannotRun('Formularens skabeloner har fejl, så der kan ikke bygges', 'Ret fejlene ovenfor i templates/');
}
