import { type FormUnit, formUnit, splitInlineItems } from './form-unit.js';

/**
 * The paragraphs, cells and points of a form as text, however it was made of a Word or PDF file: with Markdown or HTML left in
 * it, tables with tabs or `|`, lines broken at a fixed width, paragraphs cut by a page break.
 */
export function readPlainText(text: string): FormUnit[] {
  const lines = text.split(/\r\n?|\n|\f/);
  const units = joinLines(lines, wrapWidth(lines)).flatMap((line) => line.split(breaks).flatMap(unitsOf));
  return units.flatMap(splitInlineItems);
}

/** Where a line holds several units: cells, the ends of HTML's blocks, two stretches of bold with nothing between. */
const breaks = /\t|(?:^|\s)\|(?=\s|$)|\|\s*$|<\/?(?:p|li|ul|ol|td|th|tr|table|div|h[1-6])\b[^<>]*>|<br\s*\/?>|\*{4}/i;
const inlineTags = /<\/?(?:b|i|u|em|strong|s|sup|sub|span|a|font)\b[^<>]*>/gi;
const bullet = /^\s*(?:[-–—•·▪◦‣*]|o(?=\s{2,}))\s+/;

function unitsOf(raw: string): FormUnit[] {
  const plain = withoutMarkup(raw);
  const point = bullet.exec(plain);
  return formUnit(point ? plain.slice(point[0].length) : plain, point !== null);
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function withoutMarkup(raw: string): string {
  return raw
    .replaceAll(inlineTags, '')
    .replaceAll(/<((?:https?:\/\/|mailto:)[^<>\s]+)>/g, '$1')
    .replace(/^\s*#{1,6}\s+/, '')
    .replaceAll(/\*\*|__/g, '')
    .replaceAll(/(^|[\s(«"“])[*_](?=\S)([^*_]+?)(?<=\S)[*_](?=$|[\s)».,:;!?"”])/g, '$1$2')
    .replaceAll(/&(?:#(\d{1,6})|(\w+));/g, (whole, code, name) =>
      code === undefined ? (entities[name] ?? whole) : String.fromCodePoint(Math.min(Number(code), 0x10ffff)),
    );
}

/** The width that lines are broken at; null where each line is a paragraph. */
function wrapWidth(lines: readonly string[]): number | null {
  const lengths = lines.map((line) => line.trimEnd().length).filter((length) => length > 0);
  const longest = Math.max(0, ...lengths);
  const long = lengths.filter((length) => length > longest * 0.75).length;
  return longest <= 130 && longest >= 50 && long >= lengths.length / 5 ? longest : null;
}

/** Lines that go on with a paragraph are drawn up to the line before. */
function joinLines(lines: readonly string[], width: number | null): string[] {
  const joined: string[] = [];
  let last: string | null = null;
  let isNear = false;
  for (const line of lines) {
    if (line.trim() === '') {
      isNear = false;
      continue;
    }
    if (last !== null && goesOn(last, line, isNear, width)) joined.push(join(joined.pop() ?? '', line));
    else joined.push(line);
    last = line;
    isNear = true;
  }
  return joined;
}

/** @param isNear no blank line lies between */
function goesOn(before: string, line: string, isNear: boolean, width: number | null): boolean {
  // A cell or a block of HTML ends here, or one begins.
  if (/\t|\|\s*$|<\/\w+>\s*$/.test(before) || /\t|^\s*(?:\||<(?!http))/.test(line) || bullet.test(line)) return false;
  // Also over a page's end, which a blank line may stand for.
  if (/[\p{L}\d,;–-]\s*$/u.test(before) && /^\s*\p{Ll}/u.test(line)) return true;
  if (!isNear || width === null || /^\s*(?:\d+\.|[*#])/.test(line)) return false;
  // The line was full: not even the next line's first word would have stood on it.
  const [word = ''] = line.trim().split(' ');
  return before.trimEnd().length + 1 + word.length > width * 0.9;
}

/** A word that was divided at the end of the line is put together; `bolig- og` keeps its hyphen. */
function join(before: string, line: string): string {
  const start = line.trimStart();
  const isDivided = /\p{Ll}-$/u.test(before.trimEnd()) && /^\p{Ll}/u.test(start) && !/^(?:og|eller|samt)\b/.test(start);
  return isDivided ? `${before.trimEnd().slice(0, -1)}${start}` : `${before.trimEnd()} ${start}`;
}
