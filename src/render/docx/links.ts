/** The targets outside the document that it links to, each with one relationship. */
export class Links {
  readonly #ids = new Map<string, string>();

  /** The relationship's id of a target. */
  idOf(target: string): string {
    const id = this.#ids.get(target) ?? `rIdL${this.#ids.size + 1}`;
    this.#ids.set(target, id);
    return id;
  }

  get targets(): ReadonlyMap<string, string> {
    return this.#ids;
  }
}
