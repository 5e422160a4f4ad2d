import type { Diagnostic, Fix } from '../diagnostics/diagnostic.js';
import { hasErrors, replaceSpan } from '../diagnostics/diagnostic.js';
import { diagnose } from '../diagnostics/registry.js';
import type { Source, Span } from '../diagnostics/source.js';
import { parseYaml } from './parse-yaml.js';
import { offsetInSource } from './scalar-offsets.js';
import { findNode, isEmpty, type Path, toValue, type YamlEntry, type YamlNode, type YamlScalar } from './yaml-node.js';

/** Where a missing field belongs. */
export interface Gap {
  /** The field that it goes before; null where it goes last. */
  readonly before: string | null;
  readonly at: Span;
}

/** A YAML file as data with places. */
export class YamlFile {
  readonly value: Record<string, unknown>;

  constructor(
    readonly source: Source,
    readonly root: YamlNode,
  ) {
    this.value = toValue(root) as Record<string, unknown>;
  }

  /** Place of a value; where the path ends early, of the last key that is there. */
  spanOf(path: Path): Span {
    const { node, key, missing } = findNode(this.root, path);
    if (missing > 0) return key ? this.span(key) : this.firstLine(node);
    if (node.kind !== 'scalar') return key ? this.span(key) : this.firstLine(node);
    if (isEmpty(node) || node.style === 'literal' || node.style === 'folded')
      return key ? this.span(key) : this.firstLine(node);
    return this.span(node);
  }

  /** Place of the name of a field. */
  keySpanOf(path: Path): Span {
    const { node, key } = findNode(this.root, path);
    return key ? this.span(key) : this.firstLine(node);
  }

  /**
   * Where a field belongs that its group does not have: the name of the field that it goes before, or the end of the
   * group. Null where the file has no such group.
   * @param order the group's fields in the order of the form
   */
  gapFor(path: Path, order: readonly string[]): Gap | null {
    const { node, missing } = findNode(this.root, path.slice(0, -1));
    if (missing > 0 || node.kind !== 'map') return null;
    const earlier = order.slice(0, order.indexOf(String(path.at(-1))));
    const entries = [...node.entries];
    const last = entries.findLastIndex(([name]) => earlier.includes(name));
    const next = entries[last + 1]?.[1].key;
    if (next) return { before: next.text, at: this.span(next) };
    const { line } = this.source.positionAt(node.start + this.source.text.slice(node.start, node.end).trimEnd().length);
    const text = this.source.line(line);
    const start = this.source.startOfLine(line) + text.length - text.trimStart().length;
    return { before: null, at: { source: this.source, start, end: Math.max(start + 1, start + text.trim().length) } };
  }

  /** Place of a stretch inside a text value, by offsets into the value. */
  spanInText(path: Path, start: number, end: number): Span {
    const { node, missing } = findNode(this.root, path);
    if (missing > 0 || node.kind !== 'scalar') return this.spanOf(path);
    const from = offsetInSource(this.source.text, node, start);
    if (from === null) return this.spanOf(path);
    return { source: this.source, start: from, end: offsetInSource(this.source.text, node, end) ?? from + 1 };
  }

  private span({ start, end }: YamlScalar): Span {
    return { source: this.source, start, end: Math.max(end, start + 1) };
  }

  private firstLine({ start, end }: YamlNode): Span {
    const { line } = this.source.positionAt(start);
    return {
      source: this.source,
      start,
      end: Math.min(end, this.source.startOfLine(line) + this.source.line(line).length),
    };
  }
}

/** Reads a source as a YAML file of fields, or says why it cannot be. */
export function readYamlFile(source: Source): { file: YamlFile | null; diagnostics: Diagnostic[] } {
  const { root, diagnostics } = parseYaml(source);
  const found = [...diagnostics];
  if (root === null || hasErrors(found)) return { file: null, diagnostics: found };
  if (root.kind !== 'map') {
    const span = { source, start: root.start, end: Math.max(root.start + 1, Math.min(root.end, root.start + 40)) };
    const help = 'Begynd hver linje med et feltnavn og et kolon, fx «navn: En Fælles Indsats»';
    return {
      file: null,
      diagnostics: [...found, diagnose('HP015', 'Filen skal bestå af felter og værdier', span, { help })],
    };
  }
  findSilentLosses(source, root, found);
  return { file: hasErrors(found) ? null : new YamlFile(source, root), diagnostics: found };
}

/** Text that YAML drops without a word: after ` #`, after `>` or `|` on the same line, after a comma inside `{…}`. */
function findSilentLosses(source: Source, node: YamlNode, found: Diagnostic[]): void {
  if (node.kind === 'list') for (const item of node.items) findSilentLosses(source, item, found);
  else if (node.kind === 'map')
    for (const entry of node.entries.values()) {
      found.push(...standsAlone(source, entry));
      findSilentLosses(source, entry.value, found);
    }
  else if (node.style === 'folded' || node.style === 'literal') found.push(...emptyBlock(source, node));
  else if (node.style === 'plain' && node.end > node.start)
    found.push(...curlyQuotes(source, node), ...lostComment(source, node));
}

/** `navn: Klub #4` */
function lostComment(source: Source, node: YamlScalar): Diagnostic[] {
  if (/[^ \t]/.test(source.text[node.end] ?? '\n')) return [];
  const { line } = source.positionAt(node.end);
  const rest = source.text.slice(node.end, source.startOfLine(line) + source.line(line).length);
  const comment = /^\s+#(?=[\p{L}\p{N}])/u.exec(rest);
  if (!comment) return [];
  const span = { source, start: node.end + comment[0].length - 1, end: node.end + rest.trimEnd().length };
  const message = `Teksten efter # regnes for en kommentar og kommer ikke med: «${rest.trim()}»`;
  const help = 'Sæt hele teksten i "anførselstegn", eller skriv et mellemrum efter #, hvis det er en kommentar';
  return [diagnose('HP012', message, span, { help, fix: quotedLine(source, node, span.end) })];
}

/** The whole text in quotes; none inside braces, which the comment has swallowed the end of. */
function quotedLine(source: Source, { start }: YamlScalar, end: number): Fix | null {
  const text = source.text.slice(start, end);
  const replacement = `"${text.replaceAll(/["\\]/g, '\\$&')}"`;
  return /[[\]{}]/.test(text) ? null : replaceSpan('Sæt teksten i anførselstegn', { source, start, end }, replacement);
}

/** `{hvem: Børn, unge}` is read as a field «hvem» and a field «unge» of nothing. */
function standsAlone(source: Source, { key, value }: YamlEntry): Diagnostic[] {
  if (key.text === '' || !isEmpty(value) || /^["']?\s*:/.test(source.text.slice(key.end))) return [];
  const span = { source, start: key.start, end: Math.max(key.end, key.start + 1) };
  const joined = /^([\p{Ll}\d-]+):([^\s/].*)$/u.exec(key.text);
  if (joined) {
    const help = `Skriv «${joined[1]}: ${joined[2]}»`;
    return [diagnose('HP005', `Der mangler et mellemrum efter kolonet i «${key.text}»`, span, { help })];
  }
  const message = `«${key.text}» står for sig selv: inde i { } skiller et komma felterne ad`;
  const help = /[“”„«»]/.test(key.text)
    ? 'Sæt hele teksten med kommaet i almindelige "anførselstegn"; tegnene “ ” fra Word virker ikke'
    : 'Sæt hele teksten med kommaet i "anførselstegn", fx "Børn, unge og forældre"';
  return [diagnose('HP023', message, span, { help })];
}

/** `“80,6 %”`: signs that only look like quotation marks would be part of the value. */
function curlyQuotes(source: Source, { text, start, end }: YamlScalar): Diagnostic[] {
  if (!/^[“”„«»‘’‚][^“”„«»]*[“”«»‘’]$/u.test(text)) return [];
  const help = `Skriv "${text.slice(1, -1)}". Skal tegnene med i dokumentet, så sæt almindelige uden om: "${text}"`;
  const message = `Tegnene ${text[0]} ${text.at(-1)} er ikke anførselstegn her`;
  return [diagnose('HP024', message, { source, start, end }, { help })];
}

function emptyBlock(source: Source, node: YamlScalar): Diagnostic[] {
  if (!isEmpty(node)) return [];
  // A block's own place begins on the line below the mark that announces it.
  const start = Math.max(
    0,
    Math.max(source.text.lastIndexOf('|', node.start - 1), source.text.lastIndexOf('>', node.start - 1)),
  );
  const help = 'Begynd teksten på linjen under | og ryk den to mellemrum ind';
  return [diagnose('HP022', 'Der er ingen tekst efter > eller |', { source, start, end: start + 1 }, { help })];
}
