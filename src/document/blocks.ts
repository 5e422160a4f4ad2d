import type { Drawing } from './drawing.js';

/**
 * The document tree: the closed contract between `compose` (the only producer) and the renderers.
 *
 * Everything that must be equal in DOCX, PDF and HTML is settled before a tree exists: numbering, dates, money,
 * names behind cross references, which guidance is shown. A renderer decides looks, never content.
 */

/** Text inside a paragraph, a heading, a label or a cell. */
export type Inline = Text | Strong | Emphasis | Link | Reference | NoteReference | LineBreak;

export interface Text {
  readonly type: 'text';
  readonly text: string;
}
export interface Strong {
  readonly type: 'strong';
  readonly children: readonly Inline[];
}
export interface Emphasis {
  readonly type: 'emphasis';
  readonly children: readonly Inline[];
}
/** A link out of the documents: `https:` or `mailto:`; in blocks made for the site alone also a path from the site's root. */
export interface Link {
  readonly type: 'link';
  readonly href: string;
  readonly children: readonly Inline[];
}
/** A cross reference; the children already hold the target's current name. */
export interface Reference {
  readonly type: 'reference';
  /** The plan-wide id that the author referred to. */
  readonly id: string;
  /** Where the target is told, or null when it is only a name (an organisation that has no place of its own). */
  readonly place: Place | null;
  readonly children: readonly Inline[];
}
/** A spot in one of the plan's documents. `anchor` is the `id` of a block, field or section there. */
export interface Place {
  readonly documentId: string;
  /** Name of the file without extension, the same for DOCX and PDF: `delaftale-beskaeftigelse`. */
  readonly fileName: string;
  readonly anchor: string;
}
/** The raised number that points to a note of the nearest following `notes` block. */
export interface NoteReference {
  readonly type: 'noteReference';
  readonly noteId: string;
  readonly number: number;
}
export interface LineBreak {
  readonly type: 'lineBreak';
}

export type Block =
  | Title
  | Heading
  | Paragraph
  | List
  | Notes
  | Guidance
  | Notice
  | Box
  | Table
  | Section
  | Figure
  | Signatures
  | TableOfContents;

/** The document's title, once, first: a kicker («Delaftale for indsatsområdet») over the name. */
export interface Title {
  readonly type: 'title';
  readonly kicker: string | null;
  readonly children: readonly Inline[];
}
export interface Heading {
  readonly type: 'heading';
  /** 1 section, 2 activity or part, 3 and 4 sub-headings of prose. */
  readonly level: 1 | 2 | 3 | 4;
  /** Anchor, unique in the document; null for sub-headings of prose that nothing points to. */
  readonly id: string | null;
  readonly children: readonly Inline[];
}
export interface Paragraph {
  readonly type: 'paragraph';
  /** `fixed` is the form's own wording, `label` a small lead-in inside a box («På individniveau»), `small` a remark. */
  readonly role: 'body' | 'fixed' | 'label' | 'small';
  readonly children: readonly Inline[];
}
export interface List {
  readonly type: 'list';
  readonly ordered: boolean;
  /** First number of an ordered list; 1 otherwise. */
  readonly start: number;
  readonly items: readonly (readonly Block[])[];
}
/** Notes to the text just before, in the order of their numbers. */
export interface Notes {
  readonly type: 'notes';
  readonly notes: readonly Note[];
}
export interface Note {
  readonly id: string;
  readonly number: number;
  readonly children: readonly Block[];
}
/** The form's instruction to the applicant. Present only in drafts, where the field is empty. */
export interface Guidance {
  readonly type: 'guidance';
  readonly children: readonly Block[];
}
/** A framed remark about the document itself: that it is an example, incomplete, or has open points. */
export interface Notice {
  readonly type: 'notice';
  readonly kind: 'example' | 'incomplete' | 'openPoint';
  readonly title: string;
  readonly children: readonly Block[];
}
/** A ruled form box: for each field a tinted label row and below it the content. */
export interface Box {
  readonly type: 'box';
  readonly id: string;
  readonly fields: readonly Field[];
}
export interface Field {
  /** Stable anchor of the field in its document: `aktivitet.hipphopp.formål` */
  readonly id: string;
  readonly label: readonly Inline[];
  readonly children: readonly Block[];
}
/** A table with a header row. Rows come in groups; a group may have a leading cell that spans its rows. */
export interface Table {
  readonly type: 'table';
  readonly id: string;
  /** What the table shows, for readers who cannot see it. */
  readonly summary: string;
  readonly columns: readonly Column[];
  /** A second header row, one cell a column, or null. */
  readonly subHead: readonly Cell[] | null;
  readonly groups: readonly RowGroup[];
}
export interface Column {
  readonly label: readonly Inline[];
  /** Per cent of the table's width; the columns sum to 100. */
  readonly width: number;
  readonly align: 'left' | 'right';
}
export interface RowGroup {
  /** Row header that spans all rows of the group (the first column), or null: then rows have a cell for every column. */
  readonly lead: Cell | null;
  readonly rows: readonly (readonly Cell[])[];
}
export interface Cell {
  /** Stable anchor of a cell that is a field of the form: `indikator.hipphopp.boligomraade`. Others have none. */
  readonly id?: string;
  readonly children: readonly Block[];
}
/** A part with an anchor that the site can show on its own: an activity, a numbered section. */
export interface Section {
  readonly type: 'section';
  readonly id: string;
  readonly kind: 'section' | 'activity';
  /** Begins on a new page in paged formats. */
  readonly pageBreak: boolean;
  readonly children: readonly Block[];
}
/**
 * A drawing with its caption. Nothing is told by the drawing alone: its words stand in the table or list that goes with it, so
 * that they can be read in every format, and by those who see no pictures.
 */
export interface Figure {
  readonly type: 'figure';
  readonly id: string;
  /** Above the drawing, numbered already: «Figur 1. Organisationsdiagram». */
  readonly caption: readonly Inline[];
  /** The text alternative: what kind of figure it is, what can be seen in it, and where its words stand. */
  readonly alternative: string;
  readonly drawing: Drawing;
  /** The same in less width, or the same drawing, for a page on a narrow screen; without it such a page goes without. */
  readonly narrow?: Drawing;
}
/** Where a final document is signed: one part for each signer, which no page break divides. */
export interface Signatures {
  readonly type: 'signatures';
  readonly id: string;
  readonly signers: readonly Signer[];
}
export interface Signer {
  /** Stable anchor: `underskrift.slagelse-kommune`; the signature field in a PDF is called the same, with `-` for the full stop. */
  readonly id: string;
  readonly party: string;
  /** Function of who signs, or null. Never a person's name. */
  readonly role: string | null;
  readonly spaces: readonly SignerSpace[];
}
/** A place to write on. */
export interface SignerSpace {
  readonly kind: 'name' | 'date' | 'signature';
  readonly label: string;
  /** What stands there already (a name that may be public), or null. */
  readonly value: string | null;
}
/** Contents of a long document, made from its headings of level 1 and 2 that have an id. */
export interface TableOfContents {
  readonly type: 'toc';
  readonly title: string;
  readonly entries: readonly TocEntry[];
}
export interface TocEntry {
  readonly level: 1 | 2;
  readonly anchor: string;
  readonly text: string;
}

export interface DocumentTree {
  /** `strategisk-aftale` or the focus area's id. */
  readonly id: string;
  readonly planId: string;
  /** Name of the files without extension. */
  readonly fileName: string;
  readonly language: 'da-DK';
  readonly properties: DocumentProperties;
  readonly running: RunningText;
  readonly accent: Accent;
  readonly blocks: readonly Block[];
  /** Files that go with the document, in formats that can carry them. */
  readonly attachments?: readonly Attachment[];
}
export interface Attachment {
  /** With `/` between folders. */
  readonly name: string;
  readonly description: string;
  readonly mediaType: string;
  readonly text: string;
}
/** Metadata of the file; never persons. */
export interface DocumentProperties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly keywords: readonly string[];
  readonly date: Date;
}
/** What stands at the head and foot of each page. */
export interface RunningText {
  /** Plan and document, or one name for both, at the head from the second page on. */
  readonly head: readonly string[];
  /** «UDKAST · 22. november 2026», or null for a final document. At the head of every page. */
  readonly draft: string | null;
  /** «Eksempel – ikke den gældende aftale», or null. At the head of every page. */
  readonly example: string | null;
  /** Name, version, date and fingerprint, at the foot, before «Side x af y». */
  readonly foot: string;
}
/** The focus area's colour; never the only carrier of meaning. */
export interface Accent {
  /** `#RRGGBB`, at least 7:1 against white. */
  readonly color: string;
  readonly tint: string;
}
