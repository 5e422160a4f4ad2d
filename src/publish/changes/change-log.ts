/** What was changed in a plan and when, with nothing in it that is not for everybody. */
export interface ChangeLog {
  /** Newest first. */
  readonly changes: readonly Change[];
  /** How many older ones there are. */
  readonly older: number;
  /** Only a part of the history was fetched, so there may be older ones that nobody knows of here. */
  readonly isPartial: boolean;
}

/** One or more commits of a day that change the same documents. */
export interface Change {
  /** In UTC: `2026-11-28`. */
  readonly day: string;
  /** In alphabetical order, each once. */
  readonly documents: readonly ChangedDocument[];
  /** What authors have written for readers. */
  readonly texts: readonly string[];
  /** Short hashes, newest first. */
  readonly commits: readonly string[];
}

/** A sub-agreement goes by its file: `delaftaler/beskaeftigelse`. */
export type ChangedDocument = 'bilag' | 'helhedsplan' | 'strategisk-aftale' | `delaftaler/${string}`;
