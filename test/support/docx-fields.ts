import { all, readXml, textOfParagraph, valOf, type XmlElement } from './docx-reader.js';

/** The fields of a Word file as paragraphs, found in two ways that know nothing of each other. */
export interface DocxFields {
  /** By the tag of a content control: what is in the control, and what the control is called. */
  readonly byTag: ReadonlyMap<string, { readonly name: string; readonly texts: readonly string[] }>;
  /** By a bookmark: what is in the table cell in which it begins. */
  readonly byBookmark: ReadonlyMap<string, readonly string[]>;
}

/** Reads `word/document.xml` alone, as an importer would. */
export function readFields(docx: Uint8Array): DocxFields {
  const body = readXml(docx, 'word/document.xml');
  const byTag = new Map<string, { name: string; texts: string[] }>();
  const byBookmark = new Map<string, string[]>();
  for (const control of all(body, 'w:sdt')) {
    const tag = valOf(control, 'w:tag');
    if (tag !== undefined && !byTag.has(tag))
      byTag.set(tag, { name: valOf(control, 'w:alias') ?? '', texts: textsOf(control) });
  }
  for (const cell of all(body, 'w:tc')) {
    const texts = textsOf(cell);
    // The innermost cell comes last, and is the one that the bookmark is in.
    for (const { attributes } of all(cell, 'w:bookmarkStart')) byBookmark.set(attributes['w:name'] ?? '', texts);
  }
  return { byTag, byBookmark };
}

function textsOf(element: XmlElement): string[] {
  return all(element, 'w:p')
    .map(textOfParagraph)
    .filter((text) => text !== '');
}
