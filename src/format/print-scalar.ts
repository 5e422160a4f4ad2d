import type { FormatScalar } from './format-tree.js';

/** Where a text stands: in braces more signs have a meaning, and everything must be on one line. */
export type Place = 'block' | 'flow' | 'key';

/** A plain or quoted text, in quotes only where it needs them. The first line follows the key; further lines are to be indented. */
export function printScalar(scalar: FormatScalar, place: Place): readonly string[] {
  const { style, lines, text } = scalar;
  if (style === 'block') return [quoted(text)];
  if (lines.length > 1) return place === 'block' ? severalLines(scalar) : [inOneLine(text, place)];
  if (style === 'plain') return text === '' ? [quoted(text)] : lines;
  const [source = ''] = lines;
  // Escapes for signs that cannot be seen are the author's choice.
  if (source.startsWith('"') && /\\[^"\\]/.test(source)) return lines;
  return [inOneLine(text, place)];
}

function inOneLine(text: string, place: Place): string {
  return canBePlain(text, place) ? text : quoted(text);
}

function severalLines({ style, lines, text }: FormatScalar): readonly string[] {
  if (style === 'plain') return lines;
  const isDouble = lines[0]?.startsWith('"');
  const written = lines.join('\n').slice(1, -1);
  const inner = isDouble ? written : written.replaceAll("''", "'");
  // Escapes and empty lines mean something else outside quotes.
  const isBare = !(isDouble && written.includes('\\')) && !/\n\n/.test(inner);
  if (isBare && canBePlain(text, 'block')) return inner.split('\n');
  return isDouble ? lines : `"${inner.replaceAll(/["\\]/g, '\\$&')}"`.split('\n');
}

/** What another reader of YAML would take for something else than a text. */
const notText = /^(?:~|null|true|false|yes|no|on|off|y|n|=|<<|---|\.\.\.|[-+]?\.(?:inf|nan))$/i;
/** Figures and dates keep their quotes: moved into braces, a comma in them would cut them in two. */
const figure = /^[-+.]?\d/;
const indicator = /^[-?:,[\]{}#&*!|>'"%@`]/;
/** Read as an attempt at quotation marks (HP024). */
const curlyQuote = /^[“”„«»‘’‚]/;
const odd = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|[^\S ]/u;

function canBePlain(text: string, place: Place): boolean {
  if (text === '' || text.trim() !== text) return false;
  if (notText.test(text) || figure.test(text) || indicator.test(text) || curlyQuote.test(text)) return false;
  if (odd.test(text) || /:(?: |$)| #/.test(text)) return false;
  return place === 'flow' ? !/[,[\]{}]/.test(text) : place === 'block' || text.length < 200;
}

/** In double quotes; in single ones where those save escapes. */
function quoted(text: string): string {
  if (/["\\]/.test(text) && !text.includes("'") && !odd.test(text)) return `'${text}'`;
  return JSON.stringify(text).replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00a0\u2000-\u200a\u202f\u3000]/gu, escaped);
}

function escaped(sign: string): string {
  return Array.from({ length: sign.length }, (_, i) => `\\u${sign.charCodeAt(i).toString(16).padStart(4, '0')}`).join(
    '',
  );
}
