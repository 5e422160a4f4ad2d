import { Buffer } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { longDate } from '../../compose/format/danish.js';
import { harmless } from '../../diagnostics/print/harmless.js';
import { wordingFolder } from '../../load/wording-folder-name.js';
import type { Edition } from '../../model/plan-data.js';
import { systemDisk } from '../../publish/output-folder.js';
import { findWording, type WordingText } from '../../wording/find-wording.js';
import { printWording } from '../../wording/print-wording.js';
import { buildDay } from '../build/source-dates.js';
import { chosenEdition } from '../choose-edition.js';
import type { Terminal } from '../console.js';
import { asCannotWrite, CannotRun } from '../failure.js';
import { objectionToWriting, saveFiles } from '../fix/save-files.js';
import { loadPackageEditions } from '../plans.js';
import { showDiff } from '../show-diff.js';
import { shown, type Workspace } from '../workspace.js';
import { foundText } from './found-text.js';
import { CannotUse, type KnownEdition, type ReadForms, readForms } from './read-forms.js';

export interface ImportOptions {
  readonly files: readonly string[];
  readonly edition: string | undefined;
  readonly force: boolean;
  readonly dryRun: boolean;
}

/** `helhedsplan wording import`: writes `ordlyd/<edition>.yaml`, whole or not at all. Exit status 1 where a file cannot be used. */
export async function importWording(workspace: Workspace, options: ImportOptions, terminal: Terminal): Promise<number> {
  if (options.files.length === 0)
    throw new CannotRun(
      'Nævn filen med formularen efter import',
      'Fx: npx helhedsplan wording import formular.docx --edition 2019-26',
    );
  const editions = await loadPackageEditions();
  const known = [...editions.values()].filter(hasPlaces);
  const named = options.edition === undefined ? null : chosenEdition(editions, options.edition);
  if (named && !hasPlaces(named))
    throw new CannotRun(
      `Ordlyden i udgaven ${named.id} kan ikke læses ind`,
      `Vælg en af: ${known.map(({ id }) => id).join(', ')}`,
    );
  try {
    const forms = await readForms(options.files, known, named);
    return await keep(workspace, forms, options, terminal);
  } catch (error) {
    if (!(error instanceof CannotUse)) throw error;
    terminal.err(`${harmless(shown(error.path))}: ${error.message}. Intet er skrevet\n      = ${error.help}\n`);
    return 1;
  }
}

async function keep(
  workspace: Workspace,
  { edition, copies, sources }: ReadForms,
  { files, force, dryRun }: ImportOptions,
  terminal: Terminal,
): Promise<number> {
  const texts = findWording(copies, edition, edition.wordingPlaces);
  terminal.out(`${files.map(shown).join(', ')}: ${foundText(texts, copies, edition)}`);
  if (texts.every(({ found }) => found === null))
    throw new CannotUse(
      files.join(', '),
      'Ingen af formularens tekster står i filen',
      'Brug et eksemplar, hvor de ikke er slettet',
    );
  const path = join(workspace.root, wordingFolder, `${edition.id}.yaml`);
  const text = printWording({
    edition: edition.form,
    sources,
    date: longDate(buildDay()).replaceAll('\u00a0', ' '),
    ...paragraphsOf(texts),
  });
  if (dryRun) {
    terminal.out(`\nDet ville blive skrevet i ${shown(path)}:\n\n${text}`);
    return 0;
  }
  const before = await readFile(path).catch(() => null);
  if (before !== null && undated(before.toString()) === undated(text)) {
    terminal.out(`Uændret: ${shown(path)}\n`);
    return 0;
  }
  if (before !== null && !force) {
    terminal.out(`\n${shown(path)} ville blive anderledes:\n`);
    showDiff(before.toString(), text, terminal);
    terminal.err('Der er læst en ordlyd ind før. Intet er skrevet\n      = Erstat den med: --force\n');
    return 1;
  }
  await write(workspace.root, path, before, Buffer.from(text));
  terminal.out(`Skrevet: ${shown(path)}\n`);
  return 0;
}

function paragraphsOf(texts: readonly WordingText[]) {
  const of = (wanted: WordingText['part']) =>
    new Map(
      texts.flatMap(({ part, key, found }) => (part === wanted && found ? [[key, found.paragraphs] as const] : [])),
    );
  return { fast: of('fast'), vejledning: of('vejledning') };
}

/** Without the day of the reading, which says nothing of what was read. */
function undated(text: string): string {
  return text.replace(/Læst ind .* med: /, '');
}

async function write(root: string, path: string, before: Buffer | null, content: Buffer): Promise<void> {
  if (before !== null) {
    const objection = await objectionToWriting(root, path);
    if (objection !== null) throw new CannotUse(path, objection, 'Sørg for, at filen kan erstattes, og kør igen');
    return saveFiles([{ shown: shown(path), path, original: before, content }]);
  }
  const temporary = join(dirname(path), `.${process.pid}.ny`);
  try {
    await systemDisk.mkdir(dirname(path));
    await systemDisk.writeFile(temporary, content);
    await systemDisk.rename(temporary, path);
  } catch (error) {
    await systemDisk.remove(temporary).catch(() => undefined);
    throw asCannotWrite(error, { dir: shown(dirname(path)), option: '--root', outcome: 'Intet er skrevet.' });
  }
}

function hasPlaces(edition: Edition): edition is KnownEdition {
  return edition.wordingPlaces !== null;
}
