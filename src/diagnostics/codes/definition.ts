/** `error` blocks a final document, `warning` does not, `note` informs. */
export type Severity = 'error' | 'warning' | 'note';

export interface Definition {
  readonly severity: Severity;
  /** What the code stands for, independent of the case at hand. */
  readonly title: string;
  /** True where a draft may carry the problem but a final document may not. */
  readonly blocksFinal: boolean;
}

/** Must be mended before anything is final. */
export const error = (title: string): Definition => ({ severity: 'error', title, blocksFinal: true });
/** Probably a mistake; a plan may except one place with a reason. */
export const warning = (title: string): Definition => ({ severity: 'warning', title, blocksFinal: false });
/** Fine in a draft, an error in a final document. */
export const unfinished = (title: string): Definition => ({ severity: 'warning', title, blocksFinal: true });
/** Worth knowing; counted, and shown when asked for. */
export const note = (title: string): Definition => ({ severity: 'note', title, blocksFinal: false });
