import { lstatSync, readdirSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type DiagnosticCode, diagnose } from '../diagnostics/registry.js';
import type { Source } from '../diagnostics/source.js';
import { suggest } from '../diagnostics/suggest.js';
import { decodeSource, type ReadSource, readSource } from './source-file.js';
import { readYamlFile, type YamlFile } from './yaml-file.js';

/** Content by path as messages call it: it is read instead of what lies on the disk. */
export type UnsavedFiles = ReadonlyMap<string, Uint8Array>;

/** Files as they were read before, by path as messages call it: one that has not changed is not parsed again. */
export type EarlierFiles = Map<string, ReadFile>;

interface ReadFile {
  readonly source: Source;
  readonly file: YamlFile | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Notes of the authors and what operating systems, editors and Word leave behind. */
function isLeftAlone(name: string): boolean {
  return /^\.|^~\$|~$|\.md$|^(thumbs\.db|desktop\.ini)$/i.test(name);
}

/** What messages call the folder by, after what it holds. */
export interface FolderWords {
  /** `planens mappe` */
  readonly folder: string;
  /** `planen` */
  readonly whole: string;
}

/** A folder of YAML files below `agreements/`, with everything that is wrong with the files as files. */
export class SourceFolder {
  readonly diagnostics: Diagnostic[] = [];
  /** Every file that could be read as text, whether or not it makes sense as YAML. */
  readonly sources: Source[] = [];
  /** There is a file whose text could not be read at all. */
  hasUnreadable = false;

  /** @param shown the folder's path as messages call it: `agreements/viborg` */
  constructor(
    readonly dir: string,
    readonly shown: string,
    private readonly words: FolderWords,
    private readonly unsaved: UnsavedFiles,
    private readonly earlier: EarlierFiles,
  ) {}

  /** The names in the folder or in one below it, in order; null where it cannot be read. */
  entries(folder: string): string[] | null {
    try {
      return readdirSync(join(this.dir, folder)).sort();
    } catch (error) {
      const reason = error instanceof Error && 'code' in error ? String(error.code) : 'ukendt årsag';
      this.report(
        'HP001',
        `Mappen kan ikke læses (${reason})`,
        join(this.shown, folder),
        'Se efter, om du har adgang til den',
      );
      return null;
    }
  }

  /** Reads one file; null where it cannot be read as fields. */
  yaml(name: string): YamlFile | null {
    const shown = `${this.shown}/${name}`;
    const { source, diagnostics } = this.text(name, shown);
    this.diagnostics.push(...diagnostics);
    this.hasUnreadable ||= source === null;
    if (!source) return null;
    const before = this.earlier.get(shown);
    // What was found while it was read points into the new source.
    const isSame = before?.source.text === source.text && diagnostics.length === 0;
    const parsed = isSame ? before : { source, ...readYamlFile(source) };
    this.earlier.set(shown, parsed);
    this.sources.push(parsed.source);
    this.diagnostics.push(...parsed.diagnostics);
    return parsed.file;
  }

  private text(name: string, shown: string): ReadSource {
    if (!this.staysInside(name, shown)) return { source: null, diagnostics: [] };
    const unsaved = this.unsaved.get(shown);
    return unsaved ? decodeSource(unsaved, shown) : readSource(join(this.dir, name), shown);
  }

  /** A link out of the folder could draw any file of the machine into a published document. */
  staysInside(name: string, shown: string): boolean {
    const path = join(this.dir, name);
    try {
      if (!lstatSync(path).isSymbolicLink()) return true;
      const home = name === '' ? join(this.dir, '..') : this.dir;
      if (realpathSync(path).startsWith(realpathSync(home) + sep)) return true;
    } catch {
      // A dangling link: reported below like one that leads out.
    }
    this.report(
      'HP016',
      'Filen er en genvej ud af mappen og læses ikke',
      shown,
      `Kopiér filen ind i ${this.words.folder} i stedet`,
    );
    return false;
  }

  /**
   * Reports a file that does not belong here, unless it is one that nobody minds.
   * @param unused what to do with a file that looks like none of the known
   */
  unknown(path: string, name: string, known: readonly string[], unused: string): void {
    if (known.includes(name) || isLeftAlone(name)) return;
    const meant = this.meantBy(name, known);
    const isKnown = meant !== undefined && known.includes(meant);
    const rename = isKnown
      ? `Omdøb den til «${meant}»`
      : `Hører den til ${this.words.whole}, så omdøb den til «${meant}»; ellers slet den`;
    this.report('HP017', `Ukendt fil i ${this.words.folder}`, `${this.shown}/${path}`, meant ? rename : unused);
  }

  /** The name that a file should have: a known one, or its own with the right ending. */
  meantBy(name: string, known: readonly string[]): string | undefined {
    const ending = /(?:\.yaml\.txt|\.yml(?:\.txt)?|\.yaml)$/i.exec(name)?.[0];
    if (ending === undefined) return suggest(name, known);
    const renamed = `${name.slice(0, -ending.length)}.yaml`;
    return suggest(renamed, known) ?? (renamed === name ? undefined : renamed);
  }

  report(code: DiagnosticCode, message: string, path: string, help: string): void {
    this.diagnostics.push(diagnose(code, message, { path }, { help }));
  }
}
