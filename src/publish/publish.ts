import { longDate } from '../compose/format/danish.js';
import type { PlanSummary } from '../compose/plan-summary.js';
import type { DocumentTree } from '../document/blocks.js';
import type { Booklet } from '../model/booklet-data.js';
import type { Plan } from '../model/plan-data.js';
import { type DocumentFormat, documentFormats } from '../render/index.js';
import { bookletDataFile } from './booklet-data-file.js';
import { type FindingCounts, type PlanRecord, PreviousBuild } from './build-record.js';
import { frontKey } from './fresh-plan.js';
import { type Manifest, manifestName, nextManifest, readManifest } from './manifest.js';
import { NextRecord } from './next-record.js';
import type { OutputFolder } from './output-folder.js';
import type { OutputKind } from './output-kinds.js';
import { dataPath, documentPath, sitePath } from './output-layout.js';
import { type FileFacts, OutputWriter } from './output-writer.js';
import { planDataFile } from './plan-data-file.js';
import { siteCard } from './site-card.js';
import type { SitePlan } from './site-data.js';
import { sitePlan } from './site-plan.js';
import { dataFileUrl, documentFileUrl, planUrl } from './site-urls.js';

/** What is composed and ready to be written, of whichever kind. */
export interface OutputParts {
  /** May be empty where neither documents nor the site are written. */
  readonly documents: readonly DocumentTree[];
  /** The files that went into it. */
  readonly sources: Manifest['sources'];
  /** Of the newest of them. */
  readonly date: Date;
  /** Hash over all of them. */
  readonly fingerprint: string;
  /** Of each document, by its id: the hash whose first digits stand at its foot. */
  readonly fingerprints: ReadonlyMap<string, string>;
  /** For the next build; null for a plan that it must read again. */
  readonly remember: { readonly key: string; readonly findings: FindingCounts } | null;
}

export interface PlanOutput extends OutputParts {
  readonly plan: Plan;
  readonly summary: PlanSummary;
}

/** The booklet of interventions. It has documents and data like a plan, but no pages. */
export interface BookletOutput extends OutputParts {
  readonly booklet: Booklet;
}

export type FolderOutput = PlanOutput | BookletOutput;

function idOf(output: FolderOutput): string {
  return 'plan' in output ? output.plan.id : output.booklet.id;
}

function dataOf(output: FolderOutput): string {
  return 'plan' in output ? planDataFile(output.plan) : bookletDataFile(output.booklet);
}

export interface PublishOptions {
  readonly kinds: ReadonlySet<OutputKind>;
  /** Ids of the plans whose documents and data are written; the site always has every plan. */
  readonly chosen: ReadonlySet<string>;
  /** No plan was left out, so files of plans that are not here belong to plans that are gone. */
  readonly isComplete: boolean;
  readonly version: string;
  readonly siteSourceDir: string;
  /** Of the pages about all plans. */
  readonly date: Date;
  readonly render: (document: DocumentTree, format: DocumentFormat) => Promise<Uint8Array>;
  /** Left out, everything is made anew. */
  readonly memory?: BuildMemory;
  /** Called before each piece of work, with its name. */
  readonly onStep: (what: string) => void;
}

export interface BuildMemory {
  readonly previous: PreviousBuild;
  /** Plans of which everything wanted lies in the output folder already, in the order of the site; null for the others. */
  readonly plans: ReadonlyMap<string, PlanRecord | null>;
  /** Hash of everything that makes files out of plans. */
  readonly tool: string;
  /** Writes also what is there already. */
  readonly isForced: boolean;
}

export interface Published {
  /** Everything wanted, whether made now or before. */
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
  /** Paths of those made now. */
  readonly made: ReadonlySet<string>;
}

/**
 * Writes everything of a build through the output folder. Plans come one at a time, so that only one plan's trees are
 * in memory; nothing old is touched before all is staged.
 */
export async function publish(
  plans: AsyncIterable<FolderOutput>,
  output: OutputFolder,
  options: PublishOptions,
): Promise<Published> {
  return new Publication(output, options, await readManifest(output.dir)).run(plans);
}

/** Pages of so many plans are made at once: each time costs something, and so does the memory that they take. */
const plansAtOnce = 10;

class Publication {
  private readonly memory: BuildMemory;
  private readonly writer: OutputWriter;
  private readonly next: NextRecord;
  private readonly sources = new Map<string, Manifest['sources']>();
  private readonly plans: Manifest['plans'] = [];
  private sitePlans: SitePlan[] = [];

  constructor(
    output: OutputFolder,
    private readonly options: PublishOptions,
    private readonly old: Manifest | null,
  ) {
    this.memory = options.memory ?? {
      previous: PreviousBuild.none(output.dir),
      plans: new Map(),
      tool: '',
      isForced: false,
    };
    const { previous, plans, tool, isForced } = this.memory;
    this.writer = new OutputWriter(output, previous.files, old, isForced);
    this.next = new NextRecord(previous, plans, tool);
  }

  async run(plans: AsyncIterable<FolderOutput>): Promise<Published> {
    const withSite = this.options.kinds.has('site');
    for await (const plan of plans) {
      this.begin(plan);
      if (this.options.chosen.has(idOf(plan))) await this.writePlan(plan);
      if (!withSite || !('plan' in plan)) continue;
      this.sitePlans.push(await this.offerPlan(plan));
      if (this.sitePlans.length >= plansAtOnce) await this.writePages(false);
    }
    if (withSite) await this.writePages(true);
    return this.finish();
  }

  private begin(output: FolderOutput): void {
    const { documents, sources, date, fingerprint, remember } = output;
    const id = idOf(output);
    this.sources.set(id, sources);
    this.plans.push({ id, fingerprint, date: date.toISOString() });
    this.next.begin(id, remember, documents);
  }

  private async writePlan(output: FolderOutput): Promise<void> {
    const { kinds, render, onStep } = this.options;
    const { documents, sources, fingerprints } = output;
    const id = idOf(output);
    for (const document of documents) {
      const tree = this.next.treeOf(document);
      const fingerprint = fingerprints.get(document.id) ?? '';
      const date = document.properties.date.toISOString();
      for (const format of documentFormats.filter((one) => kinds.has(one))) {
        const path = documentPath(id, document.fileName, format);
        onStep(path);
        const facts = { ...factsOf(path, format, id, sources), fingerprint, date };
        const made = this.memory.isForced ? null : this.memory.previous.intact(path);
        if (made?.tree === tree) this.writer.keep(facts, made);
        else await this.writer.put(facts, await render(document, format));
        this.next.madeFrom(path, tree);
      }
    }
    if (!kinds.has('data')) return;
    await this.writer.write(factsOf(dataPath(id), 'data', id, sources), dataOf(output));
    this.next.data(id, this.writer.entry(dataPath(id)));
  }

  /** Copies what the pages offer for download into the site, so that the site's folder is all a server needs. */
  private async offerPlan({ plan, documents, summary, sources, date }: PlanOutput): Promise<SitePlan> {
    const bytes = new Map<string, number>();
    const facts = (url: string) => factsOf(sitePath(url), 'site', plan.id, sources);
    for (const { fileName } of documents) {
      for (const format of documentFormats) {
        const url = documentFileUrl(plan.id, fileName, format);
        const entry = this.writer.entry(documentPath(plan.id, fileName, format));
        if (!entry) continue;
        await this.writer.copy(facts(url), entry);
        bytes.set(url, entry.bytes);
      }
    }
    // Every plan's page offers its data, also where this build makes nothing but the site.
    const url = dataFileUrl(plan.id);
    const entry = this.writer.entry(dataPath(plan.id));
    if (entry) await this.writer.copy(facts(url), entry);
    else await this.writer.write(facts(url), planDataFile(plan));
    bytes.set(url, this.writer.entry(sitePath(url))?.bytes ?? 0);
    const shown = sitePlan({ plan, date, summary, documents, bytesOf: (address) => bytes.get(address) });
    this.next.offers(plan.id, siteCard(shown), documents, (path) => this.writer.entry(path)?.sha256);
    return shown;
  }

  /** Makes the pages of the plans at hand; the last time those about all plans too. */
  private async writePages(isLast: boolean): Promise<void> {
    const { version, siteSourceDir, date, onStep } = this.options;
    const plans = this.sitePlans;
    this.sitePlans = [];
    const front = isLast ? { cards: this.next.cards(), updated: longDate(date) } : null;
    onStep('site');
    const { renderSite } = await import('./site.js');
    for (const { path, data } of await renderSite({ plans, front, version }, { siteSourceDir })) {
      const owner = plans.find(({ id }) => `/${path}`.startsWith(planUrl(id)))?.id ?? null;
      const sources = owner === null ? [] : this.sources.get(owner);
      await this.writer.write(factsOf(sitePath(path), 'site', owner, sources ?? []), data);
    }
    if (front) this.next.front(frontKey(this.memory.tool, front.cards, date));
  }

  private async finish(): Promise<Published> {
    const { kinds, chosen, isComplete, version } = this.options;
    const isFresh = (id: string | null) => id !== null && this.memory.plans.get(id) != null;
    const files = [...this.writer.files.values()];
    const { manifest, removed } = nextManifest(
      this.old,
      { version, plans: this.plans, sources: [...this.sources.values()].flat(), files },
      ({ kind, plan }) =>
        kinds.has(kind) && !isFresh(plan) && (kind === 'site' || plan === null || isComplete || chosen.has(plan)),
    );
    const manifestText = `${JSON.stringify(manifest, null, 2)}\n`;
    await this.writer.aside(manifestName, manifestText);
    const record = this.next.record(manifest, manifestText);
    await this.writer.aside(record.path, record.text);
    await this.writer.commit(removed);
    const wanted = manifest.files.filter(
      ({ kind, plan }) => kinds.has(kind) && (kind === 'site' || plan === null || chosen.has(plan)),
    );
    return { files: wanted, made: this.writer.made };
  }
}

function factsOf(path: string, kind: OutputKind, plan: string | null, sources: Manifest['sources']): FileFacts {
  return { path, kind, plan, sources: sources.map((source) => source.path) };
}
