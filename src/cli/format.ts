import { Buffer } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { harmless } from '../diagnostics/print/harmless.js';
import { painter, type Style } from '../diagnostics/print/paint.js';
import { printPretty } from '../diagnostics/print/pretty.js';
import { formatFile } from '../format/format-file.js';
import { lineDiff } from '../format/line-diff.js';
import { filesToFormat } from '../format/plan-files.js';
import { loadPlanFolder } from '../load/plan-folder.js';
import type { Terminal } from './console.js';
import { asCannotWrite } from './failure.js';
import { amount } from './findings.js';
import { choosePlans, loadPackageEditions } from './plans.js';
import { replaceFile } from './replace-file.js';
import { usualLimit } from './report.js';
import { workspaceOf } from './workspace.js';

export interface FormatOptions {
  readonly plans: readonly string[];
  readonly root: string | undefined;
  /** Writes nothing, and counts what would change as a problem. */
  readonly check: boolean;
  /** As `check`, and shows what would change. */
  readonly diff: boolean;
}

/**
 * `helhedsplan format`: one order and style for all files. Exit status 0; 1 for files with errors, which are left alone,
 * and with `check` for files that would change; 2 where the formatter fails.
 */
export async function format(options: FormatOptions, terminal: Terminal): Promise<number> {
  const workspace = workspaceOf(options.root, undefined);
  const ids = await choosePlans(workspace, options.plans);
  const editions = await loadPackageEditions();
  const errors: Diagnostic[] = [];
  const counts = { files: 0, changed: 0, failed: 0 };
  for (const id of ids) {
    const folder = await loadPlanFolder(workspace.agreementsDir, id, workspace.shownAgreements);
    errors.push(...folder.diagnostics.filter(({ severity }) => severity === 'error'));
    for (const { file, schema } of filesToFormat(folder, editions)) {
      counts.files++;
      const { path: shownPath } = file.source;
      const path = join(workspace.agreementsDir, id, shownPath.slice(folder.path.length));
      const formatted = formatFile(file, schema);
      if (formatted === null) {
        counts.failed++;
        terminal.err(`${shownPath}: ${failure}\n`);
        continue;
      }
      const written = await readFile(path);
      if (written.equals(Buffer.from(formatted))) continue;
      counts.changed++;
      if (!options.check && !options.diff) await write(path, formatted, folder.path);
      terminal.out(`${options.check || options.diff ? 'Kan ryddes op' : 'Ryddet op'}: ${shownPath}\n`);
      if (options.diff) showDiff(written.toString(), formatted, terminal);
    }
  }
  if (errors.length > 0) terminal.out(`${printPretty(errors, { colour: terminal.colour, limit: usualLimit })}\n\n`);
  terminal.out(`${summary(counts, options)}\n`);
  if (counts.failed > 0) return 2;
  return errors.length > 0 || (counts.changed > 0 && (options.check || options.diff)) ? 1 : 0;
}

const failure =
  'Filen kan ikke ryddes op, uden at indholdet ændrer sig. Den er, som den var.\n' +
  '      = Det er en fejl i værktøjet, ikke i filen. Send den til udviklerne; resten af filerne er ikke berørt';

async function write(path: string, text: string, dir: string): Promise<void> {
  try {
    await replaceFile(path, text);
  } catch (error) {
    throw asCannotWrite(error, { dir, option: '--root', outcome: 'Filen er, som den var.' });
  }
}

function showDiff(before: string, after: string, { colour, out }: Terminal): void {
  const styles: Record<string, Style> = { '-': 'red', '+': 'green', '@': 'cyan' };
  for (const line of lineDiff(before, after)) {
    const style = styles[line[0] ?? ''];
    out(`${style ? painter(colour)(style, harmless(line)) : harmless(line)}\n`);
  }
  out('\n');
}

function summary({ files, changed }: { files: number; changed: number }, { check, diff }: FormatOptions): string {
  const all = amount(files, 'fil', 'filer');
  if (changed === 0) return `${all} set igennem: intet at rydde op i`;
  return `${all} set igennem: ${changed} ${check || diff ? 'kan ryddes op; gør det med: npx helhedsplan format' : 'ryddet op'}`;
}
