import { EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE } from 'js-yaml';
import type { Diagnostic, Related } from '../diagnostics/diagnostic.js';
import { type DiagnosticCode, diagnose } from '../diagnostics/registry.js';
import type { Source } from '../diagnostics/source.js';
import { emptyHelp, maxDepth, syntaxDiagnostic } from './syntax-errors.js';
import { findTooMany } from './too-many.js';
import { isEmpty, type YamlEntry, type YamlNode, type YamlScalar } from './yaml-node.js';

export interface ParsedYaml {
  /** Null when the text could not be read at all. */
  readonly root: YamlNode | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads YAML into nodes with places, in one parse. Scalars stay text: the model reads numbers and dates as a Dane means them. */
export function parseYaml(source: Source): ParsedYaml {
  let events: Event[];
  try {
    events = parseEvents(source.text, { filename: source.path, maxDepth });
  } catch (error) {
    return { root: null, diagnostics: [syntaxDiagnostic(source, error)] };
  }
  const tooMany = findTooMany(source, events);
  return tooMany ? { root: null, diagnostics: [tooMany] } : new NodeReader(source, events).read();
}

class NodeReader {
  private at = 0;
  private readonly diagnostics: Diagnostic[] = [];

  constructor(
    private readonly source: Source,
    private readonly events: readonly Event[],
  ) {}

  read(): ParsedYaml {
    const documents = this.events.filter((event) => event.type === EVENT_ID.DOCUMENT).length;
    const first = this.events[1];
    if (documents === 0 || first === undefined || first.type === EVENT_ID.POP) {
      return { root: null, diagnostics: [this.report('HP004', 'Filen er tom', 0, 0, emptyHelp)] };
    }
    this.at = 1;
    const root = this.node(0);
    if (documents > 1) {
      const next = this.nextDocument(root.end);
      const help = 'Slet linjen ---, eller del filen i to';
      this.diagnostics.push(this.report('HP011', 'Filen indeholder flere dokumenter (---)', next, next + 3, help));
    }
    return { root, diagnostics: this.diagnostics };
  }

  /** Where the line `---` of the second document stands. */
  private nextDocument(from: number): number {
    const at = this.source.text.indexOf('\n---', from);
    return at < 0 ? from : at + 1;
  }

  /** @param fallback where an empty value is shown: YAML gives it no place of its own. */
  private node(fallback: number): YamlNode {
    const event = this.next();
    if (event.type === EVENT_ID.SCALAR) return this.scalar(event, fallback);
    if (event.type === EVENT_ID.ALIAS) return this.alias(event.anchorStart, event.anchorEnd);
    if (event.type === EVENT_ID.MAPPING) return this.map(event.start, event);
    if (event.type === EVENT_ID.SEQUENCE) return this.list(event.start, event);
    throw new Error(`Unexpected YAML event ${event.type}`);
  }

  private scalar(event: Extract<Event, { type: typeof EVENT_ID.SCALAR }>, fallback: number): YamlScalar {
    this.refuseDecoration(event);
    const empty = event.valueStart < 0;
    const start = empty ? fallback : event.valueStart;
    const end = empty ? fallback : event.valueEnd;
    const text = getScalarValue(this.source.text, event);
    return { kind: 'scalar', text, style: styleNames[event.style] ?? 'plain', start, end, indent: event.indent };
  }

  private alias(start: number, end: number): YamlScalar {
    const message = `Henvisningen *${this.source.text.slice(start, end)} kan ikke bruges`;
    this.diagnostics.push(this.report('HP008', message, start - 1, end, aliasHelp));
    return { kind: 'scalar', text: '', style: 'plain', start: start - 1, end, indent: 0 };
  }

  private map(start: number, event: Decorated): YamlNode {
    this.refuseDecoration(event);
    const entries = new Map<string, YamlEntry>();
    let end = start;
    let last: YamlEntry | null = null;
    let again = false;
    while (this.peek().type !== EVENT_ID.POP) {
      const key = this.node(end);
      const value = this.node(key.end + 1);
      const joined: YamlScalar | null = last && this.decimalComma(last.value, key, value);
      end = Math.max(end, key.end, value.end);
      if (last && joined) {
        entries.set(last.key.text, { key: last.key, value: joined });
        continue;
      }
      if (key.kind !== 'scalar') {
        this.diagnostics.push(
          this.report('HP005', 'Et feltnavn skal være almindelig tekst', key.start, key.start + 1, braceHelp),
        );
        continue;
      }
      const earlier = entries.get(key.text);
      if (earlier) {
        // Where a new point lacks its dash, all its fields come again: one message is enough.
        if (!again) this.duplicate(key, earlier.key, entries.keys().next().value === key.text);
        again ||= entries.keys().next().value === key.text && this.source.positionAt(key.start).column > 1;
        continue;
      }
      last = { key, value };
      entries.set(key.text, last);
    }
    this.at++;
    return { kind: 'map', entries, start, end };
  }

  /**
   * `{værdi: 80,6 %}`: YAML ends the value at the comma and makes a field «6 %» of the rest. A comma straight between two
   * digits, before a field without colon and value, is a decimal comma; the two halves are one number.
   */
  private decimalComma(value: YamlNode, key: YamlNode, next: YamlNode): YamlScalar | null {
    if (value.kind !== 'scalar' || key.kind !== 'scalar' || value.style !== 'plain' || key.style !== 'plain')
      return null;
    if (!isEmpty(next) || key.start !== value.end + 1 || this.source.text[value.end] !== ',') return null;
    if (!/\d$/.test(value.text) || !/^\d/.test(key.text) || /^\s*:/.test(this.source.text.slice(key.end))) return null;
    return { ...value, text: this.source.text.slice(value.start, key.end), end: key.end };
  }

  private list(start: number, event: Decorated): YamlNode {
    this.refuseDecoration(event);
    const items: YamlNode[] = [];
    let end = start;
    while (this.peek().type !== EVENT_ID.POP) {
      const item = this.node(end + 1);
      items.push(item);
      end = Math.max(end, item.end);
    }
    this.at++;
    return { kind: 'list', items, start, end };
  }

  private duplicate(key: YamlScalar, earlier: YamlScalar, isFirstOfGroup: boolean): void {
    const related: Related[] = [
      { message: 'Første gang', span: { source: this.source, start: earlier.start, end: earlier.end } },
    ];
    const span = { source: this.source, start: key.start, end: key.end };
    const isNewPoint = isFirstOfGroup && this.source.positionAt(key.start).column > 1;
    const point = `Begynder her et nyt punkt, så skriv en streg foran: «- ${key.text}: …». Ellers `;
    const help = `${isNewPoint ? `${point}slet` : 'Slet'} det ene, eller saml indholdet i det første`;
    this.diagnostics.push(diagnose('HP007', `Feltet «${key.text}» står her to gange`, span, { help, related }));
  }

  private refuseDecoration({ anchorStart, anchorEnd, tagStart, tagEnd }: Decorated): void {
    if (anchorStart >= 0)
      this.diagnostics.push(this.report('HP008', 'Ankre (&) kan ikke bruges', anchorStart - 1, anchorEnd, aliasHelp));
    if (tagStart >= 0)
      this.diagnostics.push(this.report('HP009', 'Typemærker (!) kan ikke bruges', tagStart, tagEnd, quoteHelp));
  }

  private report(code: DiagnosticCode, message: string, start: number, end: number, help: string): Diagnostic {
    return diagnose(code, message, { source: this.source, start, end }, { help });
  }

  private peek(): Event {
    const event = this.events[this.at];
    if (!event) throw new Error('YAML events ended early');
    return event;
  }

  private next(): Event {
    const event = this.peek();
    this.at++;
    return event;
  }
}

interface Decorated {
  readonly anchorStart: number;
  readonly anchorEnd: number;
  readonly tagStart: number;
  readonly tagEnd: number;
}

const styleNames: Record<number, YamlScalar['style']> = {
  [SCALAR_STYLE.PLAIN]: 'plain',
  [SCALAR_STYLE.SINGLE_QUOTED]: 'quoted',
  [SCALAR_STYLE.DOUBLE_QUOTED]: 'quoted',
  [SCALAR_STYLE.LITERAL_BLOCK]: 'literal',
  [SCALAR_STYLE.FOLDED_BLOCK]: 'folded',
};
const quoteHelp = 'Sæt teksten i "anførselstegn"';
const braceHelp = 'Står der { eller [ forrest i en tekst, så sæt den i "anførselstegn"';
const aliasHelp = 'Skriv værdien helt ud; begynder en tekst med * eller &, så sæt den i "anførselstegn"';
