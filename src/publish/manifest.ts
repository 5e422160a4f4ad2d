import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { allOutputKinds } from './output-kinds.js';
import { outputPath } from './output-path.js';

const entry = z.strictObject({
  path: outputPath,
  kind: z.enum(allOutputKinds),
  /** The plan that the file belongs to; null for files of the whole site. */
  plan: z.string().nullable(),
  bytes: z.number(),
  sha256: z.string(),
  /** Paths of the sources that the file was made from. */
  sources: z.array(z.string()),
  /** Of a document: hash of what stands in it; the first eight digits are at the foot of its pages. */
  fingerprint: z.string().optional(),
  /** Of a document: the date that it carries. */
  date: z.string().optional(),
});

const planEntry = z.strictObject({
  id: z.string(),
  /** Hash over the tool's version, the plan's files and the templates of the last build. */
  fingerprint: z.string(),
  /** Of the newest of the plan's files. */
  date: z.string(),
});

const manifest = z.strictObject({
  format: z.literal('helhedsplan-manifest/1'),
  version: z.string(),
  plans: z.array(planEntry).default([]),
  sources: z.array(z.strictObject({ path: z.string(), sha256: z.string() })),
  files: z.array(entry),
});

export type ManifestEntry = z.output<typeof entry>;
export type Manifest = z.output<typeof manifest>;

export const manifestName = 'manifest.json';

/** The manifest of the output that is there; null when there is none or it is not ours. */
export async function readManifest(outputDir: string): Promise<Manifest | null> {
  try {
    return manifest.parse(JSON.parse(await readFile(join(outputDir, manifestName), 'utf8')));
  } catch {
    return null;
  }
}

/**
 * The manifest after a build: entries of plans and kinds that were not built stay as they were.
 * @returns the new manifest and the old files that it no longer has
 */
export function nextManifest(
  old: Manifest | null,
  built: Omit<Manifest, 'format'>,
  wasBuilt: (entry: ManifestEntry) => boolean,
): { manifest: Manifest; removed: string[] } {
  const kept = (old?.files ?? []).filter((file) => !wasBuilt(file));
  const files = [...kept, ...built.files].map(inOrder).sort(byPath);
  const paths = new Set(files.map(({ path }) => path));
  const used = new Set(files.flatMap(({ sources }) => sources));
  const sources = new Map([...(old?.sources ?? []), ...built.sources].map((source) => [source.path, source]));
  const plans = new Map([...(old?.plans ?? []), ...built.plans].map((plan) => [plan.id, plan]));
  const withFiles = new Set(files.map(({ plan }) => plan));
  return {
    manifest: {
      format: 'helhedsplan-manifest/1',
      version: built.version,
      plans: [...plans.values()].filter(({ id }) => withFiles.has(id)).sort((a, b) => byText(a.id, b.id)),
      sources: [...sources.values()].filter(({ path }) => used.has(path)).sort(byPath),
      files,
    },
    removed: (old?.files ?? []).map(({ path }) => path).filter((path) => !paths.has(path)),
  };
}

/** The same fields in the same order, whether the entry is new or was read: the same output has the same manifest. */
function inOrder({ path, kind, plan, bytes, sha256, sources, ...ofDocument }: ManifestEntry): ManifestEntry {
  const { fingerprint, date } = ofDocument;
  const isDocument = fingerprint !== undefined && date !== undefined;
  return { path, kind, plan, bytes, sha256, sources, ...(isDocument ? { fingerprint, date } : {}) };
}

/** In the order of the manifest. */
export function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return byText(a.path, b.path);
}

/** By code units, so that the order is the same in every locale. */
function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
