import type { BookletFile } from './booklet.js';
import type { Intervention } from './intervention.js';
import type { Edition } from './plan-data.js';

/** Examples of interventions with their results; every file fits its schema. */
export interface Booklet {
  /** `_indsatser`; no plan's id begins like it. */
  readonly id: string;
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
