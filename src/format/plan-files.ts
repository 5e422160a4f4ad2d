import type { z } from 'zod';
import type { BookletFolder } from '../load/booklet-folder.js';
import type { PlanFolder } from '../load/plan-folder.js';
import type { YamlFile } from '../load/yaml-file.js';
import { bookletFile } from '../model/booklet.js';
import { interventionFile } from '../model/intervention.js';
import { peopleFile } from '../model/person.js';
import { planFile } from '../model/plan.js';
import type { Edition } from '../model/plan-data.js';

/** A file of a plan with the schema that says in which order its fields stand. */
export interface FileToFormat {
  readonly file: YamlFile;
  readonly schema: z.ZodType;
}

/** The readable files of a plan; it may be far from valid. Where it names no edition that we know, the newest one counts. */
export function filesToFormat(folder: PlanFolder, editions: ReadonlyMap<string, Edition>): FileToFormat[] {
  const named = folder.plan?.value.udgave;
  const edition = (typeof named === 'string' && editions.get(named.trim())) || [...editions.values()].at(-1);
  if (!edition) throw new Error('No edition');
  const { strategicAgreement, attachments, subAgreement } = edition.schemas;
  const files: readonly (readonly [YamlFile | null, z.ZodType])[] = [
    [folder.plan, planFile],
    [folder.strategicAgreement, strategicAgreement],
    [folder.attachments, attachments],
    [folder.people, peopleFile],
    ...[...folder.subAgreements.values()].map((file) => [file, subAgreement] as const),
  ];
  return files.flatMap(([file, schema]) => (file ? [{ file, schema }] : []));
}

/** The readable files of the booklet of interventions. */
export function bookletFilesToFormat(folder: BookletFolder, editions: ReadonlyMap<string, Edition>): FileToFormat[] {
  const schema = interventionFile(editions.values());
  const main = folder.booklet ? [{ file: folder.booklet, schema: bookletFile }] : [];
  return [...main, ...[...folder.interventions.values()].map((file) => ({ file, schema }))];
}
