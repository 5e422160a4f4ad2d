import { type Diagnostic, replaceSpan } from '../diagnostics/diagnostic.js';
import { type DiagnosticCode, diagnose } from '../diagnostics/registry.js';
import type { PartsContext } from './context.js';
import { type RunningText, runningText } from './running-text.js';

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

  /** What readers see before the signs. */
  get before(): string {
    return this.running.all.slice(Math.max(0, this.start - reach), this.start);
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

/** Looks for each slip of a table, once over everything that readers see. */
export function findSignSlips(table: readonly SignSlip[], { values }: PartsContext): Diagnostic[] {
  const running = runningText(values);
  return table.flatMap((slip) => {
    const diagnostics: Diagnostic[] = [];
    for (const match of running.all.matchAll(slip.pattern)) {
      const [all, signs = all] = match;
      const found = new FoundSigns(running, signs, match.index + all.length - signs.length);
      if (!slip.isRight?.(found)) diagnostics.push(report(slip, found));
    }
    return diagnostics;
  });
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
