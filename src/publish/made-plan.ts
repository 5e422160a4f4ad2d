import type { SiteSettings } from '../model/site-settings.js';
import { type DocumentRecord, type KeptCard, type PackedRows, packedRows } from './build-record.js';
import { type DataFile, dataFilesOf, type OutputParts, type PlanOutput } from './folder-output.js';
import type { Glossary } from './glossary/glossary.js';
import { documentRecord } from './next-record.js';
import { offeredBytes } from './offered-bytes.js';
import { renderSite, type SiteOptions, type SiteOutput } from './site.js';
import { siteCard } from './site-card.js';
import { sitePlan } from './site-plan.js';
import { planUrl } from './site-urls.js';

/** A plan of which data and pages are made and not yet written: plain data, as a thread can send it. */
export interface MadePlan extends Pick<OutputParts, 'sources' | 'date' | 'fingerprint' | 'remember'> {
  readonly id: string;
  readonly documents: readonly DocumentRecord[];
  readonly rows: PackedRows;
  readonly data: readonly DataFile[];
  readonly card: KeptCard;
  readonly pages: readonly SiteOutput[];
}

export interface MakingOptions extends SiteOptions {
  readonly version: string;
  readonly settings: SiteSettings;
  readonly glossary: Glossary;
  /** Hash of everything that makes files out of plans. */
  readonly tool: string;
  /** Sizes of files that lie in the output folder and stay there. */
  readonly bytesAt: (path: string) => number | undefined;
}

/** Data and pages of some plans; their pages are made at once, since each time costs something. */
export async function makePlans(outputs: readonly PlanOutput[], options: MakingOptions): Promise<MadePlan[]> {
  const { version, settings, glossary, tool, bytesAt } = options;
  const drafts = outputs.map((output) => {
    const { plan, documents, summary, tables, changes = null, date, fingerprints } = output;
    const data = dataFilesOf(output, settings);
    const bytes = offeredBytes({ id: plan.id, documents, data, bytesAt, offersUnmade: false });
    const bytesOf = (url: string) => bytes.get(url);
    const shown = sitePlan({ plan, date, summary, tables, changes, documents, glossary, bytesOf });
    const records = documents.map((tree) => documentRecord(tool, tree, fingerprints.get(tree.id)));
    const { sources, fingerprint, remember } = output;
    const rows = packedRows(tables);
    return { shown, made: { id: plan.id, sources, date, fingerprint, remember, documents: records, rows, data } };
  });
  const plans = drafts.map(({ shown }) => shown);
  const pages = await renderSite({ plans, booklet: null, front: null, version, settings }, options);
  return drafts.map(({ shown, made }) => ({
    ...made,
    card: siteCard(shown),
    pages: pages.filter(({ path }) => `/${path}`.startsWith(planUrl(made.id))),
  }));
}
