import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Source } from '../diagnostics/source.js';
import { bookletId } from '../model/booklet-data.js';
import { isIdentifier } from '../model/values/identifier.js';
import { type EarlierFiles, SourceFolder, type UnsavedFiles } from './source-folder.js';
import type { YamlFile } from './yaml-file.js';

/** The files of the booklet of interventions. A file that could not be read is null here and has its diagnostics. */
export interface BookletFolder {
  /** As shown in messages: `agreements/_indsatser`. */
  readonly path: string;
  readonly booklet: YamlFile | null;
  /** By file name without extension, which is the intervention's id, in alphabetical order. */
  readonly interventions: ReadonlyMap<string, YamlFile>;
  readonly sources: readonly Source[];
  readonly hasUnreadable: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** Whether there is a booklet beside the plans. */
export function hasBooklet(agreementsDir: string): boolean {
  return existsSync(join(agreementsDir, bookletId));
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
  const isInside = await files.staysInside('', files.shown);
  const names = isInside ? ((await files.entries('')) ?? []) : [];
  const booklet = names.includes(mainFile) ? await files.yaml(mainFile) : null;
  if (isInside && !names.includes(mainFile)) reportNoMainFile(files, names);
  for (const name of names) {
    if (name === mainFile) continue;
    if (!name.endsWith('.yaml')) {
      files.unknown(name, name, [mainFile], 'Filen bruges ikke. Slet den');
      continue;
    }
    const id = name.slice(0, -'.yaml'.length);
    const file = await files.yaml(name);
    if (!isIdentifier(id)) reportBadName(files, name);
    else if (file) interventions.set(id, file);
  }
  const { shown: path, sources, hasUnreadable, diagnostics } = files;
  return { path, booklet, interventions, sources, hasUnreadable, diagnostics };
}

function reportNoMainFile(files: SourceFolder, names: readonly string[]): void {
  const other = names.find((name) => files.meantBy(name, [mainFile]) === mainFile);
  const help = other
    ? `Omdøb «${other}» til «${mainFile}»`
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
