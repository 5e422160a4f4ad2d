import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { UploadEntry } from '../../compose/attachments/upload-list.js';
import { checklistFileName } from '../../compose/places.js';
import { documentPath } from '../../publish/output-layout.js';
import type { PackageFiles } from '../../publish/package-folder.js';
import { type DocumentFormat, documentFormats } from '../../render/index.js';
import { extensionOf, readBroughtFile } from './brought-file.js';

export interface Gathered {
  readonly files: PackageFiles;
  /** What stands in the way of files that the author brings. */
  readonly problems: readonly string[];
}

/**
 * The files of a package under the names that they have there: the checklist first, then each document of the list that is here.
 * @param builtDir the output folder that holds the documents
 */
export async function gatherFiles(
  planId: string,
  entries: readonly UploadEntry[],
  builtDir: string,
  planDir: string,
): Promise<Gathered> {
  const files = new Map<string, Uint8Array>();
  const problems: string[] = [];
  const built = (fileName: string, format: DocumentFormat) =>
    readFile(join(builtDir, documentPath(planId, fileName, format)));
  const take = async (fileName: string, name: string) => {
    for (const format of documentFormats) files.set(`${name}.${format}`, await built(fileName, format));
  };
  await take(checklistFileName(), `00-${checklistFileName()}`);
  for (const { fileName, state } of entries) {
    if (state.is === 'made') await take(state.fileName, fileName);
    if (state.is !== 'brought') continue;
    const brought = await readBroughtFile(planDir, state.file);
    if ('problem' in brought) problems.push(brought.problem);
    else files.set(fileName + extensionOf(state.file), brought.bytes);
  }
  return { files, problems };
}
