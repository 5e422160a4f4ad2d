import { CST } from 'yaml';
import type { FormatScalar } from './format-tree.js';

/** The text of a field or a key, in any style. */
export function readScalar(token: CST.Token): FormatScalar {
  const resolved = CST.resolveAsScalar(token);
  if (!resolved) throw new Error(`Not a scalar: ${token.type}`);
  if (token.type === 'block-scalar') return readBlock(token, resolved.value);
  const style = resolved.type === 'PLAIN' ? 'plain' : 'quoted';
  const lines = withoutIndent((token as CST.FlowScalar).source);
  return { kind: 'scalar', style, text: resolved.value, lines, mark: '', markComment: null };
}

/** Spaces around line breaks mean nothing, unless a quoted text escapes them. */
function withoutIndent(source: string): string[] {
  return source.split('\n').map((line, i) => {
    const content = i === 0 ? line : line.trimStart();
    const trimmed = content.trimEnd();
    return trimmed.endsWith('\\') ? content : trimmed;
  });
}

function readBlock(token: CST.BlockScalar, text: string): FormatScalar {
  const header = token.props.find(({ type }) => type === 'block-scalar-header');
  const written = header && 'source' in header ? header.source : '|';
  const digit = /\d/.exec(written)?.[0];
  const lines = token.source.split('\n');
  // The last line break ends the last line.
  if (lines.at(-1) === '') lines.pop();
  const indent = digit ? token.indent + Number(digit) : indentOf(lines.find((line) => /[^ ]/.test(line)) ?? '');
  const content = lines.map((line) => line.slice(Math.min(indent, indentOf(line))));
  const keep = written.includes('+');
  while (!keep && content.at(-1) === '') content.pop();
  const mark = `${written[0]}${keep ? '+' : written.includes('-') ? '-' : ''}`;
  return { kind: 'scalar', style: 'block', text, lines: content, mark, markComment: null };
}

function indentOf(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0;
}
