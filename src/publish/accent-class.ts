/** The class that sets an accent colour in the style sheet. */
export function accentClass(color: string): string {
  return `accent-${color.slice(1).toLowerCase()}`;
}
