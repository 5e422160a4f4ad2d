import { sha256 } from '../sha256.js';
import type { Manifest, ManifestEntry } from './manifest.js';
import type { OutputFiles } from './output-files.js';
import type { OutputFolder } from './output-folder.js';

/** What the manifest says of a file beside its content. */
export type FileFacts = Omit<ManifestEntry, 'bytes' | 'sha256'>;

/** The files of one build. What lies in the output folder already, byte for byte, is not written again. */
export class OutputWriter {
  readonly files = new Map<string, ManifestEntry>();
  /** Paths of what was made in this build and not taken over from the last. */
  readonly made = new Set<string>();
  private hasStaged = false;
  private readonly old: ReadonlyMap<string, ManifestEntry>;

  /** @param isForced writes everything, also what is there */
  constructor(
    private readonly output: OutputFolder,
    private readonly disk: OutputFiles,
    old: Manifest | null,
    private readonly isForced: boolean,
  ) {
    this.old = new Map((old?.files ?? []).map((file) => [file.path, file]));
  }

  /** A file that took work to make. */
  async put(facts: FileFacts, data: Uint8Array | string): Promise<void> {
    this.made.add(facts.path);
    await this.write(facts, data);
  }

  /** A file that is made in no time: it counts as made only where it is another than the last. */
  async write(facts: FileFacts, data: Uint8Array | string): Promise<void> {
    const hash = sha256(data);
    this.files.set(facts.path, { ...facts, bytes: Buffer.byteLength(data), sha256: hash });
    if (this.hasAlready(facts.path, hash)) return;
    this.made.add(facts.path);
    await this.stage(facts.path, data);
  }

  /** A file of the last build that is as this build would make it. */
  keep(facts: FileFacts, { bytes, sha256: hash }: Pick<ManifestEntry, 'bytes' | 'sha256'>): void {
    this.files.set(facts.path, { ...facts, bytes, sha256: hash });
  }

  /** A copy of a file of this output. */
  async copy(facts: FileFacts, of: ManifestEntry): Promise<void> {
    if (this.hasAlready(facts.path, of.sha256)) return this.keep(facts, of);
    await this.write(facts, this.read(of.path));
  }

  /** A file of this output, as it will be published. */
  read(path: string): Buffer {
    return this.output.read(path);
  }

  /** Where on the disk a file of this output lies for now. */
  locate(path: string): string {
    return this.output.locate(path);
  }

  /** What this output has at a path: a file of this build, or one that an earlier one made and nobody has touched since. */
  entry(path: string): ManifestEntry | null {
    const made = this.files.get(path);
    if (made) return made;
    const old = this.old.get(path);
    return old && this.disk.sha256Of(path) === old.sha256 ? old : null;
  }

  /** A file that is not among those published. */
  async aside(path: string, text: string): Promise<void> {
    if (this.isForced || this.disk.sha256Of(path) !== sha256(text)) await this.stage(path, text);
  }

  /** Puts everything into place. Where nothing changes, nothing is touched. */
  async commit(removed: readonly string[]): Promise<void> {
    if (this.hasStaged || removed.length > 0) await this.output.commit(removed);
    else await this.output.discard();
  }

  private hasAlready(path: string, hash: string): boolean {
    return !this.isForced && this.disk.sha256Of(path) === hash;
  }

  private async stage(path: string, data: Uint8Array | string): Promise<void> {
    await this.output.stage(path, data);
    this.hasStaged = true;
  }
}
