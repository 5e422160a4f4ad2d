import type { LinkRun } from 'pdfmake/js/Line.js';
import type { Inline, Link, NoteReference, Reference } from '../../document/blocks.js';
import { textOfInlines } from '../../document/text.js';
import { unknownNode } from '../../document/visit.js';
import { hyphenate } from './hyphenate.js';
import { softHyphen } from './layout/text-inlines.js';
import type { Run, TextStyle } from './nodes.js';
import { destination, isLocal, localDestination, type Scope } from './scope.js';

/** Runs of text in one style each, with soft hyphens. */
export function renderInlines(inlines: readonly Inline[], scope: Scope, style: TextStyle = {}): Run[] {
  const runs: Run[] = [];
  for (const inline of inlines) runs.push(...renderInline(inline, scope, style));
  return runs;
}

/** Runs of a paragraph: no soft hyphen that would leave only the end of a word on its last line («ked.»). */
export function renderProse(inlines: readonly Inline[], scope: Scope): Run[] {
  const runs = renderInlines(inlines, scope);
  let signs = 0;
  for (let at = runs.length - 1; at >= 0; at -= 1) {
    const run = runs[at] as Run;
    const start = run.text.search(/\S*$/);
    let end = '';
    for (const sign of [...run.text.slice(start)].reverse()) {
      if (sign === softHyphen && signs < shortestEnd) continue;
      end = sign + end;
      if (sign !== softHyphen) signs += 1;
    }
    runs[at] = { ...run, text: run.text.slice(0, start) + end };
    if (start > 0 || signs >= shortestEnd) break;
  }
  return runs;
}

/** Signs that may stand alone on the last line of a paragraph when a word is divided. */
const shortestEnd = 6;

/** Runs for headings and labels, where words are not divided. */
export function renderWholeWords(inlines: readonly Inline[], scope: Scope): Run[] {
  return renderInlines(inlines, scope).map((run) => ({ ...run, text: run.text.replaceAll(softHyphen, '') }));
}

function renderInline(inline: Inline, scope: Scope, style: TextStyle): Run[] {
  switch (inline.type) {
    case 'text':
      return [{ ...style, text: hyphenate(oneLine(inline.text), scope.divides) }];
    case 'strong':
      return renderInlines(inline.children, scope, { ...style, bold: true });
    case 'emphasis':
      return renderInlines(inline.children, scope, { ...style, italics: !scope.italic });
    case 'link':
      return renderLinked(inline, scope, style, { uri: encodeURI(inline.href) });
    case 'reference':
      return renderLinked(inline, scope, style, targetOf(inline, scope));
    case 'noteReference':
      return [renderNoteReference(inline, scope, style)];
    case 'lineBreak':
      // The space keeps the lines apart for who listens.
      return [{ ...style, text: ' \n' }];
    default:
      return unknownNode(inline);
  }
}

/** A line break within text is white space; U+2010 is kept for words divided at line ends. */
function oneLine(text: string): string {
  return text.replace(/[ \t]*[\r\n]+[ \t]*/g, ' ').replaceAll('\u2010', '-');
}

/** All runs of a link share one object, by which they are known as one link. */
function renderLinked(node: Link | Reference, scope: Scope, style: TextStyle, target: LinkRun['target'] | null): Run[] {
  if (!target) return renderInlines(node.children, scope, style);
  const text = oneLine(textOfInlines(node.children)).trim();
  const contents = 'uri' in target && target.uri !== text ? `${text} (${target.uri})` : text;
  const goesTo: LinkRun = { kind: 'link', target, contents };
  const linkStyle = { color: scope.document.accent.color, decoration: 'underline' } as const;
  return renderInlines(node.children, scope, { ...style, ...linkStyle }).map((run) => ({ ...run, goesTo }));
}

function targetOf({ place }: Reference, scope: Scope): LinkRun['target'] | null {
  if (!place) return null;
  if (isLocal(place, scope)) return { destination: localDestination(place.anchor, scope) };
  return { uri: `${encodeURI(place.fileName)}.pdf` };
}

function renderNoteReference(reference: NoteReference, scope: Scope, style: TextStyle): Run {
  const text = String(reference.number);
  const note = scope.notes.refer(reference);
  if (!note) return { ...style, text, sup: true };
  const goesTo: LinkRun = { kind: 'note', target: { destination: destination(note.target) }, contents: `Note ${text}` };
  return { ...style, text, sup: true, goesTo };
}
