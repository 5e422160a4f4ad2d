import { InternalHyperlink, LeaderType, type ParagraphChild, TabStopType } from 'docx';
import type { TableOfContents, TocEntry } from '../../document/blocks.js';
import { bookmarkName } from './anchors.js';
import type { Flow } from './flow.js';
import { ContentControl } from './markup/content-control.js';
import { field, fieldBegin, fieldEnd } from './markup/field.js';
import { run, tab } from './markup/runs.js';
import { textWidth } from './measures.js';
import { styleIds } from './styles.js';
import type { Writer } from './writer.js';

/**
 * Word's own table of contents, already filled in: it asks for no update, and gets one when somebody wants it. Not the
 * class of `docx`, which sets the page numbers for another page width and puts its ends in empty paragraphs.
 */
export function renderToc({ title, entries }: TableOfContents, writer: Writer): Flow[] {
  const last = entries.length - 1;
  const lines = [
    writer.paragraph(styleIds.tocHeading, [{ type: 'text', text: title }]),
    ...entries.map((entry, index) => {
      const begin = index === 0 ? fieldBegin('TOC \\o "1-2" \\h \\z') : [];
      const end = index === last ? [fieldEnd()] : [];
      return writer.paragraphOf(styleIds.toc[entry.level], [...begin, entryLink(entry, writer), ...end], {
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth, leader: LeaderType.DOT }],
      });
    }),
  ];
  return [ContentControl.ofContents(writer.controlNumber('indholdsfortegnelse'), lines)];
}

function entryLink({ anchor, text }: TocEntry, { pages }: Writer): ParagraphChild {
  const bookmark = bookmarkName(anchor);
  const page = field(`PAGEREF ${bookmark} \\h`, String(pages.ofBookmark.get(bookmark) ?? 1));
  // The dots before the number do not stand out.
  return new InternalHyperlink({ anchor: bookmark, children: [run(text), tab({ bold: false }), ...page] });
}
