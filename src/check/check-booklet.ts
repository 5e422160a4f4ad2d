import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Source } from '../diagnostics/source.js';
import type { Booklet } from '../model/booklet-data.js';
import type { Entity } from '../model/entities.js';
import type { ProseReader } from '../prose/reader.js';
import type { CheckedFile } from '../validate/validate-plan.js';
import { partsContext } from './context.js';
import { exceptFindings } from './exceptions.js';
import { type Checked, ruleGroups } from './index.js';
import { bookletCounts } from './rules/names/booklet-counts.js';
import { misspeltInterventions } from './rules/names/misspelt-names.js';
import { municipalityCodesOfInterventions } from './rules/names/municipality-codes.js';
import { eMailAddresses } from './rules/privacy/e-mail-addresses.js';
import { phoneNumbers } from './rules/privacy/phone-numbers.js';
import { unknownPersons } from './rules/privacy/unknown-persons.js';
import { references } from './rules/references/references.js';
import { uniqueIds } from './rules/references/unique-ids.js';
import { unreadIn } from './run-rules.js';

/** What the booklet brings to the check. */
export interface BookletInput {
  readonly booklet: Booklet | null;
  readonly isWhole: boolean;
  readonly path: string;
  readonly files: readonly CheckedFile[];
  readonly sources: readonly Source[];
  readonly hasUnreadable: boolean;
  readonly prose: ProseReader;
}

/** Rules that ask what is declared, and hold for any text: persons, addresses, references. */
const namedRules = [uniqueIds, references, unknownPersons, eMailAddresses, phoneNumbers];

/** Holds the booklet against every rule that is about texts and not about agreements. */
export function checkBooklet(input: BookletInput, earlier: readonly Diagnostic[]): Checked {
  const { booklet, isWhole, files } = input;
  const parts = partsContext({ ...input, attachmentFiles: new Set() });
  const rules = [...Object.values(ruleGroups).flatMap(({ anyPart }) => anyPart), misspeltInterventions];
  const found = rules.flatMap((rule) => rule(parts));
  if (booklet) {
    const context = { ...parts, plan: null, entities: entitiesOf(booklet, files), unread: unreadIn(input) };
    if (isWhole) found.push(...bookletCounts(parts, booklet));
    found.push(...namedRules.flatMap((rule) => rule(context)), ...municipalityCodesOfInterventions(booklet, files));
  }
  return exceptFindings([...earlier, ...found], files, isWhole);
}

/** Interventions, of which the files' names are the ids, and sources. */
function entitiesOf({ file, interventions }: Booklet, files: readonly CheckedFile[]): ReadonlyMap<string, Entity> {
  const entity = (kind: Entity['kind'], id: string, name: string): [string, Entity] => [
    id,
    { id, kind, name, shortName: null, parent: null },
  ];
  return new Map([
    ...file.kilder.map(({ id, titel }) => entity('publication', id, titel)),
    // One that could not be read is there all the same.
    ...files.filter(({ kind }) => kind === 'intervention').map(({ name }) => entity('intervention', name, name)),
    ...interventions.map(({ id, content }) => entity('intervention', id, content.navn)),
  ]);
}
