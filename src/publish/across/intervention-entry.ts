/** An intervention of the booklet, as pages about other things mention it. */
export interface InterventionEntry {
  readonly id: string;
  readonly name: string;
  /** What it wants to bring about, in a few words. */
  readonly focus: string;
  readonly place: string;
  readonly municipality: string;
  /** Ids of focus areas of the form, of any edition. */
  readonly focusAreas: readonly string[];
}
