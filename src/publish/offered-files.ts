import type { SiteFile } from './site-data.js';
import { documentFileUrl } from './site-urls.js';

/** As the pages offer them: most readers want the file that looks the same everywhere. */
const fileFormats = [
  ['pdf', 'PDF'],
  ['docx', 'DOCX'],
] as const;

/** A document's files that were built. */
export function offeredFiles(
  folder: string,
  fileName: string,
  label: string,
  bytesOf: (url: string) => number | null | undefined,
): SiteFile[] {
  return fileFormats.flatMap(([format, shown]): SiteFile[] => {
    const href = documentFileUrl(folder, fileName, format);
    const bytes = bytesOf(href);
    return bytes === undefined ? [] : [{ label, href, format: shown, bytes }];
  });
}
