import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { documentFormats } from '../render/index.js';
import { outputPath } from './output-path.js';

const outputKinds = [...documentFormats, 'site', 'data'] as const;
export type OutputKind = (typeof outputKinds)[number];
export const allOutputKinds: readonly OutputKind[] = outputKinds;

const entry = z.strictObject({
  path: outputPath,
  kind: z.enum(outputKinds),
  /** The plan that the file belongs to; null for files of the whole site. */
  plan: z.string().nullable(),
  bytes: z.number(),
  sha256: z.string(),
  /** Paths of the sources that the file was made from. */
  sources: z.array(z.string()),
});

const manifest = z.strictObject({
  format: z.literal('helhedsplan-manifest/1'),
  version: z.string(),
  sources: z.array(z.strictObject({ path: z.string(), sha256: z.string() })),
  files: z.array(entry),
});

export type ManifestEntry = z.output<typeof entry>;
export type Manifest = z.output<typeof manifest>;

export const manifestName = 'manifest.json';

export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}

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
  const files = [...kept, ...built.files].sort(byPath);
  const paths = new Set(files.map(({ path }) => path));
  const used = new Set(files.flatMap(({ sources }) => sources));
  const sources = new Map([...(old?.sources ?? []), ...built.sources].map((source) => [source.path, source]));
  return {
    manifest: {
      format: 'helhedsplan-manifest/1',
      version: built.version,
      sources: [...sources.values()].filter(({ path }) => used.has(path)).sort(byPath),
      files,
    },
    removed: (old?.files ?? []).map(({ path }) => path).filter((path) => !paths.has(path)),
  };
}

/** By code units, so that the order is the same in every locale. */
function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  if (a.path === b.path) return 0;
  return a.path < b.path ? -1 : 1;
}
