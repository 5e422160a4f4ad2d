import type { Source } from '../diagnostics/source.js';

/** A field of the form: small letters and hyphens. `Vi bruger tre greb: …` is prose with a colon. */
export const fieldPattern = /^(\s*(?:- +)?)([\p{Ll}\d][\p{Ll}\d-]*):(?= |$)[ ]*(.*)$/u;
/** A line as far as a slip in it is looked for: what is longer was not written by hand. */
export function lineText(source: Source, line: number): string {
  return source.line(line).slice(0, 2000);
}

/** Lines further up have nothing to do with a slip. */
const linesNear = 2000;

/** The nearest line above with content; 0 where there is none near. */
export function lineAbove(source: Source, line: number): number {
  const nearest = Math.max(0, line - linesNear);
  let next = line - 1;
  while (next > nearest && /^\s*(#|$)/.test(lineText(source, next))) next--;
  return next > nearest ? next : 0;
}

/** The first line that a version control system left where two people changed the same; 0 where there is none. */
export function conflictLine(source: Source): number {
  if (!/^(?:<{7}|>{7})/m.test(source.text)) return 0;
  for (let line = 1; line <= source.lineCount; line++)
    if (/^(<{7}|>{7})( |$)/.test(lineText(source, line))) return line;
  return 0;
}

/** Whether a line belongs to the text under a `|`. */
export function isInBlock(source: Source, line: number): boolean {
  let indent = indentOf(lineText(source, line));
  const nearest = line - linesNear;
  for (
    let above = lineAbove(source, line);
    above > Math.max(0, nearest) && indent > 0;
    above = lineAbove(source, above)
  ) {
    const text = lineText(source, above);
    if (indentOf(text) >= indent) continue;
    if (/: *[|>][-+]? *$/.test(text)) return true;
    indent = indentOf(text);
  }
  return false;
}

export function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** Column of the last bracket that the line opens and does not close; quoted text does not count. */
export function openBracket(text: string): number | null {
  const open: number[] = [];
  for (const { 0: sign, index } of text.matchAll(/"[^"]*"|'[^']*'|[{}[\]]/g)) {
    if (sign === '{' || sign === '[') open.push(index);
    else if (sign === '}' || sign === ']') open.pop();
  }
  return open.at(-1) ?? null;
}

/** A stretch of the author's text as messages quote it. */
export function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text.trimEnd();
}
