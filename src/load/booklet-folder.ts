import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Source } from '../diagnostics/source.js';
import { isIdentifier } from '../model/values/identifier-text.js';
import { bookletId } from './booklet-id.js';
import { type EarlierFiles, SourceFolder, type UnsavedFiles } from './source-folder.js';
import type { YamlFile } from './yaml-file.js';

/** The files of the booklet of interventions. A file that could not be read is null here and has its diagnostics. */
export interface BookletFolder {
  readonly id: string;
  /** As shown in messages: `agreements/_indsatser`. */
  readonly path: string;
  readonly booklet: YamlFile | null;
  /** By file name without extension, which is the intervention's id, in alphabetical order. */
  readonly interventions: ReadonlyMap<string, YamlFile>;
  readonly sources: readonly Source[];
  readonly hasUnreadable: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

const mainFile = 'haefte.yaml';

/** Reads `agreements/_indsatser/`. */
export async function loadBookletFolder(
  agreementsDir: string,
  shownDir: string,
  unsaved: UnsavedFiles = new Map(),
  earlier: EarlierFiles = new Map(),
): Promise<BookletFolder> {
  const words = { folder: 'hæftets mappe', whole: 'hæftet' };
  const files = new SourceFolder(join(agreementsDir, bookletId), `${shownDir}/${bookletId}`, words, unsaved, earlier);
  const interventions = new Map<string, YamlFile>();
  const isInside = files.staysInside('', files.shown);
  const names = isInside ? (files.entries('') ?? []) : [];
  const booklet = names.includes(mainFile) ? files.yaml(mainFile) : null;
  const misnamed = names.includes(mainFile)
    ? undefined
    : names.find((name) => files.meantBy(name, [mainFile]) === mainFile);
  if (isInside && !names.includes(mainFile)) reportNoMainFile(files, misnamed);
  for (const name of names) {
    if (name === mainFile || name === misnamed) continue;
    if (!name.endsWith('.yaml')) {
      files.unknown(name, name, [mainFile], 'Filen bruges ikke. Slet den');
      continue;
    }
    const id = name.slice(0, -'.yaml'.length);
    const file = files.yaml(name);
    if (!isIdentifier(id)) reportBadName(files, name);
    else if (file) interventions.set(id, file);
  }
  const { shown: path, sources, hasUnreadable, diagnostics } = files;
  return { id: bookletId, path, booklet, interventions, sources, hasUnreadable, diagnostics };
}

/** @param misnamed a file that must be the one that is missing */
function reportNoMainFile(files: SourceFolder, misnamed: string | undefined): void {
  const help = misnamed
    ? `Omdøb «${misnamed}» til «${mainFile}»`
    : `Lav filen ${mainFile} med titel, indledning og kilder; forfatterguiden viser hvordan`;
  files.report('HP810', `Hæftet om indsatser mangler filen ${mainFile}`, files.shown, help);
}

/** The file's name is the intervention's id. */
function reportBadName(files: SourceFolder, name: string): void {
  const message = `Filens navn er indsatsens id, og «${name}» kan ikke bruges`;
  files.report(
    'HP105',
    message,
    `${files.shown}/${name}`,
    'Brug små bogstaver a-z, tal og bindestreg, fx jobguiden.yaml',
  );
}
