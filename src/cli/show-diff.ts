import { harmless } from '../diagnostics/print/harmless.js';
import { painter, type Style } from '../diagnostics/print/paint.js';
import { lineDiff } from '../format/line-diff.js';
import type { Terminal } from './console.js';

/** Shows the lines that differ between two texts, with a blank line after them. */
export function showDiff(before: string, after: string, { colour, out }: Terminal): void {
  const styles: Record<string, Style> = { '-': 'red', '+': 'green', '@': 'cyan' };
  for (const line of lineDiff(before, after)) {
    const style = styles[line[0] ?? ''];
    out(`${style ? painter(colour)(style, harmless(line)) : harmless(line)}\n`);
  }
  out('\n');
}
