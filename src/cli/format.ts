import { Buffer } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { printPretty } from '../diagnostics/print/pretty.js';
import { formatFile } from '../format/format-file.js';
import { bookletFilesToFormat, filesToFormat } from '../format/plan-files.js';
import { loadBookletFolder } from '../load/booklet-folder.js';
import { bookletId } from '../load/booklet-id.js';
import { loadPlanFolder } from '../load/plan-folder.js';
import type { Edition } from '../model/plan-data.js';
import { choosePlans } from './choose-plans.js';
import type { Terminal } from './console.js';
import { amount } from './count-text.js';
import { type FileToSave, objectionToWriting, saveFiles } from './fix/save-files.js';
import { loadPackageEditions } from './plans.js';
import { usualLimit } from './report.js';
import { showDiff } from './show-diff.js';
import { type Workspace, workspaceOf } from './workspace.js';

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
 * and with `check` for files that would change; 2 for files that could not be formatted or written.
 */
export async function format(options: FormatOptions, terminal: Terminal): Promise<number> {
  const workspace = workspaceOf(options.root, undefined);
  const ids = await choosePlans(workspace, options.plans);
  const editions = await loadPackageEditions();
  const looksOnly = options.check || options.diff;
  const errors: Diagnostic[] = [];
  const counts = { files: 0, changed: 0, failed: 0 };
  for (const id of ids) {
    const folder = await loadFolder(workspace, id, editions);
    const planDir = join(workspace.agreementsDir, id);
    errors.push(...folder.diagnostics.filter(({ severity }) => severity === 'error'));
    const changed: FileToSave[] = [];
    for (const { file, schema } of folder.files) {
      counts.files++;
      const { path: shown } = file.source;
      const path = join(planDir, shown.slice(folder.path.length));
      const original = await readFile(path);
      const formatted = formatFile(file, schema);
      const content = Buffer.from(formatted ?? original);
      if (formatted !== null && original.equals(content)) continue;
      const objection = formatted === null ? failure : looksOnly ? null : await objectionToWriting(planDir, path);
      if (objection === null) changed.push({ shown, path, original, content });
      else {
        counts.failed++;
        terminal.err(`${shown}: ${objection}\n`);
      }
    }
    if (!looksOnly) await saveFiles(changed);
    for (const { shown, original, content } of changed) {
      terminal.out(`${looksOnly ? 'Kan ryddes op' : 'Ryddet op'}: ${shown}\n`);
      if (options.diff) showDiff(original.toString(), content.toString(), terminal);
    }
    counts.changed += changed.length;
  }
  if (errors.length > 0) terminal.out(`${printPretty(errors, { colour: terminal.colour, limit: usualLimit })}\n\n`);
  terminal.out(`${summary(counts, looksOnly)}\n`);
  if (counts.failed > 0) return 2;
  return errors.length > 0 || (counts.changed > 0 && looksOnly) ? 1 : 0;
}

async function loadFolder(
  { agreementsDir, shownAgreements }: Workspace,
  id: string,
  editions: ReadonlyMap<string, Edition>,
) {
  if (id === bookletId) {
    const folder = await loadBookletFolder(agreementsDir, shownAgreements);
    return { ...folder, files: bookletFilesToFormat(folder, editions) };
  }
  const folder = await loadPlanFolder(agreementsDir, id, shownAgreements);
  return { ...folder, files: filesToFormat(folder, editions) };
}

const failure =
  'Filen kan ikke ryddes op, uden at indholdet ændrer sig. Den er, som den var.\n' +
  '      = Det er en fejl i værktøjet, ikke i filen. Send den til udviklerne; resten af filerne er ikke berørt';

function summary({ files, changed }: { files: number; changed: number }, looksOnly: boolean): string {
  const all = amount(files, 'fil', 'filer');
  if (changed === 0) return `${all} set igennem: intet at rydde op i`;
  return `${all} set igennem: ${changed} ${looksOnly ? 'kan ryddes op; gør det med: npx helhedsplan format' : 'ryddet op'}`;
}
