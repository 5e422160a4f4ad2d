import type { DocumentFormat } from '../render/index.js';

/** Where things lie below the output folder. */
export function documentPath(planId: string, fileName: string, format: DocumentFormat): string {
  return `documents/${planId}/${fileName}.${format}`;
}

export function dataPath(planId: string): string {
  return `data/${planId}.json`;
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
