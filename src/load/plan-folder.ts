import { type Dirent, lstatSync, readdirSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { diagnose } from '../diagnostics/registry.js';
import type { Source } from '../diagnostics/source.js';
import { suggest } from '../diagnostics/suggest.js';
import { isIdentifier } from '../model/values/identifier.js';
import { decodeSource, type ReadSource, readSource } from './source-file.js';
import { readYamlFile, type YamlFile } from './yaml-file.js';

/** The files of a plan, by what they are. A file that could not be read is null here and has its diagnostics. */
export interface PlanFolder {
  readonly id: string;
  /** As shown in messages: `agreements/viborg`. */
  readonly path: string;
  readonly plan: YamlFile | null;
  readonly strategicAgreement: YamlFile | null;
  readonly attachments: YamlFile | null;
  readonly people: YamlFile | null;
  /** By file name without extension, in alphabetical order. */
  readonly subAgreements: ReadonlyMap<string, YamlFile>;
  /** Every file that could be read as text, whether or not it makes sense as YAML. */
  readonly sources: readonly Source[];
  /** There is a file whose text could not be read at all. */
  readonly hasUnreadable: boolean;
  /** Paths of the files under `bilag/`, from the plan's folder: `bilag/budget.pdf`. */
  readonly attachmentFiles: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

const topFiles = ['helhedsplan.yaml', 'strategisk-aftale.yaml', 'bilag.yaml', 'personer.yaml'] as const;
/** Folders that hold something else than YAML of the plan; their content is not read here. */
const attachmentFolder = 'bilag';
const otherFolders = new Set([attachmentFolder, 'opfoelgning']);

/** Notes of the authors and what operating systems, editors and Word leave behind. */
function isLeftAlone(name: string): boolean {
  return /^\.|^~\$|~$|\.md$|^(thumbs\.db|desktop\.ini)$/i.test(name);
}

/** Content by path as messages call it: it is read instead of what lies on the disk. */
export type UnsavedFiles = ReadonlyMap<string, Uint8Array>;

/** Files as they were read before, by path as messages call it: one that has not changed is not parsed again. */
export type EarlierFiles = Map<string, ReadFile>;

interface ReadFile {
  readonly source: Source;
  readonly file: YamlFile | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads all files of one plan. One after the other and without waiting: the files are small, and handing each over to other
 * threads and back takes longer than reading it.
 */
export async function loadPlanFolder(
  agreementsDir: string,
  id: string,
  shownDir: string,
  unsaved: UnsavedFiles = new Map(),
  earlier: EarlierFiles = new Map(),
): Promise<PlanFolder> {
  const reader = new FolderReader(join(agreementsDir, id), `${shownDir}/${id}`, unsaved, earlier);
  return reader.read(id);
}

class FolderReader {
  private readonly diagnostics: Diagnostic[] = [];
  private readonly sources: Source[] = [];
  private readonly attachmentFiles = new Set<string>();
  private hasUnreadable = false;

  constructor(
    private readonly dir: string,
    private readonly shown: string,
    private readonly unsaved: UnsavedFiles,
    private readonly earlier: EarlierFiles,
  ) {}

  read(id: string): PlanFolder {
    const { shown: path, diagnostics, sources, attachmentFiles } = this;
    const result = {
      id,
      path,
      diagnostics,
      sources,
      attachmentFiles,
      subAgreements: new Map<string, YamlFile>(),
      hasUnreadable: true,
    };
    const nothing = { plan: null, strategicAgreement: null, attachments: null, people: null };
    if (!isIdentifier(id)) {
      this.report(
        'HP018',
        `Mappen «${id}» har et navn, der ikke kan bruges`,
        this.shown,
        'Brug små bogstaver a-z, tal og bindestreg',
      );
      return { ...result, ...nothing };
    }
    if (!this.staysInside('', this.shown)) return { ...result, ...nothing };
    const names = this.entries('') ?? [];
    const [plan, strategicAgreement, attachments, people] = topFiles.map((name) =>
      names.includes(name) ? this.yaml(name) : null,
    );
    if (!names.includes('helhedsplan.yaml')) {
      const other = names.find((name) => this.meantBy(name, topFiles) === 'helhedsplan.yaml');
      const help = other
        ? `Omdøb «${other}» til «helhedsplan.yaml»`
        : 'Lav en ny plan med npx helhedsplan new <nyt navn>, og kopiér filen derfra';
      this.report('HP021', 'Planen mangler filen helhedsplan.yaml', this.shown, help);
    }
    if (names.includes(attachmentFolder)) this.listAttachments();
    const known = [...topFiles, 'delaftaler'];
    for (const name of names) this.unknown(name, name, known);
    for (const name of names.includes('delaftaler') ? this.subAgreementFiles() : []) {
      if (!name.endsWith('.yaml')) {
        this.unknown(`delaftaler/${name}`, name, []);
        continue;
      }
      const file = this.yaml(`delaftaler/${name}`);
      if (file) result.subAgreements.set(name.slice(0, -'.yaml'.length), file);
    }
    return {
      ...result,
      hasUnreadable: this.hasUnreadable,
      plan: plan ?? null,
      strategicAgreement: strategicAgreement ?? null,
      attachments: attachments ?? null,
      people: people ?? null,
    };
  }

  /** Names alone; attachments may be of any kind and are not opened. */
  private listAttachments(): void {
    if (!this.staysInside(attachmentFolder, `${this.shown}/${attachmentFolder}`)) return;
    const found = attachmentsIn(join(this.dir, attachmentFolder));
    for (const file of found) {
      if (file.isDirectory()) continue;
      this.attachmentFiles.add(relative(this.dir, join(file.parentPath, file.name)).split(sep).join('/'));
    }
  }

  private subAgreementFiles(): string[] {
    const inside = this.staysInside('delaftaler', `${this.shown}/delaftaler`);
    return inside ? (this.entries('delaftaler') ?? []) : [];
  }

  private entries(folder: string): string[] | null {
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

  private yaml(name: string): YamlFile | null {
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

  /** A link out of the plan's folder could draw any file of the machine into a published document. */
  private staysInside(name: string, shown: string): boolean {
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
      'Kopiér filen ind i planens mappe i stedet',
    );
    return false;
  }

  private unknown(path: string, name: string, known: readonly string[]): void {
    if (known.includes(name) || otherFolders.has(name) || isLeftAlone(name)) return;
    const meant = this.meantBy(name, known);
    const isSubAgreement = path === name && name.endsWith('.yaml');
    const unused = isSubAgreement
      ? 'Er det en delaftale, så flyt den til mappen delaftaler; ellers slet den'
      : 'Filen bruges ikke. Slet den, eller læg den i mappen bilag';
    const isKnown = meant !== undefined && known.includes(meant);
    const rename = isKnown
      ? `Omdøb den til «${meant}»`
      : `Hører den til planen, så omdøb den til «${meant}»; ellers slet den`;
    const help = meant ? rename : unused;
    this.report('HP017', `Ukendt fil i planens mappe`, `${this.shown}/${path}`, help);
  }

  /** The name that a file should have: a known one, or its own with the right ending. */
  private meantBy(name: string, known: readonly string[]): string | undefined {
    const ending = /(?:\.yaml\.txt|\.yml(?:\.txt)?|\.yaml)$/i.exec(name)?.[0];
    if (ending === undefined) return suggest(name, known);
    const renamed = `${name.slice(0, -ending.length)}.yaml`;
    return suggest(renamed, known) ?? (renamed === name ? undefined : renamed);
  }

  private report(
    code: 'HP001' | 'HP016' | 'HP017' | 'HP018' | 'HP021',
    message: string,
    path: string,
    help: string,
  ): void {
    this.diagnostics.push(diagnose(code, message, { path }, { help }));
  }
}

function attachmentsIn(dir: string): Dirent[] {
  try {
    return readdirSync(dir, { withFileTypes: true, recursive: true });
  } catch {
    return [];
  }
}
