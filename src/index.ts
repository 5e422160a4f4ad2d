/**
 * The pipeline on one page: load → validate → check → compose → render → publish.
 *
 * Each stage turns a value into a value plus diagnostics. Only `load`, `publish` and the command line touch the disk, the
 * clock, git or the console.
 */
import { checkPlan } from './check/index.js';
import type { ComposeOptions, Composer } from './compose/index.js';
import type { Diagnostic } from './diagnostics/diagnostic.js';
import { hasErrors } from './diagnostics/diagnostic.js';
import type { DocumentTree } from './document/blocks.js';
import { loadEditionFolder } from './load/edition-folder.js';
import { loadPlanFolder } from './load/plan-folder.js';
import { editions } from './model/editions/index.js';
import type { Edition, Plan } from './model/plan-data.js';
import { ProseReader } from './prose/reader.js';
import { validateEdition } from './validate/validate-edition.js';
import { validatePlan } from './validate/validate-plan.js';

export { Composer } from './compose/index.js';
export type { Diagnostic } from './diagnostics/diagnostic.js';
export { printPretty } from './diagnostics/print/pretty.js';
export type { DocumentTree } from './document/blocks.js';
export { findPlanIds } from './load/plan-folder.js';
export type { Edition, Plan } from './model/plan-data.js';
export { loadFonts } from './render/fonts.js';

/**
 * Loads every edition of the form that the package knows.
 * @param templatesDir the folder `templates/`
 */
export async function loadEditions(templatesDir: string): Promise<ReadonlyMap<string, Edition>> {
  const folders = await Promise.all(Object.keys(editions).map((id) => loadEditionFolder(templatesDir, id)));
  return new Map(folders.map((folder) => [folder.id, validateEdition(folder)]));
}

/** A text file that went into a plan. */
export interface PlanSource {
  readonly path: string;
  readonly text: string;
}

export interface ReadPlan {
  readonly id: string;
  /** Null when a file cannot be read or does not fit its schema. */
  readonly plan: Plan | null;
  readonly sources: readonly PlanSource[];
  readonly prose: ProseReader;
  readonly diagnostics: readonly Diagnostic[];
}

/** Loads, validates and checks one plan. Never throws for what stands in the files. */
export async function readPlan(
  agreementsDir: string,
  id: string,
  shownDir: string,
  editions: ReadonlyMap<string, Edition>,
): Promise<ReadPlan> {
  const folder = await loadPlanFolder(agreementsDir, id, shownDir);
  const validated = validatePlan(folder, editions);
  const prose = new ProseReader();
  const diagnostics = [...folder.diagnostics, ...validated.diagnostics];
  const files = [
    folder.plan,
    folder.strategicAgreement,
    folder.attachments,
    folder.people,
    ...folder.subAgreements.values(),
  ];
  const sources = files.flatMap((file) => (file ? [{ path: file.source.path, text: file.source.text }] : []));
  if (!validated.plan || hasErrors(diagnostics)) return { id, plan: null, sources, prose, diagnostics };
  const findings = checkPlan({ plan: validated.plan, path: folder.path, files: validated.files, prose });
  return { id, plan: validated.plan, sources, prose, diagnostics: [...diagnostics, ...findings] };
}

/** All documents of a plan as trees, ready for any renderer. */
export function composePlan(composer: Composer, plan: Plan, options: ComposeOptions): DocumentTree[] {
  return composer.compose(plan, options);
}
