import { type Diagnostic, replaceSpan } from '../diagnostics/diagnostic.js';
import { type DiagnosticCode, diagnose } from '../diagnostics/registry.js';
import type { PartsContext } from './context.js';
import { firstInPlan } from './first-few.js';
import type { PlanText } from './plan-text.js';
import type { PlanValues } from './plan-values.js';
import { RunningText, runningText } from './running-text.js';
import type { Stretch } from './stretches.js';
import { TextSlot } from './text-content.js';

/** How far around the signs is looked. */
const reach = 40;

/** Signs that a pattern found in the running text of a plan. */
export class FoundSigns {
  readonly end: number;

  constructor(
    readonly running: RunningText,
    readonly signs: string,
    readonly start: number,
  ) {
    this.end = start + signs.length;
  }

  /** What readers see before the signs in the same text. */
  get before(): string {
    const { start } = this.running.textAt(this.start);
    return this.running.all.slice(Math.max(start, this.start - reach), this.start);
  }

  get after(): string {
    return this.running.all.slice(this.end, this.end + reach);
  }

  /** The signs with what is written together with them: `området..`. */
  get inContext(): string {
    const left = /[^\s\ufffc]*$/.exec(this.before)?.[0] ?? '';
    const right = /^[^\s\ufffc]*/.exec(this.after)?.[0] ?? '';
    return `${left}${this.signs}${right}`.replaceAll(/\s+/g, ' ').trim();
  }

  /** The signs stand in a web address, an e-mail address or the name of a file. */
  get isInAddress(): boolean {
    return /:\/\/|www\.|@|\.(?:dk|com|org|net|eu|info|pdf|docx?|xlsx?|ya?ml|html?)(?![\p{L}\d])/iu.test(this.inContext);
  }

  /** The author typed markup here; readers see nothing of it. */
  get isMarkup(): boolean {
    return this.running.typedAt(this.start, this.signs.length) !== this.signs;
  }
}

/** A slip that shows from the signs alone: a row of a table. */
export interface SignSlip {
  readonly code: DiagnosticCode;
  /**
   * Global. Begins with the signs themselves, so that it is quick; `isRight` looks at what stands before them. A group
   * takes the signs out of a longer match, which then ends with them.
   */
  readonly pattern: RegExp;
  /** Where the same signs are right after all. */
  readonly isRight?: (found: FoundSigns) => boolean;
  readonly message: (found: FoundSigns) => string;
  readonly help: string;
  /** What to write instead, where that is sure. */
  readonly fix?: (found: FoundSigns) => string | null;
}

/** Where a slip of a table stands in a text. */
interface FoundSlip extends Stretch {
  readonly row: number;
}

const known = new WeakMap<readonly SignSlip[], TextSlot<FoundSlip[]>>();

/**
 * Looks for each slip of a table. Texts that were looked through before are not again; the others are looked through
 * together, each pattern once.
 */
export function findSignSlips(table: readonly SignSlip[], { values }: PartsContext): Diagnostic[] {
  const slot = known.get(table) ?? new TextSlot<FoundSlip[]>();
  known.set(table, slot);
  const running = runningText(values);
  lookThrough(
    values,
    running.texts.filter(({ content }) => !slot.get(content)),
    table,
    slot,
  );
  const rows: Stretch[][] = table.map(() => []);
  for (const [index, { content }] of running.texts.entries()) {
    const base = running.startOf(index);
    for (const { row, start, end } of slot.get(content) ?? [])
      rows[row]?.push({ start: base + start, end: base + end });
  }
  return table.flatMap((slip, row) =>
    firstInPlan(rows[row] ?? []).map(({ start, end }) =>
      report(slip, new FoundSigns(running, running.all.slice(start, end), start)),
    ),
  );
}

/** The texts of a plan that were new to the last table; they are new to the next one, too. */
const latest = new WeakMap<PlanValues, RunningText>();

function together(values: PlanValues, texts: readonly PlanText[]): RunningText {
  const known = latest.get(values);
  if (known && known.texts.length === texts.length && known.texts.every((text, at) => text === texts[at])) return known;
  const running = new RunningText(texts);
  latest.set(values, running);
  return running;
}

function lookThrough(
  values: PlanValues,
  texts: readonly PlanText[],
  table: readonly SignSlip[],
  slot: TextSlot<FoundSlip[]>,
): void {
  if (texts.length === 0) return;
  const different = new Map(texts.map((text) => [text.content, text]));
  for (const content of different.keys()) slot.set(content, []);
  const running = together(values, [...different.values()]);
  for (const [row, { pattern, isRight }] of table.entries()) {
    for (const match of running.all.matchAll(pattern)) {
      const [all, signs = all] = match;
      const found = new FoundSigns(running, signs, match.index + all.length - signs.length);
      if (isRight?.(found)) continue;
      const { text, start } = running.textAt(found.start);
      slot.get(text.content)?.push({ row, start: found.start - start, end: found.end - start });
    }
  }
}

function report({ code, message, help, fix }: SignSlip, found: FoundSigns): Diagnostic {
  const at = found.running.span(found.start, found.end);
  const replacement = fix?.(found) ?? null;
  const title = replacement?.trim() === '' ? 'Slet det' : `Skriv «${replacement}»`;
  return diagnose(code, message(found), at, {
    help,
    fix: replacement === null ? null : replaceSpan(title, at, replacement),
  });
}
