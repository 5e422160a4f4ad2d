import { publicName } from '../model/booklet-data.js';
import type { DocumentFormat } from '../render/index.js';

/** Where things lie below the output folder. */
export function documentPath(planId: string, fileName: string, format: DocumentFormat): string {
  return `documents/${publicName(planId)}/${fileName}.${format}`;
}

export function dataPath(planId: string): string {
  return `data/${publicName(planId)}.json`;
}

/** The file of an address of the site. */
export function sitePath(path: string): string {
  return `site/${path.replace(/^\//, '')}`;
}
