import { codeGroups, severityText } from '../diagnostics/code-groups.js';
import { painter } from '../diagnostics/print/paint.js';
import { type DiagnosticCode, isDiagnosticCode, registry } from '../diagnostics/registry.js';
import { suggest } from '../diagnostics/suggest.js';
import { readCodePage } from './code-page.js';
import type { Terminal } from './console.js';
import { CannotRun } from './failure.js';
import { pageText } from './page-text.js';

/** `helhedsplan explain`: the pages of the named codes, or without any the index of all. */
export async function explain(named: readonly string[], terminal: Terminal): Promise<number> {
  const options = { colour: terminal.colour, columns: terminal.columns ?? 100 };
  if (named.length === 0) {
    terminal.out(codeIndex(terminal.colour));
    return 0;
  }
  const pages = await Promise.all([...new Set(named.flatMap((text) => text.split(',')).map(readCode))].map(pageOf));
  const rule = `\n${'─'.repeat(Math.min(options.columns, 100))}\n\n`;
  terminal.out(pages.map((page) => pageText(page, options)).join(rule));
  return 0;
}

async function pageOf(code: DiagnosticCode): Promise<string> {
  const page = await readCodePage(code);
  if (page !== null) return page;
  throw new CannotRun(`Siden om ${code} mangler i værktøjets egen mappe`, 'Installér værktøjet igen med: npm ci');
}

/** People write `hp204` and `204` too. */
function readCode(text: string): DiagnosticCode {
  const upper = text.trim().toUpperCase();
  const code = /^\d+$/.test(upper) ? `HP${upper.padStart(3, '0')}` : upper;
  if (isDiagnosticCode(code)) return code;
  const meant = suggest(code, Object.keys(registry));
  throw new CannotRun(
    `Der er ingen kode, der hedder «${text}»`,
    meant ? `Mente du ${meant}?` : 'Se alle koder med: npx helhedsplan explain',
  );
}

/** All codes by group, one a line. */
function codeIndex(colour: boolean): string {
  const paint = painter(colour);
  const groups = codeGroups().flatMap(({ title, codes }) => {
    if (codes.length === 0) return [];
    const lines = codes.map(
      (code) => `  ${paint('bold', code)}  ${registry[code].title} (${severityText(code).toLowerCase()})\n`,
    );
    return [`${paint('bold', title)}\n${lines.join('')}`];
  });
  return `${groups.join('\n')}\nLæs mere om en kode med fx: npx helhedsplan explain HP204\n`;
}
