import type { z } from 'zod';
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.js';
import type { BookletFolder } from '../load/booklet-folder.js';
import type { YamlFile } from '../load/yaml-file.js';
import { bookletFile } from '../model/booklet.js';
import type { Booklet, BookletIntervention } from '../model/booklet-data.js';
import { interventionFile } from '../model/intervention.js';
import type { Edition } from '../model/plan-data.js';
import { validateFile } from './validate-file.js';
import type { CheckedFile } from './validate-plan.js';

export interface ValidatedBooklet {
  /** What could be read of it. Null without a `haefte.yaml` that makes sense. */
  readonly booklet: Booklet | null;
  /** What there is could all be read; names of fields may be misspelt. */
  readonly isWhole: boolean;
  readonly files: readonly CheckedFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Holds the files of the booklet against their schemas, and makes of them what can be made. */
export function validateBooklet(folder: BookletFolder, editions: ReadonlyMap<string, Edition>): ValidatedBooklet {
  const files: CheckedFile[] = [];
  const diagnostics: Diagnostic[] = [];
  let isWhole = !hasErrors(folder.diagnostics);
  const read = <S extends z.ZodType>(kind: CheckedFile['kind'], name: string, file: YamlFile, schema: S) => {
    const validated = validateFile(file, schema);
    const { fitting } = validated;
    diagnostics.push(...validated.diagnostics);
    isWhole &&= fitting?.isWhole ?? false;
    if (!fitting) return null;
    files.push({ kind, name, file: fitting.file, schema, isWhole: fitting.isWhole });
    return fitting.value;
  };
  const file = folder.booklet && read('booklet', 'haefte', folder.booklet, bookletFile);
  const schema = interventionFile(editions.values());
  const interventions = [...folder.interventions].flatMap(([id, each]): BookletIntervention[] => {
    const content = read('intervention', id, each, schema);
    return content ? [{ id, content }] : [];
  });
  const booklet = file && {
    id: folder.id,
    file,
    interventions: inOrder(interventions, file.rækkefølge ?? []),
    editions,
  };
  return { booklet, isWhole: isWhole && booklet !== null, files, diagnostics };
}

/** Those that the order does not name come last. */
function inOrder(interventions: readonly BookletIntervention[], order: readonly string[]): BookletIntervention[] {
  const place = ({ id }: BookletIntervention) => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...interventions].sort((a, b) => place(a) - place(b));
}
