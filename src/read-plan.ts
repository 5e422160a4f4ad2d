import type { Excepted } from './check/exceptions.js';
import { checkPlan, checkSource } from './check/index.js';
import type { Diagnostic } from './diagnostics/diagnostic.js';
import { hasErrors } from './diagnostics/diagnostic.js';
import { loadEditionFolder } from './load/edition-folder.js';
import { loadPlanFolder, type UnsavedFiles } from './load/plan-folder.js';
import { editions as knownEditions, type SchemaMaker } from './model/editions/index.js';
import type { Edition, Plan } from './model/plan-data.js';
import { ProseReader } from './prose/reader.js';
import { validateEdition } from './validate/validate-edition.js';
import { validatePlan } from './validate/validate-plan.js';

/**
 * The form: loads and validates every edition that the package knows.
 * @param templatesDir the folder `templates/`
 * @param known makes the schemas of each edition, by its id
 */
export async function loadEditions(
  templatesDir: string,
  known: Readonly<Record<string, SchemaMaker>> = knownEditions,
): Promise<ReadonlyMap<string, Edition>> {
  const editions = Object.entries(known).map(async ([id, makeSchemas]) =>
    validateEdition(await loadEditionFolder(templatesDir, id), makeSchemas),
  );
  return new Map((await Promise.all(editions)).map((edition) => [edition.id, edition]));
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
  /** The files that fit their schemas. */
  readonly sources: readonly PlanSource[];
  readonly prose: ProseReader;
  readonly diagnostics: readonly Diagnostic[];
  /** Warnings that the authors let stand, each with its reason. */
  readonly excepted: readonly Excepted[];
}

export interface ReadOptions {
  /** What is to be read instead of the files on the disk. */
  readonly unsaved?: UnsavedFiles;
  /** Knows the texts of an earlier reading, which are then not parsed again. */
  readonly prose?: ProseReader;
}

/**
 * Load → validate → check, for one plan. Never throws for what stands in the files.
 * @param shownDir how messages call `agreementsDir`
 */
export async function readPlan(
  agreementsDir: string,
  id: string,
  shownDir: string,
  editions: ReadonlyMap<string, Edition>,
  { unsaved, prose = new ProseReader() }: ReadOptions = {},
): Promise<ReadPlan> {
  const folder = await loadPlanFolder(agreementsDir, id, shownDir, unsaved);
  const { plan, files, diagnostics: unfit } = validatePlan(folder, editions);
  const read = {
    id,
    sources: files.map(({ file: { source } }) => ({ path: source.path, text: source.text })),
    prose,
  };
  const unreadable = [...folder.diagnostics, ...unfit];
  const diagnostics = [...unreadable, ...folder.sources.flatMap(checkSource)];
  if (!plan || hasErrors(unreadable)) return { ...read, plan: null, diagnostics, excepted: [] };
  const { path, attachmentFiles } = folder;
  return { ...read, plan, ...checkPlan({ plan, path, files, attachmentFiles, prose: read.prose }, diagnostics) };
}
