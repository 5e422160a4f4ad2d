import { checkConnections } from './check-connections.js';
import { checkAttachments, checkBookmarks, checkFile, checkTexts } from './check-file.js';
import { checkNesting } from './check-nesting.js';
import { readTree } from './element-tree.js';
import type { Fault, Report } from './fault.js';
import { readPage } from './page-content.js';
import { PdfFile } from './pdf-file.js';

/**
 * What outsiders' checks of PDF/UA-1 and PDF/A-2a (or 3a) ask of a tagged file, as far as our files can break it, and what
 * we promise beside: a summary of each table, and a bookmark for each of the titles.
 */
export async function structureFaults(bytes: Uint8Array, bookmarks: readonly string[] = []): Promise<Fault[]> {
  const faults: Fault[] = [];
  const report: Report = (rule, where) => faults.push({ rule, where });
  if (!/^%PDF-1\.7\n%[\x80-\xff]{4}/.test(Buffer.from(bytes.subarray(0, 16)).toString('latin1')))
    report('header', 'line 1');
  let file: PdfFile;
  try {
    file = await PdfFile.read(bytes);
  } catch (error) {
    return [{ rule: 'unreadable', where: String(error) }];
  }
  checkFile(file, report);
  checkAttachments(file, report);
  const contents = file.pages.map((page, index) => readPage(file, page, index + 1, report));
  const root = readTree(file, report);
  if (!root) return faults;
  checkNesting(file, root, report);
  checkConnections(file, root, contents, report);
  checkTexts(file, root, report);
  checkBookmarks(file, bookmarks, report);
  return faults;
}
