import { Footer, Header, Paragraph, type ParagraphChild, TabStopType } from 'docx';
import type { RunningText } from '../../document/blocks.js';
import { rule } from './borders.js';
import { colors } from './colors.js';
import { field } from './markup/field.js';
import { run, tab } from './markup/runs.js';
import { textWidth } from './measures.js';
import { characterIds, styleIds } from './styles.js';

/** Headers of the first page and of the others; only these name the document. */
export function renderHeaders({ head, draft, example }: RunningText) {
  const marks = [
    ...(draft === null ? [] : [run(draft, { style: characterIds.draft })]),
    ...(example === null ? [] : [run(example)]),
  ];
  return {
    first: new Header({ children: headLines(null, marks) }),
    default: new Header({ children: headLines(head, marks) }),
  };
}

/** The same footer on the first page and on the others. */
export function renderFooters({ foot }: RunningText, pageCount: number) {
  const footer = () => new Footer({ children: [footLine(foot, pageCount)] });
  return { first: footer(), default: footer() };
}

/** The text to the left of the first mark, the other marks below that, a rule below all of a named page. */
function headLines(text: string | null, marks: readonly ParagraphChild[]): Paragraph[] {
  const lines = marks.length === 0 ? [[]] : marks.map((mark) => [tab(), mark]);
  return lines.map((line, index) => {
    const isRuled = text !== null && index === lines.length - 1;
    return new Paragraph({
      style: styleIds.header,
      tabStops,
      ...(isRuled && { border: { bottom: rule(colors.lightRule, 4, 3) } }),
      children: index === 0 && text !== null ? [run(text), ...line] : line,
    });
  });
}

function footLine(foot: string, pageCount: number): Paragraph {
  const pages = [run('Side '), ...field('PAGE', '1'), run(' af '), ...field('NUMPAGES', String(pageCount))];
  return new Paragraph({ style: styleIds.footer, tabStops, children: [run(foot), tab(), ...pages] });
}

const tabStops = [{ type: TabStopType.RIGHT, position: textWidth }];
