import { type Diagnostic, isSpan, replaceSpan } from '../diagnostics/diagnostic.js';
import { type DiagnosticCode, diagnose, isDiagnosticCode, registry } from '../diagnostics/registry.js';
import type { Span } from '../diagnostics/source.js';
import { suggest } from '../diagnostics/suggest.js';
import { findNode, type YamlEntry, type YamlNode } from '../load/yaml-node.js';
import type { Exception } from '../model/exception.js';
import type { CheckedFile } from '../validate/validate-plan.js';

/** A finding that the authors let stand. */
export interface Excepted {
  readonly diagnostic: Diagnostic;
  /** One line of Markdown, as the authors wrote it. */
  readonly reason: string;
}

interface Place {
  readonly file: CheckedFile;
  readonly code: DiagnosticCode;
  readonly start: number;
  readonly end: number;
  readonly reason: string;
  /** Where the exception itself stands. */
  readonly at: Span;
}

/**
 * Takes the excepted findings out, and reports exceptions that cannot be used or that fit nothing any more.
 * @param isWhole all rules have run: what an exception fits would have been found
 */
export function exceptFindings(
  findings: readonly Diagnostic[],
  files: readonly CheckedFile[],
  isWhole: boolean,
): { diagnostics: Diagnostic[]; excepted: Excepted[] } {
  const diagnostics: Diagnostic[] = [];
  const excepted: Excepted[] = [];
  const places = files.flatMap((file) => placesOf(file, diagnostics));
  const used = new Set<Place>();
  for (const finding of findings) {
    const fitting = places.filter((place) => fits(place, finding));
    for (const place of fitting) used.add(place);
    const [first] = fitting;
    if (first) excepted.push({ diagnostic: finding, reason: first.reason });
    else diagnostics.push(finding);
  }
  const unfitting = (isWhole ? places.filter((place) => !used.has(place)) : []).map((place) =>
    unused(place, diagnostics),
  );
  return { diagnostics: [...diagnostics, ...unfitting], excepted };
}

/** @param left what no exception has taken: among it may be what this one was meant for */
function unused({ file, code, at }: Place, left: readonly Diagnostic[]): Diagnostic {
  const other = left.find((finding) => finding.code === code && isIn(file, finding));
  const related = other && isSpan(other.at) ? [{ message: `${code} står her`, span: other.at }] : [];
  const help = other ? 'Ret «hvor», så det peger på det rigtige sted, eller slet undtagelsen' : 'Slet undtagelsen';
  return diagnose('HP802', `Undtagelsen passer ikke på noget: her er ingen ${code}`, at, { help, related });
}

function fits({ file, code, start, end }: Place, finding: Diagnostic): boolean {
  return (
    finding.code === code &&
    isSpan(finding.at) &&
    isIn(file, finding) &&
    finding.at.start >= start &&
    finding.at.start < end
  );
}

function isIn(file: CheckedFile, { at }: Diagnostic): boolean {
  return isSpan(at) && at.source === file.file.source;
}

function placesOf(file: CheckedFile, problems: Diagnostic[]): Place[] {
  const exceptions = file.file.value.undtagelser;
  if (!Array.isArray(exceptions)) return [];
  return exceptions.flatMap((exception: Exception, index): Place[] => {
    const spanOf = (field: keyof Exception) => file.file.spanOf(['undtagelser', index, field]);
    const refuse = (message: string, help: string, field: keyof Exception, meant?: string): Place[] => {
      const fix = meant ? replaceSpan(`Ret til «${meant}»`, spanOf(field), meant) : null;
      problems.push(diagnose('HP801', message, spanOf(field), { help, fix }));
      return [];
    };
    const code = exception.kode.trim();
    if (!isDiagnosticCode(code)) {
      const meant = codeIn(code);
      const help = meant ? `Mente du ${meant}?` : 'Koden står forrest i advarslen, fx HP384';
      return refuse(`Der er ingen kode, der hedder «${code}»`, help, 'kode', meant);
    }
    if (registry[code].blocksFinal)
      return refuse(
        `${code} kan ikke undtages: det skal rettes`,
        'Slet undtagelsen, og ret det, den handler om',
        'kode',
      );
    const range = rangeOf(file.file.root, exception.hvor);
    // What it names may be what could not be read.
    if (!range && !file.isWhole) return [];
    if (!range) {
      const meant = meantBy(file.file.root, exception.hvor);
      const example = 'Skriv et id eller et felt fra samme fil, fx hipphopp, vision eller hipphopp/indhold';
      const help = meant ? `Mente du «${meant}»?` : example;
      return refuse(`Der er intet sted i filen, der hedder «${exception.hvor}»`, help, 'hvor', meant);
    }
    const { start } = range;
    const end = withComment(file.file.source.text, range.end);
    return [{ file, code, start, end, reason: exception.grund, at: spanOf('kode') }];
  });
}

/** `hp124`, `HP 124` or `124` for HP124; another number is another code, however much it looks alike. */
function codeIn(text: string): string | undefined {
  const code = `HP${text.replaceAll(/\D/g, '')}`;
  return isDiagnosticCode(code) ? code : undefined;
}

/** A value's comment on the same line belongs to it: it may be text that the author has lost. */
function withComment(text: string, end: number): number {
  return end + (/^[ \t]+#.*/.exec(text.slice(end))?.[0].length ?? 0);
}

/**
 * The stretch of a file that `hvor` names: ids, field names or references step by step, `ressourcer/chef`. The first
 * step is looked for everywhere, the next ones inside what was found.
 */
function rangeOf(root: YamlNode, where: string): { start: number; end: number } | null {
  let range: Found | null = { node: root, start: root.start, end: root.end };
  for (const step of stepsOf(where)) range = range && find(range.node, step);
  return range && { start: range.start, end: range.end };
}

function stepsOf(where: string): string[] {
  return where.split('/').map((part) => part.trim());
}

/** `where` with the one step mended that is not found. */
function meantBy(root: YamlNode, where: string): string | undefined {
  const steps = stepsOf(where);
  let node = root;
  for (const [index, step] of steps.entries()) {
    const found = find(node, step);
    if (!found) {
      const name = suggest(step, namesIn(node));
      const mended = steps.with(index, name ?? '').join('/');
      return name !== undefined && rangeOf(root, mended) ? mended : undefined;
    }
    node = found.node;
  }
  return undefined;
}

interface Found {
  readonly node: YamlNode;
  readonly start: number;
  readonly end: number;
}

/** Breadth first: what lies nearest is meant. */
function find(node: YamlNode, step: string): Found | null {
  for (const next of nodesIn(node)) {
    if (next.kind === 'map') {
      const entry: YamlEntry | undefined = next.entries.get(step);
      if (entry) return { node: entry.value, start: entry.key.start, end: Math.max(entry.key.end, entry.value.end) };
    }
    if (next.kind === 'list') {
      const item = next.items.find((each) => namesOf(each).includes(step));
      if (item) return { node: item, start: item.start, end: Math.max(item.end, item.start + 1) };
    }
  }
  return null;
}

/** A node and all below it, nearest first; exceptions are no place for exceptions. */
function nodesIn(node: YamlNode): YamlNode[] {
  const nodes = [node];
  for (const next of nodes) {
    if (next.kind === 'map')
      for (const [name, { value }] of next.entries) if (name !== 'undtagelser') nodes.push(value);
    if (next.kind === 'list') nodes.push(...next.items);
  }
  return nodes;
}

function namesIn(node: YamlNode): string[] {
  return nodesIn(node).flatMap((next) => {
    if (next.kind === 'map') return [...next.entries.keys()];
    return next.kind === 'list' ? next.items.flatMap(namesOf) : [];
  });
}

/** What an item of a list is called: itself, the id that it declares, or what it is about. */
function namesOf(item: YamlNode): string[] {
  if (item.kind === 'scalar') return [item.text];
  return ['id', 'stilling', 'part', 'organisation'].flatMap((field) => {
    const { node, missing } = findNode(item, [field]);
    return missing === 0 && node.kind === 'scalar' ? [node.text] : [];
  });
}
