/**
 * The pipeline on one page: load → validate → check → compose → render → publish.
 *
 * Each stage turns a value into a value plus diagnostics. Only `load`, `publish` and the command line touch the disk, the
 * clock, git or the console.
 */
import type { ComposeOptions, Composer } from './compose/index.js';
import type { DocumentTree } from './document/blocks.js';
import type { Plan } from './model/plan-data.js';

// Load → validate → check: a plan's files as data, with everything that is wrong with them. The command line's `check`
// takes this part alone, so that it need not wait for what makes documents.

export { findPlanIds } from './load/plan-ids.js';
export { withOfficialWording } from './official-wording.js';
export { type ReadBooklet, readBooklet } from './read-booklet.js';
export { readGlossary } from './read-glossary.js';
export { loadEditions, type PlanSource, type ReadPlan, readPlan } from './read-plan.js';
export { type ReadSettings, readSettings } from './read-settings.js';

/** Compose: all documents of a plan as trees, ready for any renderer. Pages about the whole plan take `summarisePlan`. */
export function composePlan(composer: Composer, plan: Plan, options: ComposeOptions): DocumentTree[] {
  return composer.compose(plan, options);
}

// The booklet of interventions, `agreements/_indsatser/`, goes the same way with templates of its own.

export { BookletComposer } from './compose/booklet/booklet-composer.js';
export { loadBookletTemplates } from './load/edition-folder.js';

// Render: a tree as a Word or PDF file, or as HTML for a page of one's own.

export { loadFonts } from './render/fonts.js';
export { renderHtml } from './render/html/index.js';
export { renderDocument } from './render/index.js';

// Open data: a plan as the rows of tables.

export { planTables } from './open-data/plan-tables.js';
export type { Tables } from './open-data/tables.js';

// Publish: documents, data and site through an output folder that changes whole or not at all.

export type { BookletOutput, PlanOutput } from './publish/folder-output.js';
export { OutputFolder } from './publish/output-folder.js';
export { publish } from './publish/publish.js';
export type { PublishOptions } from './publish/publish-options.js';

// What the stages take and give.

export { type ComposeOptions, Composer } from './compose/index.js';
export { summarisePlan } from './compose/plan-summary.js';
export type { Diagnostic } from './diagnostics/diagnostic.js';
export { printPretty } from './diagnostics/print/pretty.js';
export type { DocumentTree } from './document/blocks.js';
export type { Booklet } from './model/booklet-data.js';
export type { Edition, Plan } from './model/plan-data.js';
