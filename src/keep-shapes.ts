const last = new Map<string, unknown>();

/**
 * Keeps what the last document was made of until the next one's is there. With the garbage V8 throws away code that it has optimised for
 * objects of which none is left: between two documents that was most of a renderer, compiled anew over and over.
 * @param of what makes such objects, one name for each place
 */
export function keepShapes(of: string, objects: unknown): void {
  last.set(of, objects);
}
