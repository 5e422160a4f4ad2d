/**
 * Work that is measured from inside a process, in milliseconds left in `globalThis.benchMilliseconds`:
 *
 *   worker cli <arguments>           the command line, its second run in the process
 *   worker render docx|pdf DIR TIMES the renderer alone on the documents of the plans in DIR, its last time
 *   worker pdfmake DIR TIMES         pdfmake itself on the same documents, its last time
 *   worker typst DIR TIMES           Typst on the .typ files in DIR, its last time
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../../src/cli/run.js';
import { loadFonts } from '../../src/index.js';
import { composeFolder } from './compose-folder.js';
import { pdfmakeDefinition, pdfmakeFaces } from './pdfmake-definition.js';

const [mode, ...rest] = process.argv.slice(2);
const silent = { out: () => {}, err: () => {}, colour: false, interactive: false, columns: null };

if (mode === 'cli') {
  await run(rest, silent);
  process.exitCode = await timed(() => run(rest, silent));
} else if (mode === 'render') {
  const [format, dir = '', times = '1'] = rest;
  const [documents, fonts] = await Promise.all([composeFolder(dir), loadFonts()]);
  await repeat(Number(times), async () => {
    if (format === 'docx') {
      const { renderDocx } = await import('../../src/render/docx/index.js');
      for (const document of documents) await renderDocx(document, fonts);
    } else {
      const { renderPdf } = await import('../../src/render/pdf/index.js');
      for (const document of documents) await renderPdf(document, fonts);
    }
  });
} else if (mode === 'pdfmake') {
  const [dir = '', times = '1'] = rest;
  const documents = await composeFolder(dir);
  await repeat(Number(times), async () => {
    const { default: pdfmake } = await import('pdfmake');
    pdfmake.setLocalAccessPolicy(() => true);
    pdfmake.setUrlAccessPolicy(() => false);
    const [normal, italics, bold, bolditalics] = pdfmakeFaces;
    pdfmake.setFonts({ Plex: { normal, italics, bold, bolditalics } });
    for (const document of documents) await pdfmake.createPdf(pdfmakeDefinition(document)).getBuffer();
  });
} else if (mode === 'typst') {
  const [dir = '', fontDirs = '', times = '1'] = rest;
  const sources = (await readdir(dir)).filter((name) => name.endsWith('.typ'));
  await repeat(Number(times), async () => {
    const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
    // A new compiler each time: what one compiler keeps would make the second time a look-up.
    const compiler = NodeCompiler.create({ workspace: dir, fontArgs: [{ fontPaths: fontDirs.split(':') }] });
    compiler.evictCache(0);
    for (const name of sources) {
      const mainFileContent = await readFile(join(dir, name), 'utf8');
      await writeFile(join(dir, name.replace(/typ$/, 'pdf')), compiler.pdf({ mainFileContent }));
    }
  });
} else throw new Error(`Unknown work: ${mode}`);

async function repeat(times: number, work: () => Promise<void>): Promise<void> {
  for (let time = 0; time < times; time++) await timed(work);
}

async function timed<T>(work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const result = await work();
  Object.assign(globalThis, { benchMilliseconds: performance.now() - started });
  return result;
}
