import { type Diagnostic, isSpan } from '../diagnostics/diagnostic.js';
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

/** Takes the excepted findings out, and reports exceptions that cannot be used or that fit nothing any more. */
export function exceptFindings(
  findings: readonly Diagnostic[],
  files: readonly CheckedFile[],
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
  for (const place of places) {
    if (used.has(place)) continue;
    const message = `Undtagelsen passer ikke på noget: her er ingen ${place.code}`;
    diagnostics.push(diagnose('HP802', message, place.at, { help: 'Slet undtagelsen' }));
  }
  return { diagnostics, excepted };
}

function fits({ file, code, start, end }: Place, finding: Diagnostic): boolean {
  return (
    finding.code === code &&
    isSpan(finding.at) &&
    finding.at.source === file.file.source &&
    finding.at.start >= start &&
    finding.at.start < end
  );
}

function placesOf(file: CheckedFile, problems: Diagnostic[]): Place[] {
  const exceptions = file.file.value.undtagelser;
  if (!Array.isArray(exceptions)) return [];
  return exceptions.flatMap((exception: Exception, index): Place[] => {
    const spanOf = (field: keyof Exception) => file.file.spanOf(['undtagelser', index, field]);
    const refuse = (message: string, help: string, field: keyof Exception): Place[] => {
      problems.push(diagnose('HP801', message, spanOf(field), { help }));
      return [];
    };
    const code = exception.kode.trim();
    if (!isDiagnosticCode(code)) {
      const meant = suggest(code, Object.keys(registry));
      const help = meant ? `Mente du ${meant}?` : 'Koden står forrest i advarslen, fx HP384';
      return refuse(`Der er ingen kode, der hedder «${code}»`, help, 'kode');
    }
    const { severity, blocksFinal } = registry[code];
    if (severity === 'error' || blocksFinal)
      return refuse(`${code} kan ikke undtages: det skal rettes`, 'Slet undtagelsen, og ret fejlen', 'kode');
    const range = rangeOf(file.file.root, exception.hvor);
    if (!range) {
      const help = 'Skriv et id eller et felt fra samme fil, fx hipphopp, vision eller hipphopp/indhold';
      return refuse(`Der er intet sted i filen, der hedder «${exception.hvor}»`, help, 'hvor');
    }
    return [{ file, code, ...range, reason: exception.grund, at: spanOf('kode') }];
  });
}

/**
 * The stretch of a file that `hvor` names: ids, field names or references step by step, `ressourcer/chef`. The first
 * step is looked for everywhere, the next ones inside what was found.
 */
function rangeOf(root: YamlNode, where: string): { start: number; end: number } | null {
  let range: Found | null = { node: root, start: root.start, end: root.end };
  for (const step of where.split('/').map((part) => part.trim())) {
    range = range && find(range.node, step);
  }
  return range && { start: range.start, end: range.end };
}

interface Found {
  readonly node: YamlNode;
  readonly start: number;
  readonly end: number;
}

/** Breadth first: what lies nearest is meant. */
function find(node: YamlNode, step: string): Found | null {
  const open: YamlNode[] = [node];
  for (let next = open.shift(); next; next = open.shift()) {
    if (next.kind === 'map') {
      const entry: YamlEntry | undefined = next.entries.get(step);
      if (entry) return { node: entry.value, start: entry.key.start, end: Math.max(entry.key.end, entry.value.end) };
      for (const [name, { value }] of next.entries) if (name !== 'undtagelser') open.push(value);
    }
    if (next.kind === 'list') {
      const item = next.items.find((each) => isNamed(each, step));
      if (item) return { node: item, start: item.start, end: Math.max(item.end, item.start + 1) };
      open.push(...next.items);
    }
  }
  return null;
}

/** The item is the name, or declares it as its id, or is about it. */
function isNamed(item: YamlNode, name: string): boolean {
  if (item.kind === 'scalar') return item.text === name;
  return ['id', 'stilling', 'part', 'organisation'].some((field) => {
    const { node, missing } = findNode(item, [field]);
    return missing === 0 && node.kind === 'scalar' && node.text === name;
  });
}
