import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PlanSummary } from '../compose/plan-summary.js';
import type { DocumentTree } from '../document/blocks.js';
import type { Plan } from '../model/plan-data.js';
import type { Fonts } from '../render/fonts.js';
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
import { dataFileUrl, documentFileUrl } from './site-urls.js';

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
  return new Publication(output, options).run(plans);
}

class Publication {
  private readonly files: ManifestEntry[] = [];
  private readonly sources = new Map<string, Manifest['sources'][number]>();
  private old: Manifest | null = null;

  constructor(
    private readonly output: OutputFolder,
    private readonly options: PublishOptions,
  ) {}

  async run(plans: AsyncIterable<PlanOutput>): Promise<Published> {
    const { output, options } = this;
    this.old = await readManifest(output.dir);
    const sitePlans: SitePlan[] = [];
    for await (const plan of plans) {
      for (const source of plan.sources) this.sources.set(source.path, source);
      if (options.chosen.has(plan.plan.id)) await this.plan(plan);
      if (options.kinds.has('site')) sitePlans.push(await this.sitePlan(plan));
    }
    const pages = options.kinds.has('site') ? await this.site(sitePlans) : 0;
    const { manifest, removed } = nextManifest(
      this.old,
      { version: options.version, sources: [...this.sources.values()], files: this.files },
      (entry) =>
        options.kinds.has(entry.kind) &&
        (entry.kind === 'site' || entry.plan === null || options.isComplete || options.chosen.has(entry.plan)),
    );
    await output.stage(manifestName, `${JSON.stringify(manifest, null, 2)}\n`);
    await output.commit(removed);
    return { files: this.files, pages };
  }

  private async plan({ plan, documents, sources }: PlanOutput): Promise<void> {
    const { kinds, fonts, onStep } = this.options;
    const from = sources.map(({ path }) => path);
    for (const document of documents) {
      const path = `documents/${plan.id}/${document.fileName}`;
      if (kinds.has('docx')) {
        onStep(`${path}.docx`);
        const { renderDocx } = await import('../render/docx/index.js');
        await this.file(`${path}.docx`, 'docx', plan.id, await renderDocx(document, fonts), from);
      }
      if (kinds.has('pdf')) {
        onStep(`${path}.pdf`);
        const { renderPdf } = await import('../render/pdf/index.js');
        await this.file(`${path}.pdf`, 'pdf', plan.id, await renderPdf(document, fonts), from);
      }
    }
    if (kinds.has('data')) await this.file(`data/${plan.id}.json`, 'data', plan.id, planDataFile(plan), from);
  }

  /** Copies what the pages offer for download into the site, so that the site's folder is all a server needs. */
  private async sitePlan({ plan, documents, summary, sources }: PlanOutput): Promise<SitePlan> {
    const bytes = new Map<string, number>();
    const offer = async (url: string, path: string) => {
      const data = await this.published(path);
      if (!data) return;
      bytes.set(url, data.length);
      await this.file(
        `site${url}`,
        'site',
        plan.id,
        data,
        sources.map((source) => source.path),
      );
    };
    for (const { fileName } of documents) {
      for (const extension of ['docx', 'pdf'] as const)
        await offer(documentFileUrl(plan.id, fileName, extension), `documents/${plan.id}/${fileName}.${extension}`);
    }
    await offer(dataFileUrl(plan.id), `data/${plan.id}.json`);
    return sitePlan({ plan, summary, documents, bytesOf: (url) => bytes.get(url) });
  }

  /** A file of this build, or of an earlier one that this build leaves in place. */
  private async published(path: string): Promise<Uint8Array | null> {
    const isNew = this.files.some((file) => file.path === path);
    if (!isNew && !this.old?.files.some((file) => file.path === path)) return null;
    return readFile(isNew ? this.output.stagingPath(path) : join(this.output.dir, path)).catch(() => null);
  }

  private async site(plans: SitePlan[]): Promise<number> {
    const { version, generated, siteSourceDir, onStep } = this.options;
    onStep('site');
    const { buildSite } = await import('./site.js');
    const data: SiteData = { plans, generated, version };
    const { pages } = await buildSite(data, { siteSourceDir, outDir: this.output.stagingPath('site') });
    const known = new Set(this.files.map(({ path }) => path));
    for (const path of await filesBelow(this.output.stagingPath('site'), 'site')) {
      if (known.has(path)) continue;
      const planId = /^site\/planer\/([^/]+)\//.exec(path)?.[1] ?? null;
      const content = await readFile(this.output.stagingPath(path));
      this.output.adopt(path);
      this.files.push(this.entry(path, 'site', planId, content, planId ? this.sourcesOf(planId) : []));
    }
    return pages;
  }

  private sourcesOf(planId: string): string[] {
    return [...this.sources.keys()].filter((path) => path.includes(`/${planId}/`) || path.startsWith('templates/'));
  }

  private async file(
    path: string,
    kind: OutputKind,
    plan: string,
    data: Uint8Array | string,
    sources: readonly string[],
  ) {
    await this.output.stage(path, data);
    this.files.push(this.entry(path, kind, plan, data, sources));
  }

  private entry(
    path: string,
    kind: OutputKind,
    plan: string | null,
    data: Uint8Array | string,
    sources: readonly string[],
  ): ManifestEntry {
    return { path, kind, plan, bytes: Buffer.byteLength(data), sha256: sha256(data), sources: [...sources] };
  }
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
