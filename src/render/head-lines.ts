/** Lines at the head of a page: one, or where marks stand to the right of it, one for each name, so that they do not meet. */
export function headLines(head: readonly string[], marks: readonly unknown[]): readonly string[] {
  return marks.length === 0 ? [head.join(' · ')] : head;
}
