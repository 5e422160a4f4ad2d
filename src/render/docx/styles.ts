import type { Paragraph } from '../../document/blocks.js';

/** Ids of the paragraph styles, which people can restyle in Word. */
export const styleIds = {
  normal: 'Normal',
  kicker: 'Subtitle',
  title: 'Title',
  heading: { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3', 4: 'Heading4' },
  fixed: 'FormText',
  leadIn: 'LeadIn',
  small: 'Small',
  list: 'ListParagraph',
  note: 'Note',
  guidance: 'Guidance',
  guidanceList: 'GuidanceList',
  noticeTitle: 'NoticeTitle',
  notice: 'Notice',
  formLabel: 'FormLabel',
  tableHead: 'TableHead',
  tableText: 'TableText',
  tableSmall: 'TableSmall',
  signature: 'SignatureLine',
  caption: 'Caption',
  figure: 'Figure',
  tocHeading: 'TOCHeading',
  toc: { 1: 'TOC1', 2: 'TOC2' },
  header: 'Header',
  footer: 'Footer',
  gap: 'Gap',
  joint: 'Joint',
} as const;

/** Ids of the character styles. */
export const characterIds = {
  strong: 'Strong',
  emphasis: 'Emphasis',
  link: 'Hyperlink',
  noteNumber: 'NoteNumber',
  draft: 'DraftMark',
} as const;

/** Ids of the table styles. */
export const tableStyleIds = {
  box: 'FormBox',
  table: 'FormTable',
  notice: 'NoticeFrame',
  signer: 'SignerFrame',
} as const;

/** The styles that text takes in one kind of surroundings, by the paragraph's role and for lists. */
export type TextStyles = Readonly<Record<Paragraph['role'] | 'list', string>>;

export const textStyles = {
  page: {
    body: styleIds.normal,
    fixed: styleIds.fixed,
    label: styleIds.leadIn,
    small: styleIds.small,
    list: styleIds.list,
  },
  cell: {
    body: styleIds.tableText,
    fixed: styleIds.tableText,
    label: styleIds.leadIn,
    small: styleIds.tableSmall,
    list: styleIds.tableText,
  },
  tableHead: sameStyle(styleIds.tableHead),
  tableSubHead: sameStyle(styleIds.tableSmall),
  note: sameStyle(styleIds.note),
  guidance: { ...sameStyle(styleIds.guidance), list: styleIds.guidanceList },
  notice: { ...sameStyle(styleIds.notice), label: styleIds.leadIn },
} as const satisfies Record<string, TextStyles>;

function sameStyle(id: string): TextStyles {
  return { body: id, fixed: id, label: id, small: id, list: id };
}
