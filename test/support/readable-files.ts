import { all, readParagraphs, readXml, valOf, type XmlElement } from './docx-reader.js';
import { readPdf } from './read-pdf.js';

const voidTags = new Set(['br']);
const inlineTags = new Set(['a', 'em', 'strong', 'sup', 'br', 'span']);

/** An HTML fragment with each element that is not part of a line on a line of its own, indented by its depth. */
export function readableHtml(html: string): string {
  const lines: string[] = [];
  let depth = 0;
  let line = '';
  const flush = () => {
    if (line.trim() !== '') lines.push('  '.repeat(depth) + line.trim());
    line = '';
  };
  for (const [token, name] of html.matchAll(/<\/?([a-z0-9]+)[^>]*>|[^<]+/g)) {
    if (name === undefined || inlineTags.has(name)) {
      line += token.replaceAll('\n', ' ');
      continue;
    }
    flush();
    if (token.startsWith('</')) depth -= 1;
    lines.push('  '.repeat(depth) + token);
    if (!token.startsWith('</') && !voidTags.has(name)) depth += 1;
  }
  flush();
  return `${joinShort(lines).join('\n').replaceAll('\u00a0', '&nbsp;')}\n`;
}

/** `<p>`, its text and `</p>` on one line, where they are nothing more. */
function joinShort(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const [open, text] = joined.slice(-2);
    const closed = /^\s*<\/([a-z0-9]+)>$/.exec(line)?.[1];
    const opens = (candidate: string | undefined) =>
      closed && candidate && new RegExp(`^\\s*<${closed}[^>]*>$`).test(candidate);
    if (opens(text)) joined.push(`${joined.pop()}${line.trim()}`);
    else if (opens(open) && text && !/^\s*<(?!a\b|em\b|strong\b|sup\b|br\b)/.test(text))
      joined.push(`${joined.splice(-2)[0]}${text.trim()}${line.trim()}`);
    else joined.push(line);
  }
  return joined;
}

/** The paragraphs of a Word file with their styles, then its tables: widths of the columns, repeated rows, cells. */
export function readableDocx(docx: Uint8Array): string {
  const paragraphs = readParagraphs(docx).map(({ style, text }) => `${style} | ${text}`.trimEnd());
  const tables = all(readXml(docx, 'word/document.xml'), 'w:tbl').map(tableLine);
  return `${[...paragraphs, '', ...tables].join('\n').replaceAll('\u00a0', '⍽').replaceAll('\u00ad', '‧')}\n`;
}

function tableLine(table: XmlElement, index: number): string {
  const widths = all(table, 'w:gridCol').map(({ attributes }) => attributes['w:w']);
  const rows = table.children.filter(({ name }) => name === 'w:tr');
  const heads = rows.filter((row) => all(row, 'w:tblHeader').length > 0).length;
  const cells = rows.map((row) =>
    row.children
      .filter(({ name }) => name === 'w:tc')
      .map(cellMark)
      .join(' '),
  );
  return [`Table ${index + 1}: columns ${widths.join(', ')}; ${heads} of ${rows.length} rows repeated`, ...cells].join(
    '\n  ',
  );
}

/** The number of paragraphs in a cell, and how it spans. */
function cellMark(cell: XmlElement): string {
  const across = valOf(cell, 'w:gridSpan');
  const [down] = all(cell, 'w:vMerge');
  const merged = down ? (down.attributes['w:val'] === 'restart' ? '↓' : '|') : '';
  return `${all(cell, 'w:p').length}${across ? `×${across}` : ''}${merged}`;
}

/** The pages of a PDF as they look, as far as letters can show it. */
export function readablePdf(pdf: Uint8Array): string {
  const pages = readPdf(pdf, 'pdftotext', ['-layout', '{}', '-']).split('\f').slice(0, -1);
  return pages
    .map(
      (page, index) => `──── side ${index + 1} af ${pages.length} ────\n${page.replaceAll(/[ \t]+$/gm, '').trim()}\n`,
    )
    .join('\n');
}
