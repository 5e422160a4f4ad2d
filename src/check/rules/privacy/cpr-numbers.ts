import { findCprNumbers, maskCprNumbers } from '../../../diagnostics/cpr-number.js';
import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { Source } from '../../../diagnostics/source.js';
import type { PartsContext } from '../../context.js';

const inText = 'Slet nummeret. Ligger planen i git, skal det også fjernes fra de tidligere udgaver';

/** No file of a plan may hold a CPR number: not in a comment, not as a key, not beside the names in personer.yaml. */
export function cprNumbers(source: Source): Diagnostic[] {
  return findCprNumbers(source.text).map(({ start, end, masked }) =>
    diagnose('HP701', `Her står et CPR-nummer: ${masked}`, { source, start, end }, { help: inText }),
  );
}

/** The name of an attachment is published together with the plan. */
export function cprNumbersInFileNames({ path, attachmentFiles }: PartsContext): Diagnostic[] {
  return [...attachmentFiles].flatMap((file) => {
    const [number] = findCprNumbers(file);
    if (!number) return [];
    const help = 'Giv filen et andet navn, og se efter, om nummeret også står inde i den';
    const at = { path: maskCprNumbers(`${path}/${file}`) };
    return [diagnose('HP701', `Filens navn rummer et CPR-nummer: ${number.masked}`, at, { help })];
  });
}
