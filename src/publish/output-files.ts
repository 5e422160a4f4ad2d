import { join } from 'node:path';
import { FileHasher } from '../file-hasher.js';
import { type HashedFile, knownHashes, type SharedHashing, sharedHashing, takePart } from './shared-hashing.js';

/** Hashes of what lies in the output folder at the beginning of a build, each file read at most once. */
export class OutputFiles {
  private readonly hashes = new Map<string, string | null>();
  private readonly hasher = new FileHasher();
  private expected: SharedHashing | null = null;

  constructor(private readonly dir: string) {}

  /**
   * All of these will be asked for: they are hashed together when the first is.
   * @returns the work, of which other threads may do some until then, and their share after that
   */
  expect(files: readonly HashedFile[]): SharedHashing {
    this.expected = sharedHashing(this.dir, files);
    return this.expected;
  }

  /** Null where there is no such file. */
  sha256Of(path: string): string | null {
    const known = this.hashes.get(path);
    if (known !== undefined) return known;
    if (this.expected) {
      this.finish(this.expected);
      return this.sha256Of(path);
    }
    const hash = this.hasher.digest(join(this.dir, path))?.toString('hex') ?? null;
    this.hashes.set(path, hash);
    return hash;
  }

  private finish(expected: SharedHashing): void {
    this.expected = null;
    takePart(expected);
    for (const [path, hash] of knownHashes(expected)) this.hashes.set(path, hash);
  }
}
