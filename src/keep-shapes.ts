const last = new Map<string, unknown>();

/**
 * Keeps what the last document was made of until the next one's is there. With garbage that is collected by force V8 throws away code that it has
 * optimised for objects of which none is left.
 * @param of what makes such objects, one name for each place
 */
export function keepShapes(of: string, objects: unknown): void {
  last.set(of, objects);
}
