import { BorderStyle, Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { RunningText } from '../../document/blocks.js';
import { colors } from './colors.js';
import { textWidth } from './measures.js';
import { characterIds, styleIds } from './styles.js';

/** Headers of the first page and of the others; only these name the document. */
export function renderHeaders(running: RunningText) {
  return {
    first: new Header({ children: [line(styleIds.header, [...left(running.example), ...right(draft(running))])] }),
    default: new Header({
      children: [
        line(styleIds.header, [...left(running.head), ...right(draft(running))], running.example === null),
        ...(running.example === null ? [] : [line(styleIds.header, left(running.example), true)]),
      ],
    }),
  };
}

/** The same footer on the first page and on the others. */
export function renderFooters({ foot }: RunningText) {
  const pages = new TextRun({ children: ['Side ', PageNumber.CURRENT, ' af ', PageNumber.TOTAL_PAGES] });
  const footer = () => new Footer({ children: [line(styleIds.footer, [...left(foot), ...right([pages])])] });
  return { first: footer(), default: footer() };
}

function draft({ draft }: RunningText): TextRun[] {
  return draft === null ? [] : [new TextRun({ text: draft, style: characterIds.draft })];
}

function left(text: string | null): TextRun[] {
  return text === null ? [] : [new TextRun(text)];
}

function right(runs: readonly TextRun[]): TextRun[] {
  return runs.length === 0 ? [] : [new TextRun({ children: [new Tab()] }), ...runs];
}

function line(style: string, children: readonly TextRun[], ruled = false): Paragraph {
  return new Paragraph({
    style,
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
    ...(ruled && { border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 3, color: colors.lightRule } } }),
    children,
  });
}
