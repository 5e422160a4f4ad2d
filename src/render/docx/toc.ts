import {
  BuilderElement,
  InternalHyperlink,
  LeaderType,
  PageReference,
  type ParagraphChild,
  Run,
  Tab,
  TabStopType,
  TextRun,
  XmlComponent,
} from 'docx';
import type { TableOfContents, TocEntry } from '../../document/blocks.js';
import { bookmarkName } from './anchors.js';
import type { Flow } from './flow.js';
import { textWidth } from './measures.js';
import { styleIds } from './styles.js';
import type { Writer } from './writer.js';

/**
 * Word's own table of contents, already filled in. Not the class of `docx`, which sets the page numbers for another
 * page width and puts its ends in empty paragraphs.
 */
export function renderToc({ title, entries }: TableOfContents, writer: Writer): Flow[] {
  const last = entries.length - 1;
  return [
    writer.paragraph(styleIds.tocHeading, [{ type: 'text', text: title }]),
    ...entries.map((entry, index) => {
      const begin = index === 0 ? [fieldBegin()] : [];
      const end = index === last ? [new Run({ children: [fieldCharacter('end')] })] : [];
      return writer.paragraphOf(styleIds.toc[entry.level], [...begin, entryLink(entry), ...end], {
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth, leader: LeaderType.DOT }],
      });
    }),
  ];
}

function entryLink({ anchor, text }: TocEntry): ParagraphChild {
  const bookmark = bookmarkName(anchor);
  return new InternalHyperlink({
    anchor: bookmark,
    children: [new TextRun(text), new TextRun({ children: [new Tab()] }), new PageReference(bookmark)],
  });
}

function fieldBegin(): Run {
  return new Run({
    children: [fieldCharacter('begin'), new FieldCode('TOC \\o "1-2" \\h \\z'), fieldCharacter('separate')],
  });
}

function fieldCharacter(type: 'begin' | 'separate' | 'end'): XmlComponent {
  return new BuilderElement({ name: 'w:fldChar', attributes: { type: { key: 'w:fldCharType', value: type } } });
}

class FieldCode extends XmlComponent {
  constructor(code: string) {
    super('w:instrText');
    this.root.push(code);
  }
}
