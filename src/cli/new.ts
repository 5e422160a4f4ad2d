import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Edition } from '../model/plan-data.js';
import { identifierOf, isIdentifier } from '../model/values/identifier-text.js';
import { chosenEdition } from './choose-edition.js';
import type { Terminal } from './console.js';
import { asCannotWrite, CannotRun } from './failure.js';
import { loadPackageEditions } from './plans.js';
import { packageDir, shown, workspaceOf } from './workspace.js';
import { addWorkspaceFiles, type WorkspaceFiles } from './workspace-files.js';

export interface NewOptions {
  readonly plans: readonly string[];
  readonly root: string | undefined;
  /** Of the form; the newest where none is named. */
  readonly edition: string | undefined;
  /** Files that check the plans there. */
  readonly github: boolean;
  readonly gitlab: boolean;
}

/** `helhedsplan new`: a commented skeleton of a whole plan that passes `check` with warnings only. */
export async function newPlan(options: NewOptions, terminal: Terminal): Promise<number> {
  const [id, ...more] = options.plans;
  if (id === undefined || more.length > 0)
    throw new CannotRun('Skriv ét plan-id efter new', 'Fx: npx helhedsplan new vores-kvarter');
  if (!isIdentifier(id)) {
    const suggestion = identifierOf(id);
    const help = 'Brug små bogstaver a-z, tal og bindestreg';
    throw new CannotRun(`«${id}» kan ikke bruges som plan-id`, suggestion ? `${help}, fx ${suggestion}` : help);
  }
  const { agreementsDir, root } = workspaceOf(options.root, undefined);
  const planDir = join(agreementsDir, id);
  if (await stat(planDir).catch(() => null))
    throw new CannotRun(`Mappen ${shown(planDir)} findes allerede`, 'Vælg et andet plan-id, eller flyt mappen');
  const files = await skeleton(planDir, chosenEdition(await loadPackageEditions(), options.edition));
  let around: WorkspaceFiles;
  try {
    for (const [path, text] of files) {
      await mkdir(dirname(join(planDir, path)), { recursive: true });
      await writeFile(join(planDir, path), text);
    }
    around = await addWorkspaceFiles(root, options);
  } catch (error) {
    await rm(planDir, { recursive: true, force: true }).catch(() => undefined);
    throw asCannotWrite(error, { dir: shown(planDir), option: '--root', outcome: 'Intet er skrevet.' });
  }
  terminal.out(`Lavet: ${shown(planDir)} med ${files.size} filer\n`);
  for (const path of files.keys()) terminal.out(`  ${shown(join(planDir, path))}\n`);
  if (around.made.length > 0) terminal.out(`Til editor og tjek: ${around.made.join(', ')}\n`);
  const kept = around.kept.filter((path) => !path.startsWith('.vscode/'));
  if (kept.length > 0) terminal.out(`Findes i forvejen og er ikke rørt: ${kept.join(', ')}\n`);
  terminal.out(`Udfyld dem i en editor, og tjek undervejs med: npx helhedsplan check ${id}\n`);
  return 0;
}

/** The files of a new plan: one sub-agreement for each focus area of the form. */
async function skeleton(planDir: string, edition: Edition): Promise<Map<string, string>> {
  const dir = join(packageDir, 'templates', edition.id, 'ny-plan');
  const files = new Map<string, string>();
  for (const name of (await readdir(dir)).sort()) {
    const text = await readFile(join(dir, name), 'utf8');
    if (name !== 'delaftale.yaml') files.set(name, withSchemaPath(text, planDir));
  }
  const subAgreement = await readFile(join(dir, 'delaftale.yaml'), 'utf8');
  for (const { id, navn } of edition.form.indsatsområder) {
    const text = subAgreement.replaceAll('INDSATSOMRÅDE-ID', id).replaceAll('INDSATSOMRÅDE', navn);
    files.set(`delaftaler/${id}.yaml`, withSchemaPath(text, join(planDir, 'delaftaler')));
  }
  return files;
}

/** The editor finds the schema by a path from the file, wherever the package is installed. */
function withSchemaPath(text: string, fromDir: string): string {
  return text.replaceAll('SKEMA/', `${relative(fromDir, join(packageDir, 'schema')).replaceAll('\\', '/')}/`);
}
