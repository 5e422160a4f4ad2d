import type { RunningText } from '../../document/blocks.js';
import { colors } from './colors.js';
import { field } from './markup/field.js';
import { type Paragraph, paragraph, writeParagraph } from './markup/paragraph.js';
import { run, tab } from './markup/run.js';
import { element, joined, namespaces, nothing, type Xml } from './markup/xml.js';
import { textWidth } from './measures.js';
import type { RunningPart } from './package/package.js';
import { characterIds, styleIds } from './styles.js';

/** Headers and footers of the first page and of the others; only the others name the document. */
export function renderRunning({ head, draft, example, foot }: RunningText, pageCount: number): RunningPart[] {
  const marks = [
    ...(draft === null ? [] : [run(draft, { style: characterIds.draft })]),
    ...(example === null ? [] : [run(example)]),
  ];
  const footer = [footLine(foot, pageCount)];
  return [
    part('header', 'first', headLines(null, marks)),
    part('header', 'default', headLines(head, marks)),
    part('footer', 'first', footer),
    part('footer', 'default', footer),
  ];
}

/** Which pages of a section have which running part, in the section's properties. */
export function runningReferences(parts: readonly RunningPart[]): Xml[] {
  return parts.map(({ id, kind, pages }) => element(`w:${kind}Reference`, { 'w:type': pages, 'r:id': id }));
}

function part(kind: RunningPart['kind'], pages: RunningPart['pages'], lines: readonly Paragraph[]): RunningPart {
  const root = element(kind === 'header' ? 'w:hdr' : 'w:ftr', namespaces, lines.map(writeParagraph));
  const name = `${kind}${pages === 'first' ? 1 : 2}`;
  return { id: `rId-${name}`, kind, pages, name: `${name}.xml`, root };
}

/** The text to the left of the first mark, the other marks below that, a rule below all of a named page. */
function headLines(text: string | null, marks: readonly Xml[]): Paragraph[] {
  const lines = marks.length === 0 ? [nothing] : marks.map((mark) => joined([tab, mark]));
  return lines.map((line, index) => {
    const isRuled = text !== null && index === lines.length - 1;
    const content = index === 0 && text !== null ? joined([run(text), line]) : line;
    return paragraph(styleIds.header, content, {
      ...right,
      ...(isRuled && { borders: { bottom: { size: 4, space: 3, color: colors.lightRule } } }),
    });
  });
}

function footLine(foot: string, pageCount: number): Paragraph {
  const pages = [run('Side '), field('PAGE', '1'), run(' af '), field('NUMPAGES', String(pageCount))];
  return paragraph(styleIds.footer, joined([run(foot), tab, ...pages]), right);
}

const right = { tab: { position: textWidth } };
