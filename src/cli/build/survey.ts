import { readdirSync } from 'node:fs';
import { type CommonRecord, type PlanRecord, PreviousBuild } from '../../publish/build-record.js';
import type { ChangeLog } from '../../publish/changes/change-log.js';
import { allDataKey, freshPlan, frontKey, makesAllData } from '../../publish/fresh-plan.js';
import type { OutputKind } from '../../publish/output-kinds.js';
import { stagingPrefix } from '../../publish/output-staging.js';
import { type SearchState, searchState } from '../../publish/search/search-state.js';
import type { SiteAddress } from '../../publish/site-address.js';
import { sha256Of } from '../../sha256.js';
import type { Workspace } from '../workspace.js';
import { type ChangeLogs, changeLogs } from './change-logs.js';
import { gitHistories } from './git-history.js';
import { hashAhead } from './hash-ahead.js';
import { type PlanInputs, planInputs } from './plan-inputs.js';
import { settingsHash } from './settings-input.js';
import { newestOf, type SourceDates, sourceDates } from './source-dates.js';
import { toolKey } from './tool-inputs.js';
import { wordingHashes } from './wording-inputs.js';

export interface SurveyOptions {
  /** Plans that the build is about: all that the site shows, where that is built. */
  readonly ids: readonly string[];
  readonly chosen: ReadonlySet<string>;
  /** No plan was left out. */
  readonly isComplete: boolean;
  readonly kinds: ReadonlySet<OutputKind>;
  readonly final: boolean;
  /** PDF files carry the plan's YAML. */
  readonly attachSources: boolean;
  /** Nothing of the last build counts. */
  readonly force: boolean;
  /** The site is to have its search. */
  readonly search: boolean;
  /** Where the site will lie, if not where its settings say. */
  readonly address: SiteAddress | null;
}

/** What there is to do, settled by the contents of everything that goes in, before any plan is read as YAML. */
export interface Survey {
  readonly tool: string;
  /** Hash of that, and of what the site says of itself. */
  readonly common: string;
  readonly dates: SourceDates;
  /** Of each plan of which git tells something. */
  readonly changes: ReadonlyMap<string, ChangeLog>;
  /** Commits of which a text for readers is not shown. */
  readonly withheld: ChangeLogs['withheld'];
  readonly previous: PreviousBuild;
  readonly inputs: ReadonlyMap<string, PlanInputs>;
  /** Hash of all that goes into a plan's files; null where it cannot be told. */
  readonly keyOf: (inputs: PlanInputs) => string | null;
  /** Of each plan what the last build knew, if all that is wanted lies there as this build would make it. */
  readonly plans: ReadonlyMap<string, PlanRecord | null>;
  /** Date of the newest source of all plans. */
  readonly date: Date;
  readonly search: SearchState;
}

/** @param tool hash of what builds, where it is known already */
export async function surveyBuild(workspace: Workspace, options: SurveyOptions, tool?: string): Promise<Survey> {
  const { root, agreementsDir, outputDir } = workspace;
  const { ids, chosen, kinds, final, attachSources, force } = options;
  const mode = [final ? 'final' : 'draft', ...(attachSources ? ['sources'] : [])].join(' ');
  const previous = force || isInterrupted(outputDir) ? PreviousBuild.none(outputDir) : PreviousBuild.read(outputDir);
  // Git and the thread do their part while this one reads what goes into the plans.
  const asked = gitHistories(agreementsDir, ids);
  hashAhead(previous, kinds);
  const own = tool ?? toolKey();
  const inputs = new Map(ids.map((id) => [id, planInputs(agreementsDir, id)]));
  const histories = await asked;
  const { logs: changes, withheld } = await changeLogs(histories, ids);
  const dates = sourceDates(histories, new Map(ids.map((id) => [id, fileNames(inputs.get(id))])));
  const settings = settingsHash(agreementsDir);
  const keyOf = (plan: PlanInputs) => {
    const dated = [...plan.files].map(([path, hash]) => [path, hash, dates.newest(plan.id, [path]).getTime()]);
    const told = changes.get(plan.id) ?? null;
    const content = JSON.stringify([dated, plan.names, wordingHashes(root), settings, options.address, told]);
    return plan.isWhole ? sha256Of(own, mode, plan.id, content) : null;
  };
  const plans = new Map(
    [...inputs].map(([id, plan]) => {
      const record = freshPlan(previous, { id, key: keyOf(plan), isChosen: chosen.has(id), kinds });
      // Errors do not stop a draft, but they are shown each time, so the plan has to be read.
      return [id, record && record.findings.errors === 0 ? record : null];
    }),
  );
  const date = newestOf(ids.map((id) => dates.newest(id, fileNames(inputs.get(id)))));
  const search = searchState(options.search);
  return {
    tool: own,
    common: sha256Of(own, settings ?? '', JSON.stringify(options.address)),
    dates,
    changes,
    withheld,
    previous,
    inputs,
    keyOf,
    plans,
    date,
    search,
  };
}

/** Whether all that is wanted lies in the output folder, and nothing that has to go. */
export function isUpToDate(survey: Survey, allIds: readonly string[], options: SurveyOptions): boolean {
  const { previous, plans, common, date, search } = survey;
  if (!previous.record || [...plans.values()].includes(null)) return false;
  const withSite = options.kinds.has('site');
  if ((withSite || options.isComplete) && previous.record.planIds.some((id) => !allIds.includes(id))) return false;
  const { front, allData } = previous.record;
  const tables = [...plans.values()].flatMap((record) => record?.tables ?? []);
  if (makesAllData(options) && !isFresh(previous, allData, allDataKey(common, tables))) return false;
  return !withSite || isFresh(previous, front, frontKey(common, cardsOf(plans), date, search));
}

function cardsOf(plans: Survey['plans']) {
  return [...plans.values()].flatMap((record) =>
    record?.site ? { card: record.site.card, tables: record.tables } : [],
  );
}

function isFresh(previous: PreviousBuild, made: CommonRecord | null, key: string): boolean {
  return made?.key === key && made.files.every((path) => previous.intact(path));
}

function fileNames(inputs: PlanInputs | undefined): string[] {
  return [...(inputs?.files.keys() ?? [])];
}

/** A build was broken off, or another one is going on: what lies there may change before anything is written. */
function isInterrupted(outputDir: string): boolean {
  try {
    return readdirSync(outputDir).some((name) => name.startsWith(stagingPrefix));
  } catch {
    // There is none yet, or something stands in its way, which shows when it is written.
    return false;
  }
}
