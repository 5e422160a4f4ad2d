import { Worker } from 'node:worker_threads';
import type { PreviousBuild } from '../../publish/build-record.js';
import type { OutputKind } from '../../publish/output-kinds.js';
import { kindOf, sitePath } from '../../publish/output-layout.js';
import type { HashedFile } from '../../publish/shared-hashing.js';
import { offeredUrl } from '../../publish/site-urls.js';
import { threadScript } from './asked-thread.js';

/** Less is hashed before a thread has started. */
const bytesWorthAThread = 100_000_000;

/**
 * Whether the last build's files lie there as it made them is nearly all that a build of unchanged plans has to find out. They are hashed
 * together, and where there are many, a thread begins at once.
 */
export function hashAhead({ record, files }: PreviousBuild, kinds: ReadonlySet<OutputKind>): void {
  // Pages offer documents and data, so those are asked for too.
  const paths = Object.keys(record?.files ?? {}).filter((path) => kinds.has('site') || kinds.has(kindOf(path)));
  const work = files.expect(withCopies(new Set(paths)));
  const bytes = paths.reduce((sum, path) => sum + (record?.files[path]?.bytes ?? 0), 0);
  const script = bytes < bytesWorthAThread ? null : threadScript('hash');
  if (script === null) return;
  const worker = new Worker(script, { workerData: work });
  // What it does not do is done without it.
  worker.on('error', () => undefined);
  worker.unref();
}

/** Each file once, beside its copy in the site where there is one. */
function withCopies(paths: ReadonlySet<string>): HashedFile[] {
  const copies = new Map<string, string>();
  for (const path of paths) {
    const url = offeredUrl(path);
    if (url !== null && paths.has(sitePath(url))) copies.set(path, sitePath(url));
  }
  const taken = new Set(copies.values());
  return [...paths].filter((path) => !taken.has(path)).map((path) => [path, copies.get(path) ?? null]);
}
