import { filesOfDocument } from '../../compose/document-files.js';
import {
  type Booklet,
  type BookletComposer,
  type ComposeOptions,
  type Composer,
  composePlan,
  type DocumentTree,
  type Plan,
  type PlanOutput,
  planTables,
  type ReadBooklet,
  type ReadPlan,
  summarisePlan,
} from '../../index.js';
import type { TemplateSource } from '../../model/plan-data.js';
import type { BookletOutput, FolderOutput, OutputParts } from '../../publish/folder-output.js';
import { sha256, sha256Of } from '../../sha256.js';
import { attachSources } from '../attach-sources.js';
import type { BuildOptions, BuildTask } from '../build.js';
import { countsOf, findingsOf } from '../findings.js';
import { planInputs } from './plan-inputs.js';

/** What makes documents of what was read. */
export interface Composers {
  readonly ofEditions: ReadonlyMap<string, Composer>;
  /** Null where there is no booklet to make. */
  readonly booklet: BookletComposer | null;
}

/** Composes one folder after the other; each leaves the list, so that what is done takes no memory. */
export async function* composeAll(
  read: (ReadPlan | ReadBooklet)[],
  composers: Composers,
  task: BuildTask,
  options: BuildOptions,
  tidy: () => void,
): AsyncIterable<FolderOutput> {
  for (let next = read.shift(); next; next = read.shift()) {
    tidy();
    if ('booklet' in next) {
      if (next.booklet && composers.booklet) yield bookletOutput(next, next.booklet, composers.booklet, task, options);
      continue;
    }
    const { plan } = next;
    const composer = plan && composers.ofEditions.get(plan.edition.id);
    if (composer) yield planOutput(next, plan, composer, task, options);
  }
}

function planOutput(
  read: ReadPlan,
  plan: Plan,
  composer: Composer,
  task: BuildTask,
  options: BuildOptions,
): PlanOutput {
  const { templates, officialWording } = plan.edition;
  const wording = officialWording?.source ?? null;
  const from = [...templates.values(), ...(wording ? [wording] : [])];
  const parts = partsOf(read, from, (document) => filesOfDocument(plan, document), task, options);
  const { kinds } = task;
  // The data needs none of the documents, and they take longer to compose than all of it.
  const withDocuments = kinds.has('docx') || kinds.has('pdf') || kinds.has('site');
  const documents = withDocuments ? composePlan(composer, plan, parts.compose) : [];
  const output = parts.output(documents);
  const tables = planTables(plan, parts.compose, output.date);
  const changes = task.survey.changes.get(plan.id) ?? null;
  return { ...output, plan, summary: summarisePlan(plan, parts.compose), tables, changes };
}

function bookletOutput(
  read: ReadBooklet,
  booklet: Booklet,
  composer: BookletComposer,
  task: BuildTask,
  options: BuildOptions,
): BookletOutput {
  const files = [...(task.survey.inputs.get(read.id)?.files.keys() ?? [])];
  const parts = partsOf(read, [...composer.templates.values()], () => files, task, options);
  const { kinds } = task;
  const withDocuments = kinds.has('docx') || kinds.has('pdf') || kinds.has('site');
  return { ...parts.output(withDocuments ? composer.compose(booklet, parts.compose) : []), booklet };
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
  { survey, workspace }: BuildTask,
  { final, attachSources: withSources, version }: BuildOptions,
): { compose: ComposeOptions; output: (documents: readonly DocumentTree[]) => OutputParts } {
  const { id, sources, prose } = read;
  // Messages call files as the user reaches them; what is published must not tell from where that was.
  const own = sources.map(({ path, text }) => ({
    path: `agreements${path.slice(workspace.shownAgreements.length)}`,
    text,
  }));
  const hashes = [...own, ...templates].map(({ path, text }) => ({ path, sha256: sha256(text) }));
  const fingerprints = new Map<string, string>();
  const stamp: ComposeOptions['stamp'] = (content) => {
    const hash = sha256Of(version, JSON.stringify(content));
    fingerprints.set(content.id, hash);
    return { date: survey.dates.newest(id, filesOf(content.id)), fingerprint: hash.slice(0, 8) };
  };
  return {
    compose: { draft: !final, prose, stamp, notFilledIn: notFilledIn(read, `${workspace.shownAgreements}/${id}/`) },
    output: (documents) => ({
      documents: withSources ? attachSources(documents, sources, `${workspace.shownAgreements}/${id}`) : documents,
      sources: hashes,
      date: survey.dates.newest(id, survey.inputs.get(id)?.files.keys() ?? []),
      fingerprint: sha256Of(version, ...hashes.map(({ path, sha256: hash }) => `${path} ${hash}`)),
      fingerprints,
      remember: remembered(read, workspace.agreementsDir, survey, final),
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

/** What of which the files were saved while it was read is built, but not remembered: which of them were read nobody knows. */
function remembered(
  read: ReadPlan | ReadBooklet,
  agreementsDir: string,
  { inputs, keyOf }: BuildTask['survey'],
  final: boolean,
): OutputParts['remember'] {
  const before = inputs.get(read.id);
  const key = before ? keyOf(before) : null;
  if (!before || key === null) return null;
  return key === keyOf(planInputs(agreementsDir, read.id))
    ? { key, findings: countsOf(findingsOf([read], final)) }
    : null;
}
