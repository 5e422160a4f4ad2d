import { CST } from 'yaml';
import type { FormatScalar } from './format-tree.js';

/**
 * The text of a field or a key, in any style.
 * @param text of the whole file
 */
export function readScalar(token: CST.Token, text: string): FormatScalar {
  const resolved = CST.resolveAsScalar(token);
  if (!resolved) throw new Error(`Not a scalar: ${token.type}`);
  if (token.type === 'block-scalar') return readBlock(token, resolved.value, text);
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

function readBlock(token: CST.BlockScalar, value: string, text: string): FormatScalar {
  const header = token.props.find(({ type }) => type === 'block-scalar-header');
  const written = header && 'source' in header ? header.source : '|';
  const keep = written.includes('+');
  const lines = value.trim() === '' ? [] : blockLines(token, /\d/.exec(written)?.[0], text);
  while (!keep && lines.at(-1) === '') lines.pop();
  const mark = `${written[0]}${keep ? '+' : written.includes('-') ? '-' : ''}`;
  return { kind: 'scalar', style: 'block', text: value, lines, mark, markComment: null };
}

/** The lines as they stand in the file: at the end of a block, the parser's own text can lack lines of spaces. */
function blockLines(token: CST.BlockScalar, digit: string | undefined, text: string): string[] {
  const lines: string[] = [];
  let indent = digit ? token.indent + Number(digit) : null;
  for (let at = lineAfter(text, token.offset); at < text.length; at = lineAfter(text, at)) {
    const line = text.slice(at, lineAfter(text, at)).replace('\n', '');
    if (/[^ ]/.test(line)) {
      indent ??= indentOf(line);
      if (indentOf(line) < indent) break;
    }
    lines.push(line);
  }
  return lines.map((line) => line.slice(Math.min(indent ?? 0, indentOf(line))));
}

function lineAfter(text: string, offset: number): number {
  return text.indexOf('\n', offset) + 1 || text.length;
}

function indentOf(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0;
}
