import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { sha256 } from '../sha256.js';

/** A PDF file below the output folder: `documents/viborg/delaftale-beskaeftigelse.pdf`. */
export interface SheetDocument {
  readonly planId: string;
  readonly fileName: string;
  readonly path: string;
}

export const contactSheetDir = 'kontaktark';

const run = promisify(execFile);
const program = 'pdftoppm';
/** A page becomes 413 pixels wide: headings can be read, and a long document is a few hundred kB. */
const dotsPerInch = '50';

/** Whether the program that makes pictures of pages can be started. */
export async function canMakePictures(): Promise<boolean> {
  return run(program, ['-v']).then(
    () => true,
    () => false,
  );
}

/**
 * Small pictures of all pages of some documents on one page, to look through after a build; it is no part of what is
 * published. Pictures of a PDF that is as it was are kept: their folder is named by its content.
 *
 * @returns the number of pages
 */
export async function writeContactSheet(
  outputDir: string,
  documents: readonly SheetDocument[],
  onStep: (what: string) => void,
): Promise<number> {
  const sheetDir = join(outputDir, contactSheetDir);
  const pictured: PicturedDocument[] = [];
  for (const document of documents) {
    onStep(document.path);
    const hash = sha256(await readFile(join(outputDir, document.path))).slice(0, 8);
    const folder = `${document.planId}/${document.fileName}.${hash}`;
    pictured.push({
      ...document,
      folder,
      pages: await picturesIn(join(sheetDir, folder), join(outputDir, document.path)),
    });
  }
  await writeFile(join(sheetDir, 'index.html.ny'), pageOf(pictured));
  await rename(join(sheetDir, 'index.html.ny'), join(sheetDir, 'index.html'));
  await removeOthers(sheetDir, new Set(pictured.map(({ folder }) => folder)));
  return pictured.reduce((sum, { pages }) => sum + pages.length, 0);
}

interface PicturedDocument extends SheetDocument {
  /** Of the pictures, from the sheet. */
  readonly folder: string;
  readonly pages: readonly string[];
}

/** Names of the pictures, in the order of the pages. A folder is there whole or not at all. */
async function picturesIn(dir: string, pdf: string): Promise<string[]> {
  const there = await readdir(dir).catch(() => []);
  if (there.length > 0) return there.sort();
  const making = `${dir}.ny`;
  await rm(making, { recursive: true, force: true });
  await mkdir(making, { recursive: true });
  await run(program, ['-png', '-r', dotsPerInch, pdf, join(making, 'side')]);
  await rename(making, dir);
  return (await readdir(dir)).sort();
}

/** Pictures of documents that are others now, or gone. What the tool did not make is left alone. */
async function removeOthers(sheetDir: string, wanted: ReadonlySet<string>): Promise<void> {
  for (const planId of await readdir(sheetDir)) {
    for (const name of await readdir(join(sheetDir, planId)).catch(() => [])) {
      if (/\.[0-9a-f]{8}(?:\.ny)?$/.test(name) && !wanted.has(`${planId}/${name}`))
        await rm(join(sheetDir, planId, name), { recursive: true });
    }
    // Fails where anything is left, or for a file.
    await rmdir(join(sheetDir, planId)).catch(() => undefined);
  }
}

/** Ids and names of files are letters, digits and hyphens, so nothing in the page needs to be escaped. */
function pageOf(documents: readonly PicturedDocument[]): string {
  const planIds = [...new Set(documents.map(({ planId }) => planId))];
  const plans = planIds.map((planId) => {
    const own = documents.filter((document) => document.planId === planId);
    return `<h2>${planId}</h2>\n${own.map(sectionOf).join('')}`;
  });
  return `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Kontaktark</title>
<style>
body { margin: 1.5rem; font-family: system-ui, sans-serif; color: #222; background: #e8e8e8; }
ol { display: flex; flex-wrap: wrap; gap: 1rem; margin: 0 0 2rem; padding: 0; list-style: none; }
img { display: block; width: 13rem; height: auto; background: #fff; box-shadow: 0 1px 3px #888; }
a { color: inherit; }
</style>
</head>
<body>
<h1>Kontaktark</h1>
<p>Alle sider i små billeder, til at se dokumenterne igennem. Et klik på et billede åbner siden i PDF-filen. Arket er ikke en del af det, der offentliggøres.</p>
${plans.join('')}</body>
</html>
`;
}

function sectionOf({ fileName, path, folder, pages }: PicturedDocument): string {
  const items = pages.map(
    (page, index) =>
      `<li><a href="../${path}#page=${index + 1}"><img src="${folder}/${page}" alt="Side ${index + 1}" loading="lazy"></a>${index + 1}</li>\n`,
  );
  const count = pages.length === 1 ? '1 side' : `${pages.length} sider`;
  return `<h3><a href="../${path}">${fileName}</a>, ${count}</h3>\n<ol>\n${items.join('')}</ol>\n`;
}
