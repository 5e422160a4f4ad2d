import { type Fix, replaceSpan } from '../diagnostics/diagnostic.js';
import { findNode } from '../load/yaml-node.js';
import type { PlanText } from './plan-text.js';

/**
 * Writes something else in a stretch of a text. A text without quotes gets them where the new one needs them: `[](#id)`
 * would begin a list. Null where the text is folded and its places in the file are not known.
 */
export function textFix(text: PlanText, start: number, end: number, replacement: string): Fix | null {
  const at = text.span(start, end);
  const { node } = findNode(text.file.file.root, text.path);
  if (at.end - at.start !== end - start || node.kind !== 'scalar') return null;
  const title = `Skriv «${replacement}»`;
  const needsQuotes = node.style === 'plain' && /[[\]{}#:,]/.test(replacement) && (start === 0 || isInBraces(text));
  if (!needsQuotes) return replaceSpan(title, at, replacement);
  const whole = node.text.slice(0, start) + replacement + node.text.slice(end);
  const span = { source: at.source, start: node.start, end: node.end };
  return replaceSpan(title, span, `"${whole.replaceAll(/["\\]/g, '\\$&')}"`);
}

/** Inside `{…}` or `[…]`, where brackets and commas are YAML's own. */
function isInBraces({ file, path }: PlanText): boolean {
  const { root, source } = file.file;
  return path.some((_, depth) => /[[{]/.test(source.text[findNode(root, path.slice(0, depth)).node.start] ?? ''));
}
