import type { Excepted } from './check/exceptions.js';
import { checkPlan, checkSource } from './check/index.js';
import type { Diagnostic } from './diagnostics/diagnostic.js';
import { hasErrors } from './diagnostics/diagnostic.js';
import { loadEditionFolder } from './load/edition-folder.js';
import { loadPlanFolder } from './load/plan-folder.js';
import type { EarlierFiles, UnsavedFiles } from './load/source-folder.js';
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

/** A text file that went into what was read. */
export interface PlanSource {
  readonly path: string;
  readonly text: string;
}

/** What is known of any folder below `agreements/` that was read. */
export interface ReadFiles extends Findings {
  readonly id: string;
  /** Every file could be read and fits its schema. */
  readonly isWhole: boolean;
  /** The files that fit their schemas. */
  readonly sources: readonly PlanSource[];
  readonly prose: ProseReader;
}

export interface ReadPlan extends ReadFiles {
  /** Null when a file cannot be read or does not fit its schema. */
  readonly plan: Plan | null;
}

export interface ReadOptions {
  /** What is to be read instead of the files on the disk. */
  readonly unsaved?: UnsavedFiles;
  /** Knows the texts of an earlier reading, which are then not parsed again. */
  readonly prose?: ProseReader;
  /** Knows the files of an earlier reading; those that have not changed are not parsed again. */
  readonly earlier?: EarlierFiles;
  /** What a check found in the same files, which is then not looked for again. */
  readonly found?: Findings | undefined;
}

/** What a check finds. */
export interface Findings {
  readonly diagnostics: readonly Diagnostic[];
  /** Warnings that the authors let stand, each with its reason. */
  readonly excepted: readonly Excepted[];
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
  { unsaved, prose = new ProseReader(), earlier, found }: ReadOptions = {},
): Promise<ReadPlan> {
  const folder = await loadPlanFolder(agreementsDir, id, shownDir, unsaved, earlier);
  const validated = validatePlan(folder, editions);
  const unreadable = [...folder.diagnostics, ...validated.diagnostics];
  const { path, sources, hasUnreadable, attachmentFiles } = folder;
  const { plan, isWhole, files } = validated;
  const context = { plan, isWhole, path, files, sources, hasUnreadable, attachmentFiles, prose };
  const checked = found ?? checkPlan(context, [...unreadable, ...sources.flatMap(checkSource)]);
  const fitting = hasErrors(unreadable) ? null : plan;
  return {
    id,
    plan: fitting,
    isWhole: fitting !== null,
    sources: files.map(({ file: { source } }) => ({ path: source.path, text: source.text })),
    prose,
    ...checked,
  };
}
