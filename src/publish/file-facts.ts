import type { Manifest } from './manifest.js';
import type { OutputKind } from './output-kinds.js';
import type { FileFacts } from './output-writer.js';

/** What the manifest tells of a file beside its bytes. */
export function factsOf(path: string, kind: OutputKind, plan: string | null, sources: Manifest['sources']): FileFacts {
  return { path, kind, plan, sources: sources.map((source) => source.path) };
}
