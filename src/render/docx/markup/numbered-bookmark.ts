import { Bookmark, BookmarkEnd, BookmarkStart, type ParagraphChild } from 'docx';

/** A bookmark with a number of the document's own: `docx` takes it from a counter of the whole process. */
export class NumberedBookmark extends Bookmark {
  override readonly start: BookmarkStart;
  override readonly end: BookmarkEnd;

  constructor(name: string, number: number, children: readonly ParagraphChild[]) {
    super({ id: name, children });
    this.start = new BookmarkStart(name, number);
    this.end = new BookmarkEnd(number);
  }
}
