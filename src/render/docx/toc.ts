import type { TableOfContents, TocEntry } from '../../document/blocks.js';
import { bookmarkName } from './anchors.js';
import { type Flow, writeFlow } from './flow.js';
import { contentsControl } from './markup/content-control.js';
import { field, fieldBegin, fieldEnd } from './markup/field.js';
import { quietTab, run } from './markup/run.js';
import { element, joined, nothing, type Xml } from './markup/xml.js';
import { textWidth } from './measures.js';
import { styleIds } from './styles.js';
import type { Writer } from './writer.js';

/** Word's own table of contents, already filled in: it asks for no update, and gets one when somebody wants it. */
export function renderToc({ title, entries }: TableOfContents, writer: Writer): Flow[] {
  const last = entries.length - 1;
  const begin = fieldBegin('TOC \\o "1-2" \\h \\z');
  const lines = [
    writer.paragraph(styleIds.tocHeading, [{ type: 'text', text: title }]),
    ...entries.map((entry, index) => {
      const content = [index === 0 ? begin : nothing, entryLink(entry, writer), index === last ? fieldEnd() : nothing];
      return writer.paragraphOf(styleIds.toc[entry.level], joined(content), {
        tab: { position: textWidth, leader: 'dot' },
      });
    }),
  ];
  return [{ type: 'contents', xml: contentsControl(writer.controlNumber('indholdsfortegnelse'), writeFlow(lines)) }];
}

function entryLink({ anchor, text }: TocEntry, { pages }: Writer): Xml {
  const bookmark = bookmarkName(anchor);
  const page = field(`PAGEREF ${bookmark} \\h`, String(pages.ofBookmark.get(bookmark) ?? 1));
  return element('w:hyperlink', { 'w:anchor': bookmark, 'w:history': 1 }, [run(text), quietTab, page]);
}
