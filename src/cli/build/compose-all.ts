import { filesOfDocument } from '../../compose/document-files.js';
import {
  type ComposeOptions,
  type Composer,
  composePlan,
  type PlanOutput,
  type ReadPlan,
  summarisePlan,
} from '../../index.js';
import { sha256, sha256Of } from '../../publish/sha256.js';
import { attachSources } from '../attach-sources.js';
import type { BuildOptions, BuildTask } from '../build.js';
import { countsOf, findingsOf } from '../findings.js';
import { planInputs } from './plan-inputs.js';

/** Composes plan after plan; each leaves the list, so that what is done takes no memory. */
export async function* composeAll(
  read: ReadPlan[],
  composers: ReadonlyMap<string, Composer>,
  task: BuildTask,
  options: BuildOptions,
  tidy: () => void,
): AsyncIterable<PlanOutput> {
  for (let next = read.shift(); next; next = read.shift()) {
    tidy();
    const { plan } = next;
    const composer = plan && composers.get(plan.edition.id);
    if (composer) yield planOutput(next, plan, composer, task, options);
  }
}

function planOutput(
  read: ReadPlan,
  plan: NonNullable<ReadPlan['plan']>,
  composer: Composer,
  { kinds, survey, workspace }: BuildTask,
  { final, attachSources: withSources, version }: BuildOptions,
): PlanOutput {
  const { id, sources, prose } = read;
  const templates = [...plan.edition.templates.values()];
  // Messages call files as the user reaches them; what is published must not tell from where that was.
  const own = sources.map(({ path, text }) => ({
    path: `agreements${path.slice(workspace.shownAgreements.length)}`,
    text,
  }));
  const { source: wording = null } = plan.edition.officialWording ?? {};
  const hashes = [...own, ...templates, ...(wording ? [wording] : [])].map(({ path, text }) => ({
    path,
    sha256: sha256(text),
  }));
  const fingerprints = new Map<string, string>();
  const stamp: ComposeOptions['stamp'] = (content) => {
    const hash = sha256Of(version, JSON.stringify(content));
    fingerprints.set(content.id, hash);
    return { date: survey.dates.newest(id, filesOfDocument(plan, content.id)), fingerprint: hash.slice(0, 8) };
  };
  const compose = {
    draft: !final,
    prose,
    stamp,
    notFilledIn: notFilledIn(read, `${workspace.shownAgreements}/${id}/`),
  };
  // The data needs none of the documents, and they take longer to compose than all of it.
  const withDocuments = kinds.has('docx') || kinds.has('pdf') || kinds.has('site');
  const documents = withDocuments ? composePlan(composer, plan, compose) : [];
  return {
    plan,
    documents: withSources ? attachSources(documents, sources, `${workspace.shownAgreements}/${id}`) : documents,
    summary: summarisePlan(plan, compose),
    sources: hashes,
    date: survey.dates.newest(id, survey.inputs.get(id)?.files.keys() ?? []),
    fingerprint: sha256Of(version, ...hashes.map(({ path, sha256: hash }) => `${path} ${hash}`)),
    fingerprints,
    remember: remembered(read, workspace.agreementsDir, survey, final),
  };
}

/** By file of the plan's folder: fields that the form demands and that are empty, or said to be unknown. */
function notFilledIn({ diagnostics }: ReadPlan, folder: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { code, at } of diagnostics) {
    if (at === null || (code !== 'HP301' && code !== 'HP302')) continue;
    const path = ('path' in at ? at.path : at.source.path).slice(folder.length);
    counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  return counts;
}

/** A plan whose files were saved while it was read is built, but not remembered: which of them were read nobody knows. */
function remembered(
  read: ReadPlan,
  agreementsDir: string,
  { inputs, keyOf }: BuildTask['survey'],
  final: boolean,
): PlanOutput['remember'] {
  const before = inputs.get(read.id);
  const key = before ? keyOf(before) : null;
  if (!before || key === null) return null;
  return key === keyOf(planInputs(agreementsDir, read.id))
    ? { key, findings: countsOf(findingsOf([read], final)) }
    : null;
}
