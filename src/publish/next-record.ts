import type { DocumentTree } from '../document/blocks.js';
import { sha256, sha256Of } from '../sha256.js';
import {
  type BuildRecord,
  type DocumentRecord,
  type FileRecord,
  type FindingCounts,
  type KeptCard,
  type PackedRows,
  type PlanRecord,
  type PreviousBuild,
  recordPath,
  recordText,
} from './build-record.js';
import { offeredKey, offeredPaths } from './fresh-plan.js';
import type { Manifest, ManifestEntry } from './manifest.js';

type Draft = { -readonly [Key in keyof PlanRecord]: PlanRecord[Key] };

/** What pages about all plans show of one of them; the booklet has no rows. */
export interface CardWithRows {
  readonly card: KeptCard;
  readonly rows: PackedRows | null;
}

/** Gathers what this build will remember for the next. */
export class NextRecord {
  private readonly plans = new Map<string, Draft>();
  private readonly shown = new Map<string, KeptCard>();
  private readonly offered = new Map<string, string>();
  private readonly trees = new Map<string, string>();
  private readonly rows = new Map<string, PackedRows>();
  private frontKey: string | null;
  private searchRecord: BuildRecord['search'];
  private allDataKey: string | null;

  /** @param left plans that are left as the last build made them, and null for the others, in the order of the site */
  constructor(
    private readonly previous: PreviousBuild,
    private readonly left: ReadonlyMap<string, PlanRecord | null>,
  ) {
    this.frontKey = previous.record?.front?.key ?? null;
    this.searchRecord = previous.record?.search ?? null;
    this.allDataKey = previous.record?.allData?.key ?? null;
  }

  /** A plan is made anew; what is known of it under the same key still holds. */
  begin(
    id: string,
    remember: { key: string; findings: FindingCounts } | null,
    documents: readonly DocumentRecord[],
    rows: PackedRows | null,
  ): void {
    this.plans.delete(id);
    if (rows !== null) this.rows.set(id, rows);
    if (!remember) return;
    const old = this.previous.plan(id);
    const known = old?.key === remember.key ? old : { documents: null, data: null, site: null };
    const tables = rows === null ? null : sha256(rows);
    this.plans.set(id, { ...known, ...remember, tables, ...(documents.length > 0 ? { documents } : {}) });
  }

  madeFrom(path: string, tree: string): void {
    this.trees.set(path, tree);
  }

  data(id: string, paths: readonly string[]): void {
    const plan = this.plans.get(id);
    if (plan) plan.data = paths;
  }

  /** What the pages of a plan or of the booklet offer for download, and what other pages show of it. */
  offers(
    id: string,
    card: KeptCard,
    documents: readonly { readonly fileName: string }[],
    hashOf: (path: string) => string | undefined,
  ) {
    this.shown.set(id, card);
    this.offered.set(id, offeredKey(offeredPaths(id, documents), hashOf));
  }

  /** Of all plans of the site and the booklet, in their order. */
  cards(): CardWithRows[] {
    return this.ids(this.shown).flatMap((id) => {
      const card = this.shown.get(id) ?? this.left.get(id)?.site?.card;
      if (!card) return [];
      if ('interventions' in card) return { card, rows: null };
      const rows = this.rowsOf(id);
      return rows === null ? [] : { card, rows };
    });
  }

  /** The rows of all plans that the build is about, in the order of the site. */
  allRows(): PackedRows[] {
    return this.ids(this.rows).flatMap((id) => this.rowsOf(id) ?? []);
  }

  private rowsOf(id: string): PackedRows | null {
    return this.rows.get(id) ?? (this.left.get(id)?.tables == null ? null : this.previous.rowsOf(id));
  }

  private ids(made: ReadonlyMap<string, unknown>): string[] {
    return this.left.size > 0 ? [...this.left.keys()] : [...made.keys()];
  }

  /** @param key null where what was made must not be taken for what was wanted */
  front(key: string | null): void {
    this.frontKey = key;
  }

  search(record: BuildRecord['search']): void {
    this.searchRecord = record;
  }

  allData(key: string): void {
    this.allDataKey = key;
  }

  /** The file to write beside the manifest. */
  record(manifest: Manifest, manifestText: string): { path: string; text: string } {
    const planIds = [...new Set(manifest.files.flatMap(({ plan }) => plan ?? []))].sort();
    const filesOf = (of: 'site' | 'data', id: string | null) =>
      manifest.files.filter(({ kind, plan }) => kind === of && plan === id).map(({ path }) => path);
    const plans = planIds.flatMap((id): [string, PlanRecord][] => {
      const plan = this.plans.get(id) ?? this.left.get(id) ?? this.untouched(id);
      if (!plan) return [];
      const [shown, offered] = [this.shown.get(id), this.offered.get(id)];
      if (!shown || !offered) return [[id, plan]];
      return [[id, { ...plan, site: { offered, files: filesOf('site', id), card: shown } }]];
    });
    const record: BuildRecord = {
      manifest: sha256(manifestText),
      planIds,
      plans: Object.fromEntries(plans),
      files: Object.fromEntries(manifest.files.map((file) => [file.path, this.fileRecord(file)])),
      front: this.frontKey === null ? null : { key: this.frontKey, files: filesOf('site', null) },
      allData: this.allDataKey === null ? null : { key: this.allDataKey, files: filesOf('data', null) },
      search: this.searchRecord,
    };
    const rowsOf = (id: string) => this.rows.get(id) ?? this.previous.rowsOf(id);
    return { path: recordPath, text: recordText(record, rowsOf) };
  }

  /** A plan that this build was not about; one that it made, but must not remember, is not among them. */
  private untouched(id: string): PlanRecord | null {
    return this.left.has(id) ? null : this.previous.plan(id);
  }

  private fileRecord({ path, sha256: hash, bytes }: ManifestEntry): FileRecord {
    const old = this.previous.record?.files[path];
    const tree = this.trees.get(path) ?? (old?.sha256 === hash ? old.tree : undefined);
    return { sha256: hash, bytes, ...(tree === undefined ? {} : { tree }) };
  }
}

/**
 * What is remembered of a document, with the hash of all that its file is made from.
 * @param fingerprint whole, where there is one: it says all but the date and the files that the document carries
 */
export function documentRecord(tool: string, document: DocumentTree, fingerprint?: string): DocumentRecord {
  const { fileName, properties, attachments } = document;
  const content = fingerprint === undefined ? document : [fingerprint, properties.date, attachments ?? null];
  return { fileName, tree: sha256Of(tool, JSON.stringify(content)) };
}
