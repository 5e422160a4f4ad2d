import { longDate } from '../compose/format/danish.js';
import type { DocumentTree } from '../document/blocks.js';
import type { GlossaryWord } from '../model/glossary.js';
import type { SiteSettings } from '../model/site-settings.js';
import { type DocumentFormat, documentFormats } from '../render/index.js';
import { type PlanRecord, PreviousBuild } from './build-record.js';
import {
  allDataFilesOf,
  type BookletOutput,
  dataFilesOf,
  dataSchemaFiles,
  type FolderOutput,
  idOf,
  type PlanOutput,
} from './folder-output.js';
import { allDataKey, frontKey, makesAllData } from './fresh-plan.js';
import { Glossary } from './glossary/glossary.js';
import { byPath, type Manifest, type ManifestEntry, manifestName, nextManifest, readManifest } from './manifest.js';
import { NextRecord } from './next-record.js';
import type { OutputFolder } from './output-folder.js';
import type { OutputKind } from './output-kinds.js';
import { documentPath, sitePath } from './output-layout.js';
import { type FileFacts, OutputWriter } from './output-writer.js';
import type { SearchState } from './search/search-state.js';
import { SearchUnavailable } from './search/search-unavailable.js';
import { writeSearch } from './search/write-search.js';
import { serverFiles } from './server-files.js';
import { interventionEntries, siteBooklet } from './site-booklet.js';
import { siteCard } from './site-card.js';
import type { BookletCard, SiteBooklet, SiteCard, SiteFront, SitePlan } from './site-data.js';
import { type SitePlanInput, sitePlan } from './site-plan.js';
import { documentFileUrl, interventionsUrl, planUrl, urlOfFile } from './site-urls.js';

/** A plan, or the booklet, of which files may be on their way. */
interface Begun {
  readonly output: FolderOutput;
  readonly files: readonly BegunFile[];
}

/** A document's file: one that lies there already, or a new one. */
type BegunFile = { readonly facts: FileFacts; readonly tree: string } & (
  | { readonly made: Pick<Manifest['files'][number], 'bytes' | 'sha256'> }
  | { readonly file: () => Promise<Uint8Array> }
);

export interface PublishOptions {
  readonly kinds: ReadonlySet<OutputKind>;
  /** Ids of the plans whose documents and data are written; the site always has every plan. */
  readonly chosen: ReadonlySet<string>;
  /** No plan was left out, so files of plans that are not here belong to plans that are gone. */
  readonly isComplete: boolean;
  readonly version: string;
  readonly settings: SiteSettings;
  readonly siteSourceDir: string;
  /** Path of the site on its server, `/` unless told. */
  readonly basePath?: string;
  readonly search?: SearchOptions;
  /** The words that pages explain; left out, they explain none. */
  readonly glossary?: readonly GlossaryWord[];
  /** The folder with the JSON Schemas of published data. */
  readonly dataSchemaDir: string;
  /** Of the pages about all plans. */
  readonly date: Date;
  readonly render: (document: DocumentTree, format: DocumentFormat) => Promise<Uint8Array>;
  /** Begins a file elsewhere before it is needed, or leaves it to `render` with null. */
  readonly ahead?: (document: DocumentTree, format: DocumentFormat) => Promise<Uint8Array> | null;
  /** Left out, everything is made anew. */
  readonly memory?: BuildMemory;
  /** Pages offer also documents that nobody has made yet, without their sizes: they are made when somebody asks for them. */
  readonly offersUnmade?: boolean;
  /** Called before each piece of work, with its name. */
  readonly onStep: (what: string) => void;
}

/** Left out, the site has no search. */
export interface SearchOptions {
  readonly state: SearchState;
  /** The folder with what runs in the browser. */
  readonly scriptsDir: string;
}

export interface BuildMemory {
  readonly previous: PreviousBuild;
  /** Plans of which everything wanted lies in the output folder already, in the order of the site; null for the others. */
  readonly plans: ReadonlyMap<string, PlanRecord | null>;
  /** Hash of everything that makes files out of plans. */
  readonly tool: string;
  /** Hash of what goes into files that belong to no plan, beside the plans. */
  readonly common: string;
  /** Writes also what is there already. */
  readonly isForced: boolean;
}

export interface Published {
  /** Everything wanted, whether made now or before. */
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[];
  /** Paths of those made now. */
  readonly made: ReadonlySet<string>;
  /** Whether the site has its search. */
  readonly search: SearchState;
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
  private search: SearchState;
  private readonly glossary: Glossary;
  private booklet: SiteBooklet | null = null;
  private allData: SiteFront['data'] = [];

  constructor(
    output: OutputFolder,
    private readonly options: PublishOptions,
    private readonly old: Manifest | null,
  ) {
    this.memory = options.memory ?? {
      previous: PreviousBuild.none(output.dir),
      plans: new Map(),
      tool: '',
      common: '',
      isForced: false,
    };
    const { previous, plans, tool, isForced } = this.memory;
    this.writer = new OutputWriter(output, previous.files, old, isForced);
    this.next = new NextRecord(previous, plans, tool);
    this.search = options.search?.state ?? 'off';
    this.glossary = new Glossary(options.glossary ?? []);
  }

  async run(plans: AsyncIterable<FolderOutput>): Promise<Published> {
    // A plan's files may be made elsewhere while the next is composed, so one plan is always begun ahead.
    let begun: Begun | null = null;
    for await (const plan of plans) {
      const next = this.begin(plan);
      if (begun) await this.complete(begun);
      begun = next;
    }
    if (begun) await this.complete(begun);
    await this.writeAllData();
    if (this.options.kinds.has('site')) {
      await this.writePages(true);
      await this.writeSearch();
      await this.writeServerFiles();
    }
    return this.finish();
  }

  private async complete({ output, files }: Begun): Promise<void> {
    if (this.options.chosen.has(idOf(output))) await this.writeFiles(output, files);
    if (!this.options.kinds.has('site')) return;
    if (!('plan' in output)) {
      this.booklet = await this.offerBooklet(output);
      return;
    }
    this.sitePlans.push(await this.offerPlan(output));
    if (this.sitePlans.length >= plansAtOnce) await this.writePages(false);
  }

  private begin(output: FolderOutput): Begun {
    const { documents, sources, date, fingerprint, remember } = output;
    const id = idOf(output);
    this.sources.set(id, sources);
    this.plans.push({ id, fingerprint, date: date.toISOString() });
    this.next.begin(id, remember, documents, 'plan' in output ? output.tables : null);
    return { output, files: this.options.chosen.has(id) ? this.beginFiles(output) : [] };
  }

  private beginFiles(output: FolderOutput): BegunFile[] {
    const { kinds, render, ahead } = this.options;
    const { documents, sources, fingerprints } = output;
    const id = idOf(output);
    const formats = documentFormats.filter((format) => kinds.has(format));
    if (formats.length === 0) return [];
    return documents.flatMap((document) => {
      const tree = this.next.treeOf(document);
      const fingerprint = fingerprints.get(document.id) ?? '';
      const date = document.properties.date.toISOString();
      return formats.map((format): BegunFile => {
        const path = documentPath(id, document.fileName, format);
        const facts = { ...factsOf(path, format, id, sources), fingerprint, date };
        const made = this.memory.isForced ? null : this.memory.previous.intact(path);
        if (made?.tree === tree) return { facts, tree, made };
        const begun = ahead?.(document, format) ?? null;
        // Should the build fail before the file is asked for, nobody minds how that ends.
        begun?.catch(() => undefined);
        return { facts, tree, file: () => begun ?? render(document, format) };
      });
    });
  }

  private async writeFiles(output: FolderOutput, files: readonly BegunFile[]): Promise<void> {
    const { kinds, onStep } = this.options;
    const id = idOf(output);
    for (const { facts, tree, ...from } of files) {
      onStep(facts.path);
      if ('made' in from) this.writer.keep(facts, from.made);
      else await this.writer.put(facts, await from.file());
      this.next.madeFrom(facts.path, tree);
    }
    if (!kinds.has('data')) return;
    const data = dataFilesOf(output, this.options.settings);
    for (const file of data) await this.writer.write(factsOf(file.path, 'data', id, output.sources), file.data);
    this.next.data(
      id,
      data.map(({ path }) => path),
    );
  }

  /** Copies what the pages offer for download into the site, so that the site's folder is all a server needs. */
  private async offerPlan(output: PlanOutput): Promise<SitePlan> {
    const { plan, documents, summary, tables, changes = null, date } = output;
    const bytesOf = await this.offerFiles(output);
    const shown = sitePlan({ plan, date, summary, tables, changes, documents, glossary: this.glossary, bytesOf });
    this.next.offers(plan.id, siteCard(shown), documents, (path) => this.writer.entry(path)?.sha256);
    return shown;
  }

  private async offerBooklet(output: BookletOutput): Promise<SiteBooklet | null> {
    const { booklet, documents, date } = output;
    const bytesOf = await this.offerFiles(output);
    const card = { interventions: interventionEntries(booklet) };
    this.next.offers(booklet.id, card, documents, (path) => this.writer.entry(path)?.sha256);
    return siteBooklet({ booklet, date, documents, bytesOf });
  }

  /** Tells the size of each file that the pages offer, by its address. */
  private async offerFiles(output: FolderOutput): Promise<SitePlanInput['bytesOf']> {
    const { documents, sources } = output;
    const id = idOf(output);
    const bytes = new Map<string, number | null>();
    const facts = (url: string) => factsOf(sitePath(url), 'site', id, sources);
    for (const { fileName } of documents) {
      for (const format of documentFormats) {
        const url = documentFileUrl(id, fileName, format);
        const entry = this.writer.entry(documentPath(id, fileName, format));
        if (entry) await this.writer.copy(facts(url), entry);
        if (entry || this.options.offersUnmade) bytes.set(url, entry?.bytes ?? null);
      }
    }
    // The pages always offer the data, also where this build makes nothing but the site.
    for (const { path, url, data } of dataFilesOf(output, this.options.settings)) {
      const entry = this.writer.entry(path);
      if (entry) await this.writer.copy(facts(url), entry);
      else await this.writer.write(facts(url), data);
      bytes.set(url, this.writer.entry(sitePath(url))?.bytes ?? 0);
    }
    return (address) => bytes.get(address);
  }

  /** What tells of all plans together, where all of them are at hand: beside each plan's data, and in the site. */
  private async writeAllData(): Promise<void> {
    const { kinds, settings } = this.options;
    const each = this.next.allTables();
    const [inOutput, inSite] = [makesAllData(this.options), kinds.has('site')];
    if (!inOutput && !inSite) return;
    const files = [...allDataFilesOf(each, settings), ...(await dataSchemaFiles(this.options.dataSchemaDir))];
    this.allData = files.map(({ url, data }) => ({ url, bytes: Buffer.byteLength(data) }));
    for (const { path, url, data } of files) {
      if (inOutput) await this.writer.write(factsOf(path, 'data', null, []), data);
      if (inSite) await this.writer.write(factsOf(sitePath(url), 'site', null, []), data);
    }
    if (inOutput) this.next.allData(allDataKey(this.memory.common, each));
  }

  /** Makes the pages of the plans at hand; the last time those about all plans too. */
  private async writePages(isLast: boolean): Promise<void> {
    const { version, settings, siteSourceDir, basePath = '/', date, onStep } = this.options;
    const plans = this.sitePlans;
    this.sitePlans = [];
    const cards = this.next.cards();
    const front = isLast
      ? siteFront(cards, { date, search: this.search, glossary: this.glossary.words, data: this.allData })
      : null;
    const booklet = isLast ? this.booklet : null;
    onStep('site');
    const { renderSite } = await import('./site.js');
    const site = { plans, booklet, front, version, settings };
    for (const { path, data } of await renderSite(site, { siteSourceDir, basePath })) {
      const owner = ownerOf(`/${path}`, plans, booklet);
      const sources = owner === null ? [] : this.sources.get(owner);
      await this.writer.write(factsOf(sitePath(path), 'site', owner, sources ?? []), data);
    }
    if (front) this.next.front(frontKey(this.memory.common, cards, date, this.search));
  }

  /** The index is of all pages, so it comes after them. Where it cannot be made, the page for it says so instead. */
  private async writeSearch(): Promise<void> {
    const { scriptsDir } = this.options.search ?? {};
    if (this.search !== 'on' || scriptsDir === undefined) return this.next.search(null);
    const { writer, memory } = this;
    const { previous, tool, isForced } = memory;
    const pages = this.pages();
    try {
      this.next.search(await writeSearch({ writer, previous, tool, isForced, pages, scriptsDir }));
    } catch (error) {
      if (!(error instanceof SearchUnavailable)) throw error;
      this.search = 'missing';
      this.next.search(null);
      await this.writePages(true);
      // The next build shall try again.
      this.next.front(null);
    }
  }

  /** Lists all pages, so it comes after them. */
  private async writeServerFiles(): Promise<void> {
    const { settings, date } = this.options;
    const dates = new Map([...(this.old?.plans ?? []), ...this.plans].map((plan) => [plan.id, new Date(plan.date)]));
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

  private isFresh(plan: string | null): boolean {
    return plan !== null && this.memory.plans.get(plan) != null;
  }

  private async finish(): Promise<Published> {
    const { kinds, chosen, isComplete, version } = this.options;
    const isWanted = (id: string) => isComplete || chosen.has(id);
    const withAllData = makesAllData(this.options);
    const files = [...this.writer.files.values()];
    const { manifest, removed } = nextManifest(
      this.old,
      { version, plans: this.plans, sources: [...this.sources.values()].flat(), files },
      ({ kind, plan }) =>
        kinds.has(kind) && !this.isFresh(plan) && (kind === 'site' || (plan === null ? withAllData : isWanted(plan))),
    );
    const manifestText = `${JSON.stringify(manifest, null, 2)}\n`;
    await this.writer.aside(manifestName, manifestText);
    const record = this.next.record(manifest, manifestText);
    await this.writer.aside(record.path, record.text);
    await this.writer.commit(removed);
    const wanted = manifest.files.filter(
      ({ kind, plan }) => kinds.has(kind) && (kind === 'site' || (plan === null ? withAllData : chosen.has(plan))),
    );
    return { files: wanted, made: this.writer.made, search: this.search };
  }
}

function factsOf(path: string, kind: OutputKind, plan: string | null, sources: Manifest['sources']): FileFacts {
  return { path, kind, plan, sources: sources.map((source) => source.path) };
}

/** Whose page it is; null for one about several plans. */
function ownerOf(path: string, plans: readonly SitePlan[], booklet: SiteBooklet | null): string | null {
  if (booklet && path.startsWith(interventionsUrl)) return booklet.id;
  return plans.find(({ id }) => path.startsWith(planUrl(id)))?.id ?? null;
}

function siteFront(
  all: readonly (SiteCard | BookletCard)[],
  { date, ...rest }: Pick<SiteFront, 'search' | 'glossary' | 'data'> & { readonly date: Date },
): SiteFront {
  const cards = all.flatMap((card) => ('tables' in card ? card : []));
  const interventions = all.flatMap((card) => ('interventions' in card ? card.interventions : []));
  return { cards, interventions, updated: longDate(date), ...rest };
}
