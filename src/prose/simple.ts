import type { ProseReference } from './parse.js';

/** Stands in masked texts for markup and for what is printed by reference. */
export const hidden = '\ufffc';

/**
 * True for a text of nothing but paragraphs, points with `-`, sub-headings, bold words and links: what nearly every field
 * of a plan is. Such a text has no problems, and what a check needs of it can be had without parsing Markdown, by far the
 * dearest step. False wherever there is any doubt; what is said of simple texts is held against the parser by a test.
 */
export function isSimple(text: string): boolean {
  if (!unusual.test(text)) return true;
  const bare = withoutMarkup(text);
  return !doubts.some((doubt) => doubt.test(bare));
}

/** What is left when the markup of a simple text is taken out; signs that are left may be anything. */
function withoutMarkup(text: string): string {
  let bare = text;
  if (bare.includes('[^'))
    bare = hasMatchingNotes(bare) ? bare.replaceAll(noteMark, '').replaceAll(noteReference, '§') : bare;
  if (bare.includes('#')) bare = bare.replaceAll(headingMark, '');
  if (bare.includes('](')) bare = bare.replaceAll(link, '§');
  return bare.includes('**') ? bare.replaceAll(bold, '$1') : bare;
}

/** Each footnote has one text and is used. */
function hasMatchingNotes(text: string): boolean {
  const texts = Array.from(text.matchAll(noteMark), ({ 1: name }) => name);
  const used = new Set(Array.from(text.matchAll(noteReference), ({ 1: name }) => name));
  return texts.length === used.size && texts.every((name) => used.has(name)) && new Set(texts).size === texts.length;
}

/** The cross references of a simple text. */
export function simpleReferences(text: string): ProseReference[] {
  if (!text.includes('](#')) return [];
  return Array.from(text.matchAll(link), ({ index, 0: whole, 2: target = '' }) => ({
    id: target.slice(1),
    start: index,
    end: index + whole.length,
  })).filter(({ start, end }) => text.slice(start, end).includes('](#'));
}

export type SimplePiece =
  | { readonly kind: 'words' | 'bold'; readonly words: string }
  | { readonly kind: 'link'; readonly words: string; readonly target: string }
  /** Where the footnote of this name belongs. */
  | { readonly kind: 'note'; readonly name: string };

/** What stands in a line or paragraph of a simple text, piece by piece; a bold piece may have links and notes in it. */
export function simplePieces(text: string): SimplePiece[] {
  const pieces: SimplePiece[] = [];
  let end = 0;
  for (const { index, whole, piece } of marksIn(text)) {
    // What stands in bold words comes with them.
    if (index < end) continue;
    if (index > end) pieces.push({ kind: 'words', words: text.slice(end, index) });
    pieces.push(piece);
    end = index + whole.length;
  }
  if (end < text.length) pieces.push({ kind: 'words', words: text.slice(end) });
  return pieces;
}

interface Mark {
  readonly index: number;
  readonly whole: string;
  readonly piece: SimplePiece;
}

function marksIn(text: string): Mark[] {
  const marks: Mark[] = [];
  if (text.includes('**'))
    for (const { index, 0: whole, 1: words = '' } of text.matchAll(bold))
      marks.push({ index, whole, piece: { kind: 'bold', words } });
  if (text.includes(']('))
    for (const { index, 0: whole, 1: words = '', 2: target = '' } of text.matchAll(link))
      marks.push({ index, whole, piece: { kind: 'link', words, target } });
  if (text.includes('[^'))
    for (const { index, 0: whole, 1: name = '' } of text.matchAll(noteReference))
      marks.push({ index, whole, piece: { kind: 'note', name } });
  return marks.sort((a, b) => a.index - b.index);
}

/**
 * A simple text with everything but words replaced, letter by letter, so that offsets hold: list and heading marks by
 * spaces, other markup by `hidden`.
 * @param linked whether the words of links are shown
 */
export function maskSimple(text: string, linked: 'shown' | 'hidden'): string {
  let masked = text;
  if (masked.includes('- ')) masked = masked.replace(pointMark, (mark) => ' '.repeat(mark.length));
  if (masked.includes('#')) masked = masked.replace(headingMark, (mark) => ' '.repeat(mark.length));
  if (masked.includes('[^'))
    masked = masked
      .replace(noteMark, (mark) => ' '.repeat(mark.length))
      .replace(noteReference, (mark) => hidden.repeat(mark.length));
  if (masked.includes('**'))
    masked = masked.replace(bold, (_, words: string) => `${hidden}${hidden}${words}${hidden}${hidden}`);
  if (masked.includes(']('))
    masked = masked.replace(link, (whole: string, label: string) =>
      linked === 'shown'
        ? `${hidden}${label}${hidden.repeat(whole.length - label.length - 1)}`
        : hidden.repeat(whole.length),
    );
  return masked;
}

const pointMark = /^ *-(?= )/gm;
const headingMark = /^#{3,4} (?=[^\s#*][^*\n]*$)/gm;
/** Only where the signs are sure to be read as bold: words inside, a space or a stop outside. */
const bold = /\*\*(?<=(?:^|[\s(])\*\*)(?=[\p{L}\d])((?:[^*\n]|\n *(?=\p{L}))*[\p{L}\d.:%)])\*\*(?=$|[\s.,;:)])/gmu;
/** `[^1]: ` ahead of a footnote's text, and `[^1]` where the note belongs. */
const noteMark = /(?<=^|\n *\n)\[\^([a-z\d]+)\]: (?=\p{L}|[”“])/gu;
const noteReference = /(?<=[\p{L}\d.,:;!?)”])\[\^([a-z\d]+)\](?!:)/gu;
/** `[words](#id)` and `[words](https://…)`, told apart by the second group. */
const link =
  /(?<!!)\[(?!\^)([^[\]\n*_`<\\&]*)\]\((#[a-z\d]+(?:-[a-z\d]+)*|(?<=\[[^[\]\n]+\]\()https?:\/\/[\p{L}\w./?=%-]+)\)/gu;

/** A text without any of these has nothing but words, and needs no closer look. */
const unusual = /[[\]\\`*_<>&~\t\r|#=+-]|\d[.)]|^ {4}|\n *\n {4}/m;

const doubts: readonly RegExp[] = [
  // Signs that mean something else than themselves.
  /[[\]\\`*_<>&~\t\r|#]/,
  // Lines of dashes, numbered points, points inside points on one line, a dash with no words or many spaces after it.
  /^ *(?:[-=]+ *$|-? *(?:\+|\d+[.)])(?: |$)|- *-|- {2}|- *$)/m,
  // Lines indented so far that they may be code, or points that are none.
  /^\s* {4}|\n *\n {4}|\n {4,}-/,
];
