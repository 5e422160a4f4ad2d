import { join } from 'node:path';
import { FileHasher } from '../file-hasher.js';

/** Files to be hashed by several threads at once; what each finds lies in memory that they share. Plain data, as a thread is sent it. */
export interface SharedHashing {
  readonly dir: string;
  /** Each with the path of its copy, if there is to be one. */
  readonly files: readonly HashedFile[];
  /** Four bytes: whose turn it is. Then, for each file and each copy, a byte that says what is known, and 32 of the hash. */
  readonly memory: SharedArrayBuffer;
}

export type HashedFile = readonly [path: string, copy: string | null];

const digestBytes = 32;
/** What is known of a file. */
const [unknown, isHashed, isMissing] = [0, 1, 2];

export function sharedHashing(dir: string, files: readonly HashedFile[]): SharedHashing {
  return { dir, files, memory: new SharedArrayBuffer(4 + 2 * files.length * (1 + digestBytes)) };
}

/** Hashes files that no other thread has begun, until none is left. */
export function takePart(work: SharedHashing): void {
  const { dir, files, memory } = work;
  const [turn, results] = [new Int32Array(memory, 0, 1), new SharedResults(work)];
  const hasher = new FileHasher();
  for (let index = Atomics.add(turn, 0, 1); index < files.length; index = Atomics.add(turn, 0, 1)) {
    const [path, copy] = files[index] ?? ['', null];
    if (copy === null) results.set(2 * index, hasher.digest(join(dir, path)));
    else {
      const [own, ofCopy] = hasher.digests(join(dir, path), join(dir, copy));
      results.set(2 * index, own);
      results.set(2 * index + 1, ofCopy);
    }
  }
}

/** What is known by now, by path; a file that another thread has just begun is not among it. */
export function* knownHashes(work: SharedHashing): Iterable<[path: string, hash: string | null]> {
  const results = new SharedResults(work);
  for (const [index, [path, copy]] of work.files.entries()) {
    const [own, ofCopy] = [results.get(2 * index), results.get(2 * index + 1)];
    if (own !== undefined) yield [path, own];
    if (copy !== null && ofCopy !== undefined) yield [copy, ofCopy];
  }
}

class SharedResults {
  private readonly states: Uint8Array;
  private readonly digests: Buffer;

  constructor({ files, memory }: SharedHashing) {
    const count = 2 * files.length;
    this.states = new Uint8Array(memory, 4, count);
    this.digests = Buffer.from(memory, 4 + count);
  }

  set(place: number, digest: Buffer | null): void {
    if (digest) this.digests.set(digest, place * digestBytes);
    Atomics.store(this.states, place, digest ? isHashed : isMissing);
  }

  get(place: number): string | null | undefined {
    const state = Atomics.load(this.states, place);
    if (state === unknown) return undefined;
    return state === isMissing ? null : this.digests.toString('hex', place * digestBytes, (place + 1) * digestBytes);
  }
}
