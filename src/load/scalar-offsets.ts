import type { YamlScalar } from './yaml-node.js';

/**
 * Where a character of a scalar's value stands in the file; null where the two do not correspond one to one (folded
 * text, quoted text with escapes).
 */
export function offsetInSource(text: string, scalar: YamlScalar, offset: number): number | null {
  if (scalar.style === 'folded') return null;
  const lines = linesOf.get(scalar) ?? readLines(text, scalar);
  linesOf.set(scalar, lines);
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.inValue ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const line = lines[low];
  if (!line) return null;
  const column = offset - line.inValue;
  return column <= line.length ? line.inSource + column : null;
}

/** A stretch of a value that stands in the file as it is. */
interface Line {
  readonly inValue: number;
  readonly inSource: number;
  readonly length: number;
}

/** A text with thousands of findings must not be gone through again for each. */
const linesOf = new WeakMap<YamlScalar, readonly Line[]>();

function readLines(text: string, scalar: YamlScalar): Line[] {
  const written = text.slice(scalar.start, scalar.end);
  if (scalar.style === 'literal') return literalLines(written, scalar);
  const quotes = written === scalar.text ? 0 : 1;
  if (quotes > 0 && written.slice(1, -1) !== scalar.text) return [];
  return [{ inValue: 0, inSource: scalar.start + quotes, length: Number.POSITIVE_INFINITY }];
}

function literalLines(written: string, scalar: YamlScalar): Line[] {
  const lines: Line[] = [];
  let inValue = 0;
  let inSource = scalar.start;
  for (const line of written.split('\n')) {
    const indent = Math.min(scalar.indent, /^ */.exec(line)?.[0].length ?? 0);
    const length = line.replace(/\r$/, '').length - indent;
    lines.push({ inValue, inSource: inSource + indent, length });
    inValue += length + 1;
    inSource += line.length + 1;
  }
  return lines;
}
