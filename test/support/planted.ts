import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isSpan } from '../../src/diagnostics/diagnostic.js';
import type { DiagnosticCode } from '../../src/diagnostics/registry.js';
import { completePlan, fixturesDir, readFixture } from './fixture-plan.js';

/** One change of the complete plan: in this file, this text becomes that. */
export type Change = readonly [file: string, old: string, changed: string];

export interface Found {
  /** `helhedsplan.yaml:8:32` */
  readonly place: string;
  /** The stretch of the file that is marked. */
  readonly marked: string;
  readonly message: string;
  readonly help: string | null;
  /** What the fix would write there, or null. */
  readonly fixed: string | null;
  /** What the fix would write it in the place of, or null. */
  readonly fixedText: string | null;
  /** The other places that are named, as `helhedsplan.yaml:8`. */
  readonly related: readonly string[];
}

const completeFiles = new Map<string, Promise<string>>();

function completeFile(file: string): Promise<string> {
  const text = completeFiles.get(file) ?? readFile(join(fixturesDir, completePlan, file), 'utf8');
  completeFiles.set(file, text);
  return text;
}

/** What the check of the changed complete plan says under one code. */
export async function findings(code: DiagnosticCode, ...changes: Change[]): Promise<Found[]> {
  const files: Record<string, string> = {};
  for (const [file, old, changed] of changes) {
    const text = files[file] ?? (await completeFile(file));
    if (!text.includes(old)) throw new Error(`${file} has no «${old}»`);
    files[file] = text.replace(old, () => changed);
  }
  const { diagnostics } = await readFixture(null, files);
  return diagnostics.flatMap(({ at, message, help, fix, related, ...diagnostic }) => {
    if (diagnostic.code !== code || !isSpan(at)) return [];
    const path = (span: typeof at) => span.source.path.replace(/^.*\/nordvang\//, '');
    const { line, column } = at.source.positionAt(at.start);
    return [
      {
        place: `${path(at)}:${line}:${column}`,
        marked: at.source.text.slice(at.start, at.end),
        message,
        help,
        fixed: fix?.edits[0]?.replacement ?? null,
        fixedText: fix?.edits.map(({ span }) => span.source.text.slice(span.start, span.end))[0] ?? null,
        related: related.map(({ span }) => `${path(span)}:${span.source.positionAt(span.start).line}`),
      },
    ];
  });
}

/** What is marked under a code when a text becomes the plan's vision. */
export async function markedInVision(code: DiagnosticCode, text: string, ...changes: Change[]): Promise<string[]> {
  const block = text.split('\n').join('\n  ');
  const found = await findings(
    code,
    ['strategisk-aftale.yaml', 'Et kvarter, som folk flytter til.', block],
    ...changes,
  );
  return found.map(({ marked }) => marked.replaceAll(/\s+/g, ' '));
}
