import type { DocumentFormat } from '../render/index.js';
import type { OutputKind } from './output-kinds.js';

/** The folder of what a plan, or the booklet `_indsatser`, becomes: without the mark that says that it is no plan. */
export function folderOf(id: string): string {
  return id.replace(/^_/, '');
}

/** Where things lie below the output folder. */
export function documentPath(planId: string, fileName: string, format: DocumentFormat): string {
  return `documents/${folderOf(planId)}/${fileName}.${format}`;
}

export function dataPath(planId: string): string {
  return `data/${folderOf(planId)}.json`;
}

/** A file of open data by its name: `viborg/planer.csv`. */
export function openDataPath(name: string): string {
  return `data/${name}`;
}

/** The file of an address of the site. */
export function sitePath(path: string): string {
  return `site/${path.replace(/^\//, '')}`;
}

/** The folder of a plan's package for upload. */
export function packageDir(planId: string): string {
  return `packages/${planId}`;
}

export function packageZipPath(planId: string): string {
  return `packages/${planId}.zip`;
}

/** Which kind of output lies at a path. */
export function kindOf(path: string): OutputKind {
  if (path.startsWith('site/')) return 'site';
  if (path.startsWith('data/')) return 'data';
  return path.endsWith('.docx') ? 'docx' : 'pdf';
}
