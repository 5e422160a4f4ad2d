import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';

/** Hashes of what lies in the output folder at the beginning of a build, each file read at most once. */
export class OutputFiles {
  private readonly hashes = new Map<string, string | null>();
  private readonly buffer = Buffer.allocUnsafe(1 << 18);

  constructor(private readonly dir: string) {}

  /** Null where there is no such file. */
  sha256Of(path: string): string | null {
    const known = this.hashes.get(path);
    if (known !== undefined) return known;
    const hash = this.read(path);
    this.hashes.set(path, hash);
    return hash;
  }

  /** One after the other and into one buffer: a hundred plans are thousands of files, and most of the time is theirs. */
  private read(path: string): string | null {
    try {
      const file = openSync(join(this.dir, path), 'r');
      try {
        const hash = createHash('sha256');
        for (let size = this.fill(file); size > 0; size = this.fill(file)) hash.update(this.buffer.subarray(0, size));
        return hash.digest('hex');
      } finally {
        closeSync(file);
      }
    } catch {
      return null;
    }
  }

  private fill(file: number): number {
    return readSync(file, this.buffer, 0, this.buffer.length, null);
  }
}
