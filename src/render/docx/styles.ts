import {
  BorderStyle,
  type ICharacterStyleOptions,
  type IParagraphStyleOptions,
  type IParagraphStylePropertiesOptions,
  type IRunStylePropertiesOptions,
  type ISpacingProperties,
  type IStylesOptions,
  LineRuleType,
  ShadingType,
} from 'docx';
import type { DocumentTree, Paragraph } from '../../document/blocks.js';
import { fontFamily } from '../fonts.js';
import { rule } from './borders.js';
import { colors, hex } from './colors.js';
import { listIndent, twipsOfPt } from './measures.js';

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

/** Named styles for everything the document holds, with the accent colour beside the title. */
export function documentStyles({ accent, language }: Pick<DocumentTree, 'accent' | 'language'>): IStylesOptions {
  const accentBar = {
    border: { left: { style: BorderStyle.SINGLE, size: 24, space: 10, color: hex(accent.color) } },
    indent: { left: twipsOfPt(13) },
  };
  const keep = { keepNext: true, keepLines: true };
  const quiet = { color: colors.quiet };
  const bold = { bold: true };
  const green = { italics: true, color: colors.guidance };
  const tight = { contextualSpacing: true };
  const hair = { ...spacing(1, 0, 0), lineRule: LineRuleType.EXACT };
  return {
    default: {
      document: {
        run: { font: fontFamily, size: 20, language: { value: language, eastAsia: language, bidirectional: 'ar-SA' } },
        paragraph: { spacing: spacing(14, 0, 6) },
      },
    },
    paragraphStyles: [
      { id: styleIds.normal, name: 'Normal', quickFormat: true },
      style(styleIds.kicker, 'Subtitle', 10, spacing(14, 0, 0), { run: quiet, paragraph: { ...accentBar, ...keep } }),
      style(styleIds.title, 'Title', 20, spacing(25, 0, 14), { run: bold, paragraph: { ...accentBar, ...keep } }),
      heading(1, 13, spacing(17, 18, 6)),
      heading(2, 11.5, spacing(15, 14, 5)),
      heading(3, 10.5, spacing(14, 8, 3)),
      heading(4, 10, spacing(14, 6, 2)),
      style(styleIds.fixed, 'Form Text', 10, spacing(14, 0, 6), { run: quiet }),
      style(styleIds.leadIn, 'Lead In', 8.5, spacing(11, 4, 2), { run: bold, paragraph: keep }),
      style(styleIds.small, 'Small', 8.5, spacing(11, 0, 4)),
      style(styleIds.list, 'List Paragraph', 10, spacing(14, 0, 6), { paragraph: tight }),
      style(styleIds.note, 'Note', 8.5, spacing(11, 0, 3)),
      style(styleIds.guidance, 'Guidance', 10, spacing(14, 0, 6), { run: green }),
      style(styleIds.guidanceList, 'Guidance List', 10, spacing(14, 0, 6), { run: green, paragraph: tight }),
      style(styleIds.noticeTitle, 'Notice Title', 10, spacing(14, 0, 2), { run: bold }),
      style(styleIds.notice, 'Notice', 9, spacing(12, 0, 4)),
      style(styleIds.formLabel, 'Form Label', 8.5, spacing(11, 0, 0), { run: bold, paragraph: keep }),
      style(styleIds.tableHead, 'Table Head', 8.5, spacing(11, 0, 0), { run: bold, paragraph: keep }),
      style(styleIds.tableText, 'Table Text', 9, spacing(12, 0, 2)),
      style(styleIds.tableSmall, 'Table Small', 8, spacing(10.5, 0, 2), { run: quiet }),
      style(styleIds.tocHeading, 'TOC Heading', 13, spacing(17, 18, 4), { run: bold, paragraph: keep }),
      style(styleIds.toc[1], 'toc 1', 10, spacing(14, 3, 0), { run: bold }),
      style(styleIds.toc[2], 'toc 2', 9, spacing(12, 1, 0), { paragraph: { indent: { left: listIndent } } }),
      style(styleIds.header, 'header', 8, spacing(10.5, 0, 0), { run: quiet }),
      style(styleIds.footer, 'footer', 8, spacing(10.5, 0, 0), { run: quiet }),
      style(styleIds.gap, 'Gap', 1, hair),
      style(styleIds.joint, 'Joint', 1, hair, {
        paragraph: {
          border: { left: rule(), right: rule() },
          shading: { type: ShadingType.CLEAR, color: 'auto', fill: colors.tint },
        },
      }),
    ],
    characterStyles: [
      characterStyle(characterIds.strong, 'Strong', bold),
      characterStyle(characterIds.emphasis, 'Emphasis', { italics: true }),
      characterStyle(characterIds.link, 'Hyperlink', { color: hex(accent.color), underline: {} }),
      characterStyle(characterIds.noteNumber, 'Note Number', { superScript: true }),
      characterStyle(characterIds.draft, 'Draft Mark', { ...bold, color: colors.draft }),
    ],
  };
}

interface Look {
  readonly run?: IRunStylePropertiesOptions;
  readonly paragraph?: IParagraphStylePropertiesOptions;
}

function style(
  id: string,
  name: string,
  points: number,
  space: ISpacingProperties,
  look: Look = {},
): IParagraphStyleOptions {
  return {
    id,
    name,
    basedOn: styleIds.normal,
    quickFormat: true,
    run: { size: points * 2, ...look.run },
    paragraph: { spacing: space, ...look.paragraph },
  };
}

function heading(level: 1 | 2 | 3 | 4, points: number, space: ISpacingProperties): IParagraphStyleOptions {
  const paragraph = { keepNext: true, keepLines: true, outlineLevel: level - 1 };
  const look = style(styleIds.heading[level], `heading ${level}`, points, space, { run: { bold: true }, paragraph });
  return { ...look, next: styleIds.normal };
}

function characterStyle(id: string, name: string, run: IRunStylePropertiesOptions): ICharacterStyleOptions {
  return { id, name, quickFormat: true, run };
}

/** Points. The line may grow, so that a substitute font is not cut off. */
function spacing(line: number, before: number, after: number): ISpacingProperties {
  return {
    line: twipsOfPt(line),
    lineRule: LineRuleType.AT_LEAST,
    before: twipsOfPt(before),
    after: twipsOfPt(after),
  };
}
