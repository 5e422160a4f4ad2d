import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Source } from '../diagnostics/source.js';
import { planNameProblem } from './plan-name.js';
import { type EarlierFiles, SourceFolder, type UnsavedFiles } from './source-folder.js';
import type { YamlFile } from './yaml-file.js';

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
const knownNames: readonly string[] = [...topFiles, 'delaftaler'];
/** Folders that hold something else than YAML of the plan; their content is not read here. */
const attachmentFolder = 'bilag';
const otherFolders = new Set([attachmentFolder, 'opfoelgning']);

/** Reads all files of one plan. */
export async function loadPlanFolder(
  agreementsDir: string,
  id: string,
  shownDir: string,
  unsaved: UnsavedFiles = new Map(),
  earlier: EarlierFiles = new Map(),
): Promise<PlanFolder> {
  const words = { folder: 'planens mappe', whole: 'planen' };
  const files = new SourceFolder(join(agreementsDir, id), `${shownDir}/${id}`, words, unsaved, earlier);
  return new FolderReader(files).read(id);
}

class FolderReader {
  private readonly attachmentFiles = new Set<string>();

  constructor(private readonly files: SourceFolder) {}

  read(id: string): PlanFolder {
    const { files, attachmentFiles } = this;
    const { shown: path, diagnostics, sources } = files;
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
    const problem = planNameProblem(id);
    if (problem) {
      files.report('HP018', problem.message, path, problem.help);
      return { ...result, ...nothing };
    }
    if (!files.staysInside('', path)) return { ...result, ...nothing };
    const names = files.entries('') ?? [];
    const [plan, strategicAgreement, attachments, people] = topFiles.map((name) =>
      names.includes(name) ? files.yaml(name) : null,
    );
    if (!names.includes('helhedsplan.yaml')) {
      const other = names.find((name) => files.meantBy(name, topFiles) === 'helhedsplan.yaml');
      const help = other
        ? `Omdøb «${other}» til «helhedsplan.yaml»`
        : 'Lav en ny plan med npx helhedsplan new <nyt navn>, og kopiér filen derfra';
      files.report('HP021', 'Planen mangler filen helhedsplan.yaml', path, help);
    }
    if (names.includes(attachmentFolder)) this.listAttachments();
    for (const name of names) this.unknown(name, names);
    for (const name of names.includes('delaftaler') ? this.subAgreementFiles() : []) {
      if (!name.endsWith('.yaml')) {
        files.unknown(`delaftaler/${name}`, name, [], unused);
        continue;
      }
      const file = files.yaml(`delaftaler/${name}`);
      if (file) result.subAgreements.set(name.slice(0, -'.yaml'.length), file);
    }
    return {
      ...result,
      hasUnreadable: files.hasUnreadable,
      plan: plan ?? null,
      strategicAgreement: strategicAgreement ?? null,
      attachments: attachments ?? null,
      people: people ?? null,
    };
  }

  /** Names alone; attachments may be of any kind and are not opened. */
  private listAttachments(): void {
    const { dir, shown } = this.files;
    if (!this.files.staysInside(attachmentFolder, `${shown}/${attachmentFolder}`)) return;
    const found = attachmentsIn(join(dir, attachmentFolder));
    for (const file of found) {
      if (file.isDirectory()) continue;
      this.attachmentFiles.add(relative(dir, join(file.parentPath, file.name)).split(sep).join('/'));
    }
  }

  private subAgreementFiles(): string[] {
    const inside = this.files.staysInside('delaftaler', `${this.files.shown}/delaftaler`);
    return inside ? (this.files.entries('delaftaler') ?? []) : [];
  }

  private unknown(name: string, names: readonly string[]): void {
    if (otherFolders.has(name)) return;
    if (this.isMissing(name, names)) this.files.hasUnreadable = true;
    const help = name.endsWith('.yaml')
      ? 'Er det en delaftale, så flyt den til mappen delaftaler; ellers slet den'
      : unused;
    this.files.unknown(name, name, knownNames, help);
  }

  /** The file or folder is one that the plan lacks, under a wrong name or in a wrong place: what it declares is not missing. */
  private isMissing(name: string, names: readonly string[]): boolean {
    if (knownNames.includes(name)) return false;
    const meant = this.files.meantBy(name, knownNames);
    // A second folder may hold what the first one lacks.
    if (meant === 'delaftaler') return true;
    if (meant !== undefined && knownNames.includes(meant)) return !names.includes(meant);
    return /^[a-z-]+\.yaml$/.test(name) && !existsSync(join(this.files.dir, 'delaftaler', name));
  }
}

const unused = 'Filen bruges ikke. Slet den, eller læg den i mappen bilag';

function attachmentsIn(dir: string): Dirent[] {
  try {
    return readdirSync(dir, { withFileTypes: true, recursive: true });
  } catch {
    return [];
  }
}
