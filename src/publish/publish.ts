import { documentFormats } from '../render/index.js';
import { sha256 } from '../sha256.js';
import { type DocumentRecord, PreviousBuild, packedRows, unpackedRows } from './build-record.js';
import { factsOf } from './file-facts.js';
import {
  allDataFilesOf,
  type DataFile,
  dataFilesOf,
  dataSchemaFiles,
  type FolderOutput,
  idOf,
  type OutputParts,
} from './folder-output.js';
import { allDataKey, makesAllData } from './fresh-plan.js';
import type { MadePlan } from './made-plan.js';
import { type Manifest, manifestName, nextManifest, readManifest } from './manifest.js';
import { documentRecord, NextRecord } from './next-record.js';
import type { OutputFolder } from './output-folder.js';
import { documentPath, sitePath } from './output-layout.js';
import { type FileFacts, OutputWriter } from './output-writer.js';
import type { BuildMemory, PublishOptions } from './publish-options.js';
import type { SearchState } from './search/search-state.js';
import { SitePublication } from './site-publication.js';

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
 * in memory; nothing old is touched before all is staged. A plan whose data and pages were made elsewhere has no documents to be written.
 */
export async function publish(
  plans: AsyncIterable<FolderOutput | MadePlan>,
  output: OutputFolder,
  options: PublishOptions,
): Promise<Published> {
  return new Publication(output, options, await readManifest(output.dir)).run(plans);
}

class Publication {
  private readonly memory: BuildMemory;
  private readonly writer: OutputWriter;
  private readonly next: NextRecord;
  private readonly sources = new Map<string, Manifest['sources']>();
  private readonly plans: Manifest['plans'] = [];
  private readonly site: SitePublication;

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
    const { previous, plans, isForced } = this.memory;
    this.writer = new OutputWriter(output, previous.files, old, isForced);
    this.next = new NextRecord(previous, plans);
    this.site = new SitePublication({ options, old, memory: this.memory, writer: this.writer, next: this.next });
  }

  async run(plans: AsyncIterable<FolderOutput | MadePlan>): Promise<Published> {
    try {
      await this.take(plans);
      await this.writeAllData();
      if (this.options.kinds.has('site')) await this.site.finish(this.plans);
      return await this.finish();
    } catch (error) {
      await this.site.abandon();
      throw error;
    }
  }

  private async take(plans: AsyncIterable<FolderOutput | MadePlan>): Promise<void> {
    // A plan's files may be made elsewhere while the next is composed, so one plan is always begun ahead.
    let begun: Begun | null = null;
    for await (const plan of plans) {
      if ('pages' in plan) {
        await this.takeMade(plan);
        continue;
      }
      const next = this.begin(plan);
      if (begun) await this.complete(begun);
      begun = next;
    }
    if (begun) await this.complete(begun);
  }

  private async complete({ output, files }: Begun): Promise<void> {
    if (this.options.chosen.has(idOf(output))) await this.writeFiles(output, files);
    if (this.options.kinds.has('site')) await this.site.add(output);
  }

  private async takeMade(plan: MadePlan): Promise<void> {
    const { id, documents, rows, data, sources } = plan;
    const { kinds, chosen } = this.options;
    this.add(id, plan);
    this.next.begin(id, plan.remember, documents, rows);
    if (kinds.has('data') && chosen.has(id)) await this.writeData(id, data, sources);
    if (kinds.has('site')) await this.site.take(plan);
  }

  private begin(output: FolderOutput): Begun {
    const id = idOf(output);
    const { documents: trees, fingerprints } = output;
    const documents = trees.map((tree) => documentRecord(this.memory.tool, tree, fingerprints.get(tree.id)));
    this.add(id, output);
    this.next.begin(id, output.remember, documents, 'plan' in output ? packedRows(output.tables) : null);
    return { output, files: this.options.chosen.has(id) ? this.beginFiles(output, documents) : [] };
  }

  private add(id: string, { sources, date, fingerprint }: Pick<OutputParts, 'sources' | 'date' | 'fingerprint'>): void {
    this.sources.set(id, sources);
    this.plans.push({ id, fingerprint, date: date.toISOString() });
  }

  private beginFiles(output: FolderOutput, records: readonly DocumentRecord[]): BegunFile[] {
    const { kinds, render, ahead } = this.options;
    const { documents, sources, fingerprints } = output;
    const id = idOf(output);
    const formats = documentFormats.filter((format) => kinds.has(format));
    if (formats.length === 0) return [];
    return documents.flatMap((document, index) => {
      const tree = records[index]?.tree ?? '';
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
    if (kinds.has('data')) await this.writeData(id, dataFilesOf(output, this.options.settings), output.sources);
  }

  private async writeData(id: string, data: readonly DataFile[], sources: Manifest['sources']): Promise<void> {
    for (const file of data) await this.writer.write(factsOf(file.path, 'data', id, sources), file.data);
    this.next.data(
      id,
      data.map(({ path }) => path),
    );
  }

  /** What tells of all plans together, where all of them are at hand: beside each plan's data, and in the site. */
  private async writeAllData(): Promise<void> {
    const { kinds, settings } = this.options;
    const [inOutput, inSite] = [makesAllData(this.options), kinds.has('site')];
    if (!inOutput && !inSite) return;
    const each = this.next.allRows();
    const files = [
      ...allDataFilesOf(each.map(unpackedRows), settings),
      ...(await dataSchemaFiles(this.options.dataSchemaDir)),
    ];
    this.site.commonData = files.map(({ url, data }) => ({ url, bytes: Buffer.byteLength(data) }));
    for (const { path, url, data } of files) {
      if (inOutput) await this.writer.write(factsOf(path, 'data', null, []), data);
      if (inSite) await this.writer.write(factsOf(sitePath(url), 'site', null, []), data);
    }
    if (inOutput)
      this.next.allData(
        allDataKey(
          this.memory.common,
          each.map((rows) => sha256(rows)),
        ),
      );
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
    return { files: wanted, made: this.writer.made, search: this.site.search };
  }
}
