import {
  type IParagraphStylePropertiesOptions,
  type IRunStylePropertiesOptions,
  type ISpacingProperties,
  type ITableBordersOptions,
  LineRuleType,
  ShadingType,
} from 'docx';
import type { DocumentTree } from '../../document/blocks.js';
import { rule } from './borders.js';
import { colors, hex } from './colors.js';
import { listIndent, twipsOfPt } from './measures.js';
import { characterIds, styleIds, tableStyleIds } from './styles.js';

export interface ParagraphStyle {
  readonly id: string;
  /** Word translates the names of its own styles; ours are Danish, for people who restyle the document. */
  readonly name: string;
  readonly next?: string;
  /** Whether Word may divide words, as it does unless told otherwise. */
  readonly hyphenation?: boolean;
  readonly run: IRunStylePropertiesOptions;
  readonly paragraph: IParagraphStylePropertiesOptions;
}

export interface CharacterStyle {
  readonly id: string;
  readonly name: string;
  readonly run: IRunStylePropertiesOptions;
}

export interface TableStyle {
  readonly id: string;
  readonly name: string;
  readonly borders: ITableBordersOptions;
}

/** Styles for everything a document holds but plain body text, with its accent colour. */
export function paragraphStyles({ accent }: Pick<DocumentTree, 'accent'>): ParagraphStyle[] {
  const beside: IParagraphStylePropertiesOptions = {
    ...kept,
    border: { left: rule(hex(accent.color), 24, 10) },
    indent: { left: twipsOfPt(13) },
  };
  return [
    style(styleIds.kicker, 'Subtitle', 10, spacing(14, 0, 0), { run: quiet, paragraph: beside, hyphenation: false }),
    style(styleIds.title, 'Title', 20, spacing(25, 0, 14), { run: bold, paragraph: beside, hyphenation: false }),
    heading(1, 13, spacing(17, 18, 6)),
    heading(2, 11.5, spacing(15, 14, 5)),
    heading(3, 10.5, spacing(14, 8, 3)),
    heading(4, 10, spacing(14, 6, 2)),
    style(styleIds.fixed, 'Formularens tekst', 10, spacing(14, 0, 6), { run: quiet }),
    style(styleIds.leadIn, 'Mellemtitel', 8.5, spacing(11, 4, 2), { run: bold, paragraph: kept }),
    style(styleIds.small, 'Lille tekst', 8.5, spacing(11, 0, 4), { run: quiet }),
    style(styleIds.list, 'List Paragraph', 10, spacing(14, 0, 2)),
    style(styleIds.note, 'Note', 8.5, spacing(11, 0, 3), { run: quiet }),
    style(styleIds.guidance, 'Vejledning', 10, spacing(14, 0, 6), { run: green }),
    style(styleIds.guidanceList, 'Vejledning i punkter', 10, spacing(14, 0, 2), { run: green }),
    style(styleIds.noticeTitle, 'Meddelelse titel', 10, spacing(14, 0, 2), { run: bold, paragraph: kept }),
    style(styleIds.notice, 'Meddelelse', 9, spacing(12, 0, 4)),
    style(styleIds.formLabel, 'Feltnavn', 8.5, spacing(11, 0, 0), { run: bold, paragraph: kept }),
    style(styleIds.tableHead, 'Tabelhoved', 8.5, spacing(11, 0, 0), { run: bold, paragraph: kept }),
    style(styleIds.tableText, 'Tabeltekst', 9, spacing(12, 0, 2)),
    style(styleIds.tableSmall, 'Tabeltekst lille', 8, spacing(10.5, 0, 2), { run: quiet }),
    style(styleIds.signature, 'Underskriftslinje', 10, spacing(14, 30, 4), {
      paragraph: { border: { bottom: rule(colors.slate, 4, 2) } },
    }),
    style(styleIds.caption, 'caption', 8.5, spacing(11, 10, 4), { run: bold, paragraph: kept }),
    style(styleIds.figure, 'Figur', 10, figureSpacing),
    style(styleIds.tocHeading, 'TOC Heading', 13, spacing(17, 18, 4), { run: bold, paragraph: kept }),
    style(styleIds.toc[1], 'toc 1', 10, spacing(14, 3, 0), { run: bold }),
    style(styleIds.toc[2], 'toc 2', 10, spacing(14, 0.5, 0.5), { paragraph: { indent: { left: listIndent } } }),
    style(styleIds.header, 'header', 8, spacing(10.5, 0, 0), { run: quiet }),
    style(styleIds.footer, 'footer', 8, spacing(10.5, 0, 0), { run: quiet }),
    style(styleIds.gap, 'Afstand', 1, hair),
    style(styleIds.joint, 'Samling', 1, hair, {
      paragraph: {
        border: { left: rule(), right: rule() },
        shading: { type: ShadingType.CLEAR, color: 'auto', fill: colors.tint },
      },
    }),
  ];
}

export function characterStyles({ accent }: Pick<DocumentTree, 'accent'>): CharacterStyle[] {
  return [
    { id: characterIds.strong, name: 'Strong', run: bold },
    { id: characterIds.emphasis, name: 'Emphasis', run: { italics: true } },
    { id: characterIds.link, name: 'Hyperlink', run: { color: hex(accent.color), underline: {} } },
    { id: characterIds.noteNumber, name: 'Notetal', run: { superScript: true } },
    { id: characterIds.draft, name: 'Udkastmærke', run: { bold: true, color: colors.draft } },
  ];
}

export const tableStyles: readonly TableStyle[] = [
  {
    id: tableStyleIds.box,
    name: 'Formularfelt',
    borders: { top: rule(), left: rule(), bottom: rule(), right: rule() },
  },
  {
    id: tableStyleIds.table,
    name: 'Formulartabel',
    borders: { top: rule(), bottom: rule(), insideHorizontal: rule(colors.lightRule) },
  },
  {
    id: tableStyleIds.notice,
    name: 'Meddelelsesramme',
    borders: { top: rule(), left: rule(), bottom: rule(), right: rule() },
  },
  {
    id: tableStyleIds.signer,
    name: 'Underskriftsramme',
    borders: { top: rule(), left: rule(), bottom: rule(), right: rule(), insideHorizontal: rule(colors.lightRule) },
  },
];

const quiet = { color: colors.quiet };
const bold = { bold: true };
const green = { italics: true, color: colors.guidance };
const kept = { keepNext: true, keepLines: true };
/** A picture is a letter of its line: only a line that grows with it shows all of it. */
const figureSpacing = { before: 0, after: twipsOfPt(10), line: 240, lineRule: LineRuleType.AUTO };
const hair = { before: 0, after: 0, line: twipsOfPt(1), lineRule: LineRuleType.EXACT };

interface Look {
  readonly run?: IRunStylePropertiesOptions;
  readonly paragraph?: IParagraphStylePropertiesOptions;
  readonly next?: string;
  readonly hyphenation?: boolean;
}

/** The size in points. */
function style(id: string, name: string, size: number, space: ISpacingProperties, look: Look = {}): ParagraphStyle {
  const { run, paragraph, ...rest } = look;
  return { id, name, ...rest, run: { size: 2 * size, ...run }, paragraph: { spacing: space, ...paragraph } };
}

function heading(level: 1 | 2 | 3 | 4, size: number, space: ISpacingProperties): ParagraphStyle {
  const paragraph = { ...kept, outlineLevel: level - 1 };
  const look = { run: bold, paragraph, next: styleIds.normal, hyphenation: false };
  return style(styleIds.heading[level], `heading ${level}`, size, space, look);
}

/** Points. The line may grow, so that a substitute font is not cut off. */
function spacing(line: number, before: number, after: number): ISpacingProperties {
  return {
    before: twipsOfPt(before),
    after: twipsOfPt(after),
    line: twipsOfPt(line),
    lineRule: LineRuleType.AT_LEAST,
  };
}
