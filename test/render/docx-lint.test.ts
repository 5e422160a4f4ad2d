import { strFromU8, strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderDocx } from '../../src/render/docx/index.js';
import { type LintRule, lintDocx, lintRules } from '../support/docx-lint/index.js';
import { readParts } from '../support/docx-reader.js';
import { sampleDocument } from '../support/sample-document.js';
import { sharedFonts } from '../support/shared-fonts.js';

type Parts = Record<string, Uint8Array>;

const document = sampleDocument();
const organisation = document.properties.author;
let parts: Parts = {};

beforeAll(async () => {
  parts = readParts(await renderDocx(document, await sharedFonts()));
});

/** The sample document with a text of one part replaced, once. */
function broken(path: string, from: string | RegExp, to: string): Parts {
  const xml = strFromU8(parts[path] ?? new Uint8Array());
  const changed = xml.replace(from, to);
  if (changed === xml) throw new Error(`${path} has no ${from}`);
  return { ...parts, [path]: strToU8(changed) };
}

function lint(files: Parts): string[] {
  return lintDocx(zipSync(files, { level: 0 }), organisation);
}

const body = 'word/document.xml';
const picture =
  '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">' +
  '<wp:docPr id="1" name="Diagram"/></wp:inline></w:drawing></w:r></w:p>';
const people = () => ({ ...parts, 'word/people.xml': strToU8('<w15:people xmlns:w15="x"/>') });
const comments = () => ({ ...parts, 'word/comments.xml': strToU8('<w:comments xmlns:w="x"/>') });
const untyped = () => ({ ...parts, 'word/media/image1.unknown': new Uint8Array([1]) });
const missingFont = () => {
  const { 'word/fonts/font1.odttf': _, ...others } = parts;
  return others;
};

const faults: readonly (readonly [what: string, rule: LintRule, make: () => Parts])[] = [
  [
    'a paragraph of an unknown style',
    'style',
    () => broken(body, 'w:pStyle w:val="Heading1"', 'w:pStyle w:val="Nope"'),
  ],
  ['a run of an unknown style', 'style', () => broken(body, 'w:rStyle w:val="Strong"', 'w:rStyle w:val="Nope"')],
  ['a table of an unknown style', 'style', () => broken(body, 'w:tblStyle w:val="FormBox"', 'w:tblStyle w:val="Nope"')],
  ['a header of an unknown style', 'style', () => broken('word/header1.xml', '"Header"', '"Nope"')],
  [
    'a style built on an unknown one',
    'style',
    () => broken('word/styles.xml', 'w:basedOn w:val="Normal"', 'w:basedOn w:val="Nope"'),
  ],
  ['a numbering that is not there', 'numbering', () => broken(body, /w:numId w:val="\d+"/, 'w:numId w:val="99"')],
  [
    'a numbering built on nothing',
    'numbering',
    () => broken('word/numbering.xml', 'w:abstractNumId w:val="1"', 'w:abstractNumId w:val="9"'),
  ],
  ['two bookmarks of one name', 'bookmark', () => broken(body, 'w:name="periode"', 'w:name="Navn"')],
  ['two bookmarks of one number', 'bookmark', () => broken(body, /(<w:bookmarkStart [^>]*w:id=)"2"/, '$1"1"')],
  ['a bookmark without an end', 'bookmark', () => broken(body, /<w:bookmarkEnd [^>]*>/, '')],
  ['an end without a bookmark', 'bookmark', () => broken(body, /<w:bookmarkStart [^>]*>/, '')],
  [
    'a bookmark with a name that Word cuts',
    'bookmark',
    () => broken(body, 'w:name="periode"', `w:name="${'p'.repeat(41)}"`),
  ],
  ['a link to a bookmark that is not there', 'link', () => broken(body, 'w:anchor="aktivitet_a0"', 'w:anchor="nope"')],
  ['a page number of a bookmark that is not there', 'link', () => broken(body, 'PAGEREF delmaal', 'PAGEREF nope')],
  ['a link by a relationship that is not there', 'relationship', () => broken(body, 'r:id="rIdL1"', 'r:id="rIdL9"')],
  ['a relationship to a part that is not there', 'relationship', missingFont],
  ['a part of no known type', 'relationship', untyped],
  ['a cell without a paragraph', 'cell', () => broken(body, /(<\/w:tcPr>)<w:p>.*?<\/w:p>(<\/w:tc>)/, '$1$2')],
  [
    'a control without a paragraph',
    'cell',
    () => broken(body, /(<w:sdtContent>)<w:p>.*?<\/w:p>(<\/w:sdtContent><\/w:sdt><\/w:tc>)/, '$1$2'),
  ],
  [
    'a table as the end of a cell',
    'cell',
    () => broken(body, '</w:sdtContent></w:sdt></w:tc>', '<w:tbl/></w:sdtContent></w:sdt></w:tc>'),
  ],
  [
    'two controls of one number',
    'control',
    () => broken(body, /(<w:sdtPr>.*?<w:id w:val=")(\d+)(".*?<w:id w:val=")\d+/, '$1$2$3$2'),
  ],
  ['two controls of one tag', 'control', () => broken(body, 'w:tag w:val="periode"', 'w:tag w:val="navn"')],
  ['a control without a number', 'control', () => broken(body, /(<w:tag [^>]*>)<w:id [^>]*>/, '$1')],
  ['a table without its head row', 'head', () => broken(body, '<w:tblHeader/>', '')],
  [
    'rows without any head',
    'head',
    () => broken(body, /(<w:tbl><w:tblPr><w:tblStyle w:val="NoticeFrame"\/>.*?)(<w:tr>.*?<\/w:tr>)/, '$1$2$2'),
  ],
  ['a table without words for it', 'alt', () => broken(body, /<w:tblDescription [^>]*>/, '')],
  ['a picture without words for it', 'alt', () => broken(body, '</w:p>', picture)],
  [
    'a heading that skips a level',
    'level',
    () => broken(body, 'w:pStyle w:val="Heading2"', 'w:pStyle w:val="Heading4"'),
  ],
  ['text in no language', 'language', () => broken('word/styles.xml', /<w:lang [^>]*>/, '')],
  [
    'text in another language',
    'language',
    () => broken('word/styles.xml', 'w:lang w:val="da-DK"', 'w:lang w:val="en-US"'),
  ],
  ['a file in no language', 'language', () => broken('docProps/core.xml', /<dc:language>.*?<\/dc:language>/, '')],
  ['a person as the author', 'person', () => broken('docProps/core.xml', '<dc:creator>FOB', '<dc:creator>En Person')],
  [
    'a person who wrote last',
    'person',
    () => broken('docProps/core.xml', '<cp:lastModifiedBy>FOB', '<cp:lastModifiedBy>X'),
  ],
  ['a manager', 'person', () => broken('docProps/app.xml', '</Properties>', '<Manager>X</Manager></Properties>')],
  ['a list of people', 'person', people],
  ['a tracked change', 'leftover', () => broken(body, /(<w:r>.*?<\/w:r>)/, '<w:ins w:id="900">$1</w:ins>')],
  ['a tracked deletion', 'leftover', () => broken(body, /(<w:r>.*?<\/w:r>)/, '<w:del w:id="900">$1</w:del>')],
  [
    'a change of format',
    'leftover',
    () => broken(body, '</w:pPr>', '<w:pPrChange w:id="900"><w:pPr/></w:pPrChange></w:pPr>'),
  ],
  ['a remark', 'leftover', () => broken(body, '</w:p>', '<w:r><w:commentReference w:id="0"/></w:r></w:p>')],
  ['remarks', 'leftover', comments],
];

describe('our own lint of Word files', () => {
  it('finds nothing in the sample document', () => {
    expect(lint(parts)).toEqual([]);
  });

  it.each(faults)('finds %s (%s)', (_, rule, make) => {
    expect(lint(make()).filter((finding) => finding.startsWith(`${rule}: `))).not.toEqual([]);
  });

  it('has a broken file for each of its rules', () => {
    expect(new Set(faults.map(([, rule]) => rule))).toEqual(new Set(lintRules));
  });
});
