import { Footer, Header, Paragraph, type ParagraphChild, TabStopType } from 'docx';
import type { RunningText } from '../../document/blocks.js';
import { headLines } from '../head-lines.js';
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
    first: new Header({ children: besideMarks([], marks) }),
    default: new Header({ children: besideMarks(headLines(head, marks), marks) }),
  };
}

/** The same footer on the first page and on the others. */
export function renderFooters({ foot }: RunningText, pageCount: number) {
  const footer = () => new Footer({ children: [footLine(foot, pageCount)] });
  return { first: footer(), default: footer() };
}

/** Names at the left and marks at the right, the last of each on the last line; a rule below all of a named page. */
function besideMarks(names: readonly string[], marks: readonly ParagraphChild[]): Paragraph[] {
  const count = Math.max(names.length, marks.length, 1);
  return Array.from({ length: count }, (_, index) => {
    const name = names[index - count + names.length];
    const mark = marks[index - count + marks.length];
    const isRuled = name !== undefined && index === count - 1;
    return new Paragraph({
      style: styleIds.header,
      tabStops,
      ...(isRuled && { border: { bottom: rule(colors.lightRule, 4, 3) } }),
      children: [...(name === undefined ? [] : [run(name)]), ...(mark === undefined ? [] : [tab(), mark])],
    });
  });
}

function footLine(foot: string, pageCount: number): Paragraph {
  const pages = [run('Side '), ...field('PAGE', '1'), run(' af '), ...field('NUMPAGES', String(pageCount))];
  return new Paragraph({ style: styleIds.footer, tabStops, children: [run(foot), tab(), ...pages] });
}

const tabStops = [{ type: TabStopType.RIGHT, position: textWidth }];
