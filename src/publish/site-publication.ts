import { longDate } from '../compose/format/danish.js';
import { documentFormats } from '../render/index.js';
import { sha256 } from '../sha256.js';
import { type KeptCard, unpackedRows } from './build-record.js';
import { commonSteps } from './common-steps.js';
import { factsOf } from './file-facts.js';
import {
  type BookletOutput,
  type DataFile,
  dataFilesOf,
  type FolderOutput,
  idOf,
  type PlanOutput,
} from './folder-output.js';
import { frontKey } from './fresh-plan.js';
import { Glossary } from './glossary/glossary.js';
import type { MadePlan } from './made-plan.js';
import { byPath, type Manifest, type ManifestEntry } from './manifest.js';
import type { CardWithRows, NextRecord } from './next-record.js';
import { offeredBytes } from './offered-bytes.js';
import { documentPath, sitePath } from './output-layout.js';
import type { OutputWriter } from './output-writer.js';
import type { BuildMemory, PublishOptions } from './publish-options.js';
import { SearchPublication } from './search/search-publication.js';
import type { SearchState } from './search/search-state.js';
import { SearchUnavailable } from './search/search-unavailable.js';
import { serverFiles } from './server-files.js';
import { interventionEntries, siteBooklet } from './site-booklet.js';
import { siteCard } from './site-card.js';
import type { SiteBooklet, SiteFront, SitePlan } from './site-data.js';
import { type SitePlanInput, sitePlan } from './site-plan.js';
import { documentFileUrl, interventionsUrl, planUrl, urlOfFile } from './site-urls.js';

export interface SitePublicationParts {
  readonly options: PublishOptions;
  /** What lies in the output folder from earlier builds. */
  readonly old: Manifest | null;
  readonly memory: BuildMemory;
  readonly writer: OutputWriter;
  readonly next: NextRecord;
}

/** Pages of so many plans are made at once: each time costs something, and so does the memory that they take. */
const plansAtOnce = 10;

/** The site's part of a build: what pages offer for download, the pages, the search index of them, and what servers read. */
export class SitePublication {
  /** Whether the site has its search. */
  search: SearchState;
  /** The files that tell of all plans together. */
  commonData: SiteFront['data'] = [];
  private readonly options: PublishOptions;
  private readonly old: Manifest | null;
  private readonly memory: BuildMemory;
  private readonly writer: OutputWriter;
  private readonly next: NextRecord;
  private readonly glossary: Glossary;
  private readonly sources = new Map<string, Manifest['sources']>();
  private readonly index: SearchPublication | null;
  /** Ids of plans that have all their pages. */
  private readonly paged = new Set<string>();
  private plans: SitePlan[] = [];
  private booklet: SiteBooklet | null = null;

  constructor({ options, old, memory, writer, next }: SitePublicationParts) {
    this.options = options;
    this.old = old;
    this.memory = memory;
    this.writer = writer;
    this.next = next;
    this.search = options.search?.state ?? 'off';
    this.glossary = new Glossary(options.glossary ?? []);
    const { previous, tool, isForced } = memory;
    const { scriptsDir = null, makeIndex } = options.search ?? {};
    const isSearched = scriptsDir !== null && this.search === 'on';
    const input = { writer, previous, tool, isForced, makeIndex };
    this.index = isSearched ? new SearchPublication({ ...input, scriptsDir }) : null;
  }

  /** Copies what the pages offer for download into the site, so that the site's folder is all a server needs. */
  async add(output: FolderOutput): Promise<void> {
    this.sources.set(idOf(output), output.sources);
    if (!('plan' in output)) {
      this.booklet = await this.offerBooklet(output);
      return;
    }
    this.plans.push(await this.offerPlan(output));
    if (this.plans.length >= plansAtOnce) await this.writePages(false);
  }

  /** Writes the pages of a plan that were made elsewhere, and what they offer. */
  async take({ id, sources, documents, data, card, pages }: MadePlan): Promise<void> {
    this.sources.set(id, sources);
    await this.writeOffered(id, documents, data);
    this.offers(id, card, documents);
    for (const page of pages) await this.writer.write(factsOf(sitePath(page.path), 'site', id, sources), page.data);
    this.hasPages([id]);
  }

  /**
   * Makes the pages that are left, those about all plans, and what is made of pages.
   * @param plans of this build
   */
  async finish(plans: Manifest['plans']): Promise<void> {
    await this.writePages(true);
    await this.writeSearch();
    await this.writeServerFiles(plans);
  }

  /** The build was given up. */
  async abandon(): Promise<void> {
    await this.index?.abandon();
  }

  /** Whether a plan's pages are left as they are. */
  private isFresh(plan: string | null): boolean {
    return plan !== null && this.memory.plans.get(plan) != null;
  }

  /** What of the search index can be made by now, is made beside the next plans. */
  private hasPages(ids: readonly string[]): void {
    for (const id of ids) this.paged.add(id);
    this.index?.begin(
      this.options.search?.planIds ?? [],
      (id) => this.paged.has(id) || this.isFresh(id),
      () => this.pages(),
    );
  }

  private async offerPlan(output: PlanOutput): Promise<SitePlan> {
    const { plan, documents, summary, tables, changes = null, date } = output;
    const bytesOf = await this.offerFiles(output);
    const shown = sitePlan({ plan, date, summary, tables, changes, documents, glossary: this.glossary, bytesOf });
    this.offers(plan.id, siteCard(shown), documents);
    return shown;
  }

  private async offerBooklet(output: BookletOutput): Promise<SiteBooklet | null> {
    const { booklet, documents, date } = output;
    const bytesOf = await this.offerFiles(output);
    this.offers(booklet.id, { interventions: interventionEntries(booklet) }, documents);
    return siteBooklet({ booklet, date, documents, bytesOf });
  }

  /** Tells the size of each file that the pages offer, by its address. */
  private async offerFiles(output: FolderOutput): Promise<SitePlanInput['bytesOf']> {
    const id = idOf(output);
    const { documents } = output;
    const data = dataFilesOf(output, this.options.settings);
    const bytesAt = (path: string) => this.writer.entry(path)?.bytes;
    const { offersUnmade = false } = this.options;
    const bytes = offeredBytes({ id, documents, data, bytesAt, offersUnmade });
    await this.writeOffered(id, documents, data);
    return (address) => bytes.get(address);
  }

  private async writeOffered(
    id: string,
    documents: readonly { readonly fileName: string }[],
    data: readonly DataFile[],
  ): Promise<void> {
    const facts = (url: string) => factsOf(sitePath(url), 'site', id, this.sources.get(id) ?? []);
    for (const { fileName } of documents) {
      for (const format of documentFormats) {
        const entry = this.writer.entry(documentPath(id, fileName, format));
        if (entry) await this.writer.copy(facts(documentFileUrl(id, fileName, format)), entry);
      }
    }
    for (const { path, url, data: content } of data) {
      const entry = this.writer.entry(path);
      if (entry) await this.writer.copy(facts(url), entry);
      else await this.writer.write(facts(url), content);
    }
  }

  private offers(id: string, card: KeptCard, documents: readonly { readonly fileName: string }[]): void {
    this.next.offers(id, card, documents, (path) => this.writer.entry(path)?.sha256);
  }

  /** Makes the pages of the plans at hand; the last time those about all plans too. */
  private async writePages(isLast: boolean): Promise<void> {
    const { version, settings, siteSourceDir, basePath = '/', date, onStep } = this.options;
    const { plans } = this;
    this.plans = [];
    const cards = isLast ? this.next.cards() : [];
    const front = isLast
      ? siteFront(cards, { date, search: this.search, glossary: this.glossary.words, data: this.commonData })
      : null;
    const booklet = isLast ? this.booklet : null;
    if (isLast) onStep(commonSteps.pages);
    const { renderSite } = await import('./site.js');
    const site = { plans, booklet, front, version, settings };
    for (const { path, data } of await renderSite(site, { siteSourceDir, basePath })) {
      const owner = ownerOf(`/${path}`, plans, booklet);
      const sources = owner === null ? [] : this.sources.get(owner);
      await this.writer.write(factsOf(sitePath(path), 'site', owner, sources ?? []), data);
    }
    this.hasPages(plans.map(({ id }) => id));
    const shown = cards.map(({ card, rows }) => ({ card, tables: rows === null ? null : sha256(rows) }));
    if (front) this.next.front(frontKey(this.memory.common, shown, date, this.search));
  }

  /** Where the index cannot be made, the page for it says so instead. */
  private async writeSearch(): Promise<void> {
    if (!this.index) return this.next.search(null);
    this.options.onStep(commonSteps.search);
    try {
      this.next.search(await this.index.finish(this.pages()));
    } catch (error) {
      if (!(error instanceof SearchUnavailable) || this.index.hasWritten) throw error;
      this.search = 'missing';
      this.next.search(null);
      await this.writePages(true);
      // The next build shall try again.
      this.next.front(null);
    }
  }

  /** Lists all pages, so it comes after them. */
  private async writeServerFiles(plans: Manifest['plans']): Promise<void> {
    const { settings, date } = this.options;
    const dates = new Map([...(this.old?.plans ?? []), ...plans].map((plan) => [plan.id, new Date(plan.date)]));
    const pages = this.pages().map(({ path, plan }) => ({
      url: urlOfFile(path.slice(sitePath('').length)),
      modified: (plan === null ? null : dates.get(plan)) ?? date,
    }));
    for (const { path, data } of serverFiles(pages, settings.address))
      await this.writer.write(factsOf(sitePath(path), 'site', null, []), data);
  }

  /** The site's pages of this build, and of earlier ones those that stay. */
  private pages(): ManifestEntry[] {
    const left = (this.old?.files ?? []).filter(({ plan }) => this.isFresh(plan));
    const all = new Map([...left, ...this.writer.files.values()].map((file) => [file.path, file]));
    return [...all.values()].filter(({ kind, path }) => kind === 'site' && path.endsWith('.html')).sort(byPath);
  }
}

/** Whose page it is; null for one about several plans. */
function ownerOf(path: string, plans: readonly SitePlan[], booklet: SiteBooklet | null): string | null {
  if (booklet && path.startsWith(interventionsUrl)) return booklet.id;
  return plans.find(({ id }) => path.startsWith(planUrl(id)))?.id ?? null;
}

function siteFront(
  all: readonly CardWithRows[],
  { date, ...rest }: Pick<SiteFront, 'search' | 'glossary' | 'data'> & { readonly date: Date },
): SiteFront {
  const cards = all.flatMap(({ card, rows }) =>
    rows === null || 'interventions' in card ? [] : { ...card, tables: unpackedRows(rows) },
  );
  const interventions = all.flatMap(({ card }) => ('interventions' in card ? card.interventions : []));
  return { cards, interventions, updated: longDate(date), ...rest };
}
