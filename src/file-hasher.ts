import { createHash, hash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

/** SHA-256 of files, read one after the other into the same memory: a hundred plans are thousands of files, and most of an unchanged build is theirs. */
export class FileHasher {
  private readonly buffer = Buffer.allocUnsafe(1 << 18);
  private copyBuffer: Buffer | null = null;

  /** Null where there is no such file, or none that can be read. */
  digest(path: string): Buffer | null {
    return reading(path, (file) => this.rest(file));
  }

  /** Of a file and of what is to be a copy of it: where it is one to the last byte, it is hashed once. */
  digests(path: string, copy: string): readonly [Buffer | null, Buffer | null] {
    const both = reading(path, (file) => reading(copy, (other) => this.common(file, other)));
    return both ? [both, both] : [this.digest(path), this.digest(copy)];
  }

  private rest(file: number): Buffer {
    const first = fill(this.buffer, file);
    if (first.length < this.buffer.length) return hash('sha256', first, 'buffer');
    const sum = createHash('sha256').update(first);
    for (let part = fill(this.buffer, file); part.length > 0; part = fill(this.buffer, file)) sum.update(part);
    return sum.digest();
  }

  /** Null where they differ. */
  private common(file: number, other: number): Buffer | null {
    this.copyBuffer ??= Buffer.allocUnsafe(this.buffer.length);
    const sum = createHash('sha256');
    for (;;) {
      const part = fill(this.buffer, file);
      if (!part.equals(fill(this.copyBuffer, other))) return null;
      sum.update(part);
      if (part.length < this.buffer.length) return sum.digest();
    }
  }
}
/** As much as there is room for, or what is left of the file. */
function fill(buffer: Buffer, file: number): Buffer {
  let length = 0;
  while (length < buffer.length) {
    const read = readSync(file, buffer, length, buffer.length - length, null);
    if (read === 0) break;
    length += read;
  }
  return buffer.subarray(0, length);
}

function reading<T>(path: string, read: (file: number) => T): T | null {
  try {
    const file = openSync(path, 'r');
    try {
      return read(file);
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}
