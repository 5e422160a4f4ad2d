import type { YamlScalar } from './yaml-node.js';

/**
 * Where a character of a scalar's value stands in the file; null where the two do not correspond one to one (folded
 * text, quoted text with escapes).
 */
export function offsetInSource(text: string, scalar: YamlScalar, offset: number): number | null {
  if (scalar.style === 'literal') return offsetInLiteral(text, scalar, offset);
  if (scalar.style === 'folded') return null;
  const written = text.slice(scalar.start, scalar.end);
  if (written === scalar.text) return scalar.start + offset;
  return written.slice(1, -1) === scalar.text ? scalar.start + 1 + offset : null;
}

function offsetInLiteral(text: string, scalar: YamlScalar, offset: number): number | null {
  let inValue = 0;
  let inSource = scalar.start;
  for (const line of text.slice(scalar.start, scalar.end).split('\n')) {
    const indent = Math.min(scalar.indent, /^ */.exec(line)?.[0].length ?? 0);
    const content = line.replace(/\r$/, '').length - indent;
    if (offset <= inValue + content) return inSource + indent + (offset - inValue);
    inValue += content + 1;
    inSource += line.length + 1;
  }
  return null;
}
