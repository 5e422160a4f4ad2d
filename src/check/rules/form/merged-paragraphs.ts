import { type Diagnostic, type Fix, replaceSpan } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import { findNode, type YamlScalar } from '../../../load/yaml-node.js';
import type { PartsContext } from '../../context.js';
import type { PlanText } from '../../plan-text.js';

/** An empty line, or a line that was meant as a point or a heading. */
const lostLine = /\n[ \t]*(?:\r?\n|(?:[-*+•–]|\d{1,2}[.)]|#{3,4}) )/;

/** Text of several paragraphs or with points stands under `|`: in any other way YAML makes one paragraph of it. */
export function mergedParagraphs({ values }: PartsContext): Diagnostic[] {
  return values.texts.flatMap((text) => {
    if (text.kind !== 'prose') return [];
    const { node, key } = findNode(text.file.file.root, text.path);
    if (node.kind !== 'scalar' || node.style === 'literal' || key === null) return [];
    const written = text.file.file.source.text.slice(node.start, node.end).trimEnd();
    if (!lostLine.test(written)) return [];
    const name = text.field;
    const message = `Afsnit og punkter i «${name}» løber sammen til ét afsnit`;
    const help = `Skriv | efter kolonet: «${name}: |». Så bliver linjerne under til afsnit og punkter, som de står`;
    const at = text.file.file.keySpanOf(text.path);
    return [diagnose('HP025', message, at, { help, fix: withBar(text, key, node) })];
  });
}

/** Only where the lines below can stay as they are. */
function withBar({ file: { file } }: PlanText, key: YamlScalar, node: YamlScalar): Fix | null {
  const { source } = file;
  const between = source.text.slice(key.end, node.start);
  const lines = source.text.slice(source.startOfLine(source.positionAt(node.start).line), node.end).split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const isEven = indents.every((indent) => indent >= (indents[0] ?? 0));
  const mark = node.style === 'folded' ? /^:( *>[-+]?)[ \t]*\r?\n/.exec(between) : /^:()[ \t]*\r?\n/.exec(between);
  if (node.style === 'quoted' || !isEven || mark?.[1] === undefined) return null;
  return replaceSpan('Sæt | efter kolonet', { source, start: key.end, end: key.end + 1 + mark[1].length }, ': |');
}
