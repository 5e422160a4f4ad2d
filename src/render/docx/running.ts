import { BorderStyle, Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { RunningText } from '../../document/blocks.js';
import { colors } from './colors.js';
import { textWidth } from './measures.js';
import { characterIds, styleIds } from './styles.js';

/** Headers of the first page and of the others; only these name the document. */
export function renderHeaders(running: RunningText) {
  const { draft, example } = running;
  const marks = [
    ...(draft === null ? [] : [new TextRun({ text: draft, style: characterIds.draft })]),
    ...(example === null ? [] : [new TextRun(example)]),
  ];
  return {
    first: new Header({ children: headLines(null, marks) }),
    default: new Header({ children: headLines(running.head, marks, true) }),
  };
}

/** The text to the left of the first mark, the other marks below that, a rule below all. */
function headLines(text: string | null, marks: readonly TextRun[], ruled = false): Paragraph[] {
  const [first, ...others] = marks.map((mark) => right([mark]));
  const lines = [[...left(text), ...(first ?? [])], ...others];
  return lines.map((runs, index) => line(styleIds.header, runs, ruled && index === lines.length - 1));
}

/** The same footer on the first page and on the others. */
export function renderFooters({ foot }: RunningText) {
  const pages = new TextRun({ children: ['Side ', PageNumber.CURRENT, ' af ', PageNumber.TOTAL_PAGES] });
  const footer = () => new Footer({ children: [line(styleIds.footer, [...left(foot), ...right([pages])])] });
  return { first: footer(), default: footer() };
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
