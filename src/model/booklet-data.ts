import type { BookletFile } from './booklet.js';
import type { Intervention } from './intervention.js';
import type { Edition } from './plan-data.js';

/** The folder below `agreements/`, and the id by which commands and files know the booklet. No plan's id begins like it. */
export const bookletId = '_indsatser';

/** What readers see of a folder's name: without the mark that says that it is no plan. */
export function publicName(id: string): string {
  return id.replace(/^_/, '');
}

/** Examples of interventions with their results; every file fits its schema. */
export interface Booklet {
  readonly file: BookletFile;
  /** In the order in which they are told. */
  readonly interventions: readonly BookletIntervention[];
  /** Those that interventions name focus areas of. */
  readonly editions: ReadonlyMap<string, Edition>;
}

export interface BookletIntervention {
  readonly id: string;
  readonly content: Intervention;
}
