import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PlanSummary } from '../compose/plan-summary.js';
import type { DocumentTree } from '../document/blocks.js';
import type { Plan } from '../model/plan-data.js';
import type { Fonts } from '../render/fonts.js';
import { type DocumentFormat, documentFormats, renderDocument } from '../render/index.js';
import {
  type Manifest,
  type ManifestEntry,
  manifestName,
  nextManifest,
  type OutputKind,
  readManifest,
  sha256,
} from './manifest.js';
import type { OutputFolder } from './output-folder.js';
import { planDataFile } from './plan-data-file.js';
import type { SiteData, SitePlan } from './site-data.js';
import { sitePlan } from './site-plan.js';
import { dataFileUrl, documentFileUrl, planUrl } from './site-urls.js';
import { hasCode } from './system-error.js';

/** One plan, composed and ready to be written. */
export interface PlanOutput {
  readonly plan: Plan;
  readonly documents: readonly DocumentTree[];
  readonly summary: PlanSummary;
  /** The files that went into it. */
  readonly sources: Manifest['sources'];
}

export interface PublishOptions {
  readonly kinds: ReadonlySet<OutputKind>;
  /** Ids of the plans whose documents and data are written; the site always has every plan. */
  readonly chosen: ReadonlySet<string>;
  /** No plan was left out, so files of plans that are not here belong to plans that are gone. */
  readonly isComplete: boolean;
  readonly version: string;
  readonly siteSourceDir: string;
  /** Date of the site: `22. november 2026`. */
  readonly generated: string;
  readonly fonts: Fonts;
  /** Called before each piece of work, with its name. */
  readonly onStep: (what: string) => void;
}

export interface Published {
  readonly files: readonly ManifestEntry[];
  /** Pages of the site, 0 where it was not built. */
  readonly pages: number;
}

/**
 * Writes everything of a build through the output folder. Plans come one at a time, so that only one plan's trees are
 * in memory; nothing old is touched before all is staged.
 */
export async function publish(
  plans: AsyncIterable<PlanOutput>,
  output: OutputFolder,
  options: PublishOptions,
): Promise<Published> {
  return new Publication(output, options, await readManifest(output.dir)).run(plans);
}

type Sources = Manifest['sources'];

class Publication {
  private readonly files: ManifestEntry[] = [];
  /** By the plan that they went into. */
  private readonly sources = new Map<string, Sources>();

  constructor(
    private readonly output: OutputFolder,
    private readonly options: PublishOptions,
    private readonly old: Manifest | null,
  ) {}

  async run(plans: AsyncIterable<PlanOutput>): Promise<Published> {
    const { output, options } = this;
    const withSite = options.kinds.has('site');
    const sitePlans: SitePlan[] = [];
    for await (const plan of plans) {
      this.sources.set(plan.plan.id, plan.sources);
      if (options.chosen.has(plan.plan.id)) await this.writePlan(plan);
      if (withSite) sitePlans.push(await this.offerPlan(plan));
    }
    const pages = withSite ? await this.writeSite(sitePlans) : 0;
    const { manifest, removed } = nextManifest(
      this.old,
      { version: options.version, sources: [...this.sources.values()].flat(), files: this.files },
      (entry) =>
        options.kinds.has(entry.kind) &&
        (entry.kind === 'site' || entry.plan === null || options.isComplete || options.chosen.has(entry.plan)),
    );
    await output.stage(manifestName, `${JSON.stringify(manifest, null, 2)}\n`);
    await output.commit(removed);
    return { files: this.files, pages };
  }

  private async writePlan({ plan, documents }: PlanOutput): Promise<void> {
    const { kinds, fonts, onStep } = this.options;
    for (const document of documents) {
      for (const format of documentFormats.filter((one) => kinds.has(one))) {
        const path = documentPath(plan.id, document.fileName, format);
        onStep(path);
        await this.write(path, format, plan.id, await renderDocument(document, format, fonts));
      }
    }
    if (kinds.has('data')) await this.write(dataPath(plan.id), 'data', plan.id, planDataFile(plan));
  }

  /** Copies what the pages offer for download into the site, so that the site's folder is all a server needs. */
  private async offerPlan({ plan, documents, summary }: PlanOutput): Promise<SitePlan> {
    const bytes = new Map<string, number>();
    const offer = async (url: string, data: Uint8Array | string) => {
      bytes.set(url, Buffer.byteLength(data));
      await this.write(`site${url}`, 'site', plan.id, data);
    };
    for (const { fileName } of documents) {
      for (const format of documentFormats) {
        const data = await this.published(documentPath(plan.id, fileName, format));
        if (data) await offer(documentFileUrl(plan.id, fileName, format), data);
      }
    }
    // Every plan's page offers its data, also where this build makes nothing but the site.
    await offer(dataFileUrl(plan.id), (await this.published(dataPath(plan.id))) ?? planDataFile(plan));
    return sitePlan({ plan, summary, documents, bytesOf: (url) => bytes.get(url) });
  }

  /** A file of this build, or of an earlier one that this build leaves in place; null where it was never made. */
  private async published(path: string): Promise<Uint8Array | null> {
    if (this.files.some((file) => file.path === path)) return readFile(this.output.stagingPath(path));
    if (!this.old?.files.some((file) => file.path === path)) return null;
    return readFile(join(this.output.dir, path)).catch((error: unknown) => {
      // Somebody has deleted it since.
      if (hasCode(error, 'ENOENT')) return null;
      throw error;
    });
  }

  private async writeSite(plans: readonly SitePlan[]): Promise<number> {
    const { version, generated, siteSourceDir, onStep } = this.options;
    onStep('site');
    const { buildSite } = await import('./site.js');
    const data: SiteData = { plans, generated, version };
    const { pages } = await buildSite(data, { siteSourceDir, outDir: this.output.stagingPath('site') });
    const known = new Set(this.files.map(({ path }) => path));
    for (const path of await filesBelow(this.output.stagingPath('site'), 'site')) {
      if (known.has(path)) continue;
      const owner = plans.find(({ id }) => path.startsWith(`site${planUrl(id)}`));
      this.output.adopt(path);
      this.record(path, 'site', owner?.id ?? null, await readFile(this.output.stagingPath(path)));
    }
    return pages;
  }

  private async write(path: string, kind: OutputKind, planId: string, data: Uint8Array | string): Promise<void> {
    await this.output.stage(path, data);
    this.record(path, kind, planId, data);
  }

  private record(path: string, kind: OutputKind, plan: string | null, data: Uint8Array | string): void {
    const sources = plan === null ? [] : (this.sources.get(plan) ?? []);
    this.files.push({
      path,
      kind,
      plan,
      bytes: Buffer.byteLength(data),
      sha256: sha256(data),
      sources: sources.map((source) => source.path),
    });
  }
}

function documentPath(planId: string, fileName: string, format: DocumentFormat): string {
  return `documents/${planId}/${fileName}.${format}`;
}

function dataPath(planId: string): string {
  return `data/${planId}.json`;
}

/** Paths of all files below a folder, with `/`, in a fixed order. */
async function filesBelow(dir: string, shownDir: string): Promise<string[]> {
  const entries = (await readdir(dir, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  const nested = await Promise.all(
    entries.map((entry) => {
      const path = `${shownDir}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(join(dir, entry.name), path) : Promise.resolve([path]);
    }),
  );
  return nested.flat();
}
