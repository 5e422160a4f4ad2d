import type { Excepted } from '../check/exceptions.js';
import { type Diagnostic, isSpan } from '../diagnostics/diagnostic.js';
import { printGithub } from '../diagnostics/print/github.js';
import { harmless } from '../diagnostics/print/harmless.js';
import { printJson } from '../diagnostics/print/json.js';
import { pathOf } from '../diagnostics/print/order.js';
import { painter } from '../diagnostics/print/paint.js';
import { printPretty } from '../diagnostics/print/pretty.js';
import { printSarif, type SarifHelp } from '../diagnostics/print/sarif.js';
import type { DiagnosticCode } from '../diagnostics/registry.js';
import { bookletId } from '../load/booklet-id.js';
import type { Findings } from '../read-plan.js';
import { readCodePage } from './code-page.js';
import type { Terminal } from './console.js';
import { amount, countText } from './count-text.js';
import { countsOf } from './findings.js';
import type { ReportFormat } from './report-format.js';
import { packageVersion } from './workspace.js';

/** How many findings are shown whole unless all are asked for. */
export const usualLimit = 50;

export interface ReportOptions {
  readonly format: ReportFormat;
  /** Notes, and exceptions with their reasons, are shown too. */
  readonly notes: boolean;
  readonly all: boolean;
  readonly isNew?: (diagnostic: Diagnostic) => boolean;
}

/** Prints findings in the format that was asked for. Formats for machines hold everything. */
export async function report(findings: Findings, options: ReportOptions, terminal: Terminal): Promise<void> {
  if (options.format === 'pretty') printForPeople(findings, options, terminal);
  else terminal.out(await printed(findings.diagnostics, options.format));
}

/** Where to say what is for people: formats for machines have stdout to themselves. */
export function speaker(format: ReportFormat, terminal: Terminal): (text: string) => void {
  return format === 'pretty' ? terminal.out : terminal.err;
}

async function printed(diagnostics: readonly Diagnostic[], format: Exclude<ReportFormat, 'pretty'>): Promise<string> {
  switch (format) {
    case 'json':
      return printJson(diagnostics);
    case 'github':
      return printGithub(diagnostics);
    case 'sarif':
      return printSarif(diagnostics, { version: packageVersion(), pages: await helpPages(diagnostics) });
  }
}

function printForPeople({ diagnostics, excepted }: Findings, options: ReportOptions, terminal: Terminal): void {
  const { colour } = terminal;
  const shown = options.notes ? diagnostics : diagnostics.filter(({ severity }) => severity !== 'note');
  const limit = options.all ? Number.POSITIVE_INFINITY : usualLimit;
  if (shown.length > 0)
    terminal.out(`${printPretty(shown, { colour, limit, ...(options.isNew && { isNew: options.isNew }) })}\n\n`);
  if (options.notes && excepted.length > 0)
    terminal.out(`Undtaget med grund\n${excepted.map((each) => exceptedText(each, colour)).join('')}\n`);
}

function exceptedText({ diagnostic, reason }: Excepted, colour: boolean): string {
  const { at, code, message } = diagnostic;
  const position = isSpan(at) ? at.source.positionAt(at.start) : null;
  const place = `${pathOf(diagnostic)}${position ? `:${position.line}:${position.column}` : ''}`;
  return `  ${painter(colour)('bold', harmless(place))}  ${code}  ${harmless(message)}\n      = Grund: ${harmless(reason.trim())}\n`;
}

export interface SummaryOptions {
  /** What mends itself has been mended, or shown, and is not announced. */
  readonly fix: boolean;
}

/** `2 planer og 1 hæfte tjekket: 0 fejl, 3 advarsler, 8 bemærkninger (vis dem med --notes)` and what mends itself. */
export function summaryText(
  ids: readonly string[],
  findings: Findings,
  options: ReportOptions & SummaryOptions,
): string {
  const isHidden = options.format === 'pretty' && !options.notes;
  const counts = countText(countsOf(findings), isHidden ? ' (vis dem med --notes)' : '');
  const fixable = findings.diagnostics.filter(({ fix }) => fix !== null).length;
  const hint = fixable > 0 && !options.fix ? `${fixable} kan rettes med: npx helhedsplan check --fix\n` : '';
  return `${foldersText(ids)} tjekket: ${counts}\n${hint}`;
}

/** `2 planer og 1 hæfte` */
function foldersText(ids: readonly string[]): string {
  const plans = ids.filter((id) => id !== bookletId).length;
  const parts = [
    ...(plans > 0 || ids.length === 0 ? [amount(plans, 'plan', 'planer')] : []),
    ...(ids.includes(bookletId) ? ['1 hæfte'] : []),
  ];
  return parts.join(' og ');
}

/** The pages of the codes that were found, as viewers of SARIF show them. */
async function helpPages(diagnostics: readonly Diagnostic[]): Promise<Map<DiagnosticCode, SarifHelp>> {
  const { pageText } = await import('./page-text.js');
  const pages = new Map<DiagnosticCode, SarifHelp>();
  for (const { code } of diagnostics) {
    if (pages.has(code)) continue;
    const markdown = await readCodePage(code);
    if (markdown === null) continue;
    // The first paragraph of the first section: the head above it is the title and the severity.
    const summary =
      markdown
        .split(/^## .*\n/m)[1]
        ?.trim()
        .split(/\n\s*\n/)[0] ?? '';
    const plain = (text: string) => pageText(text, { colour: false, columns: 100 });
    pages.set(code, { markdown, text: plain(markdown), summary: plain(summary).replaceAll(/\s+/g, ' ').trim() });
  }
  return pages;
}
