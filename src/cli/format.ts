import { Buffer } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { printPretty } from '../diagnostics/print/pretty.js';
import { formatFile } from '../format/format-file.js';
import { bookletFilesToFormat, type FileToFormat, filesToFormat } from '../format/plan-files.js';
import { loadBookletFolder } from '../load/booklet-folder.js';
import { bookletId } from '../load/booklet-id.js';
import { loadPlanFolder } from '../load/plan-folder.js';
import { loadSettingsFile } from '../load/settings-file.js';
import type { Edition } from '../model/plan-data.js';
import { siteSettingsFile } from '../model/site-settings.js';
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
  const folders = ids.map((id) => () => planFolder(workspace, id, editions));
  if (options.plans.length === 0) folders.push(async () => settingsFolder(workspace));
  for (const read of folders) {
    const { dir, ...folder } = await read();
    errors.push(...folder.diagnostics.filter(({ severity }) => severity === 'error'));
    const changed: FileToSave[] = [];
    for (const { file, schema } of folder.files) {
      counts.files++;
      const { path: shown } = file.source;
      const path = join(dir, shown.slice(folder.path.length));
      const original = await readFile(path);
      const formatted = formatFile(file, schema);
      const content = Buffer.from(formatted ?? original);
      if (formatted !== null && original.equals(content)) continue;
      const objection = formatted === null ? failure : looksOnly ? null : await objectionToWriting(dir, path);
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

/** The readable files of a folder, and what is wrong with the others. */
interface Folder {
  readonly dir: string;
  /** As messages call it. */
  readonly path: string;
  readonly files: readonly FileToFormat[];
  readonly diagnostics: readonly Diagnostic[];
}

async function planFolder(workspace: Workspace, id: string, editions: ReadonlyMap<string, Edition>): Promise<Folder> {
  const { agreementsDir, shownAgreements } = workspace;
  const dir = join(agreementsDir, id);
  if (id === bookletId) {
    const folder = await loadBookletFolder(agreementsDir, shownAgreements);
    return { ...folder, dir, files: bookletFilesToFormat(folder, editions) };
  }
  const folder = await loadPlanFolder(agreementsDir, id, shownAgreements);
  return { ...folder, dir, files: filesToFormat(folder, editions) };
}

/** What the site says of itself stands beside the plans. */
function settingsFolder({ agreementsDir, shownAgreements }: Workspace): Folder {
  const { file, diagnostics } = loadSettingsFile(agreementsDir, shownAgreements);
  const files = file ? [{ file, schema: siteSettingsFile }] : [];
  return { dir: agreementsDir, path: shownAgreements, files, diagnostics };
}

const failure =
  'Filen kan ikke ryddes op, uden at indholdet ændrer sig. Den er, som den var.\n' +
  '      = Det er en fejl i værktøjet, ikke i filen. Send den til udviklerne; resten af filerne er ikke berørt';

function summary({ files, changed }: { files: number; changed: number }, looksOnly: boolean): string {
  const all = amount(files, 'fil', 'filer');
  if (changed === 0) return `${all} set igennem: intet at rydde op i`;
  return `${all} set igennem: ${changed} ${looksOnly ? 'kan ryddes op; gør det med: npx helhedsplan format' : 'ryddet op'}`;
}
