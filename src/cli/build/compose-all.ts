import { filesOfDocument } from '../../compose/document-files.js';
import {
  type Booklet,
  type BookletComposer,
  type ComposeOptions,
  type Composer,
  composePlan,
  type DocumentTree,
  type Edition,
  type Plan,
  type PlanOutput,
  planTables,
  type ReadBooklet,
  type ReadPlan,
  summarisePlan,
} from '../../index.js';
import type { TemplateSource } from '../../model/plan-data.js';
import type { FindingCounts } from '../../publish/build-record.js';
import type { ChangeLog } from '../../publish/changes/change-log.js';
import type { BookletOutput, FolderOutput, OutputParts } from '../../publish/folder-output.js';
import type { OutputKind } from '../../publish/output-kinds.js';
import { sha256, sha256Of } from '../../sha256.js';
import { attachSources } from '../attach-sources.js';
import type { BuildOptions, BuildTask } from '../build.js';
import { countsOf, findingsOf } from '../findings.js';
import { planInputs } from './plan-inputs.js';
import type { Survey } from './survey.js';

/** What makes documents of what was read. */
export interface Composers {
  readonly editions: ReadonlyMap<string, Edition>;
  readonly ofEditions: ReadonlyMap<string, Composer>;
  /** Null where there is no booklet to make. */
  readonly booklet: BookletComposer | null;
}

/** What there is to know of a folder beside what stands in it: plain data, as a thread is sent it. */
export interface FolderFacts {
  readonly id: string;
  /** When each of its files was last changed, in milliseconds. */
  readonly dates: ReadonlyMap<string, number>;
  /** The date of what has no file, in milliseconds. */
  readonly undated: number;
  readonly changes: ChangeLog | null;
}

/** What is alike for all folders of a build. */
export interface ComposeSettings {
  readonly kinds: ReadonlySet<OutputKind>;
  readonly final: boolean;
  readonly attachSources: boolean;
  readonly version: string;
  /** The folder `agreements/` as messages call it. */
  readonly shownAgreements: string;
}

export function composeSettings({ kinds, workspace }: BuildTask, options: BuildOptions): ComposeSettings {
  const { final, attachSources: withSources, version } = options;
  return { kinds, final, attachSources: withSources, version, shownAgreements: workspace.shownAgreements };
}

export function factsOfFolder(id: string, { dates, inputs, changes }: Survey): FolderFacts {
  const names = [...(inputs.get(id)?.files.keys() ?? [])];
  return {
    id,
    dates: new Map(names.map((name) => [name, dates.newest(id, [name]).getTime()])),
    undated: dates.newest(id, []).getTime(),
    changes: changes.get(id) ?? null,
  };
}

/** Composes one folder after the other. */
export async function* composeAll(
  read: AsyncIterable<ReadPlan | ReadBooklet> | Iterable<ReadPlan | ReadBooklet>,
  composers: Composers,
  task: BuildTask,
  options: BuildOptions,
): AsyncIterable<FolderOutput> {
  const { survey, workspace } = task;
  const settings = composeSettings(task, options);
  for await (const next of read) {
    const output = composeFolder(next, composers, factsOfFolder(next.id, survey), settings);
    const findings = countsOf(findingsOf([next], options.final));
    if (output) yield { ...output, remember: remembered(next.id, findings, workspace.agreementsDir, survey) };
  }
}

/** Null for what could not be read. What is remembered of it is up to the caller. */
function composeFolder(
  read: ReadPlan | ReadBooklet,
  composers: Composers,
  facts: FolderFacts,
  settings: ComposeSettings,
): FolderOutput | null {
  if ('booklet' in read) {
    const { booklet } = read;
    return booklet && composers.booklet ? bookletOutput(read, booklet, composers.booklet, facts, settings) : null;
  }
  return composeReadPlan(read, composers.ofEditions, facts, settings);
}

/** Null for a plan that could not be read. */
export function composeReadPlan(
  read: ReadPlan,
  composers: Composers['ofEditions'],
  facts: FolderFacts,
  settings: ComposeSettings,
): PlanOutput | null {
  const { plan } = read;
  const composer = plan && composers.get(plan.edition.id);
  return plan && composer ? planOutput(read, plan, composer, facts, settings) : null;
}

function planOutput(
  read: ReadPlan,
  plan: Plan,
  composer: Composer,
  facts: FolderFacts,
  settings: ComposeSettings,
): PlanOutput {
  const { templates, officialWording } = plan.edition;
  const wording = officialWording?.source ?? null;
  const from = [...templates.values(), ...(wording ? [wording] : [])];
  const parts = partsOf(read, from, (document) => filesOfDocument(plan, document), facts, settings);
  // The data needs none of the documents, and they take longer to compose than all of it.
  const documents = hasDocuments(settings) ? composePlan(composer, plan, parts.compose) : [];
  const output = parts.output(documents);
  const tables = planTables(plan, parts.compose, output.date);
  return { ...output, plan, summary: summarisePlan(plan, parts.compose), tables, changes: facts.changes };
}

function bookletOutput(
  read: ReadBooklet,
  booklet: Booklet,
  composer: BookletComposer,
  facts: FolderFacts,
  settings: ComposeSettings,
): BookletOutput {
  const files = [...facts.dates.keys()];
  const parts = partsOf(read, [...composer.templates.values()], () => files, facts, settings);
  return { ...parts.output(hasDocuments(settings) ? composer.compose(booklet, parts.compose) : []), booklet };
}

function hasDocuments({ kinds }: ComposeSettings): boolean {
  return kinds.has('docx') || kinds.has('pdf') || kinds.has('site');
}

/**
 * What is alike for everything that is composed.
 * @param templates with the form's own wording, where there is any
 * @param filesOf by which a document is dated
 */
function partsOf(
  read: ReadPlan | ReadBooklet,
  templates: readonly TemplateSource[],
  filesOf: (documentId: string) => Iterable<string>,
  { dates, undated }: FolderFacts,
  { final, attachSources: withSources, version, shownAgreements }: ComposeSettings,
): { compose: ComposeOptions; output: (documents: readonly DocumentTree[]) => OutputParts } {
  const { id, sources, prose } = read;
  // Messages call files as the user reaches them; what is published must not tell from where that was.
  const own = sources.map(({ path, text }) => ({ path: `agreements${path.slice(shownAgreements.length)}`, text }));
  const hashes = [...own, ...templates].map(({ path, text }) => ({ path, sha256: sha256(text) }));
  const fingerprints = new Map<string, string>();
  const newest = (files: Iterable<string>) => {
    const known = [...files].flatMap((name) => dates.get(name) ?? []);
    return new Date(known.length > 0 ? Math.max(...known) : undated);
  };
  const stamp: ComposeOptions['stamp'] = (content) => {
    const hash = sha256Of(version, JSON.stringify(content));
    fingerprints.set(content.id, hash);
    return { date: newest(filesOf(content.id)), fingerprint: hash.slice(0, 8) };
  };
  return {
    compose: { draft: !final, prose, stamp, notFilledIn: notFilledIn(read, `${shownAgreements}/${id}/`) },
    output: (documents) => ({
      documents: withSources ? attachSources(documents, sources, `${shownAgreements}/${id}`) : documents,
      sources: hashes,
      date: newest(dates.keys()),
      fingerprint: sha256Of(version, ...hashes.map(({ path, sha256: hash }) => `${path} ${hash}`)),
      fingerprints,
      remember: null,
    }),
  };
}

/** By file of the plan's folder: fields that the form demands and that are empty, or said to be unknown. */
function notFilledIn({ diagnostics }: ReadPlan | ReadBooklet, folder: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { code, at } of diagnostics) {
    if (at === null || (code !== 'HP301' && code !== 'HP302')) continue;
    const path = ('path' in at ? at.path : at.source.path).slice(folder.length);
    counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  return counts;
}

/**
 * For the next build, asked when the folder has been read. What of which the files were saved meanwhile is built, but not
 * remembered: which of them were read nobody knows.
 */
export function remembered(
  id: string,
  findings: FindingCounts,
  agreementsDir: string,
  { inputs, keyOf }: Survey,
): OutputParts['remember'] {
  const before = inputs.get(id);
  const key = before ? keyOf(before) : null;
  if (!before || key === null) return null;
  return key === keyOf(planInputs(agreementsDir, id)) ? { key, findings } : null;
}
