/**
 * What each document costs: the time to make its files once everything is warm, beside its length.
 *
 *   npm run bench:documents            all plans
 *   npm run bench:documents -- DIR 5   the plans of another folder, five rounds
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageDir } from '../../src/cli/workspace.js';
import type { DocumentTree } from '../../src/document/blocks.js';
import { textsOfBlocks } from '../../src/document/text.js';
import { loadFonts } from '../../src/index.js';
import { renderDocx } from '../../src/render/docx/index.js';
import { renderHtmlBlocks } from '../../src/render/html/index.js';
import { renderPdf } from '../../src/render/pdf/index.js';
import { composeFolder } from './compose-folder.js';
import { table } from './table.js';

const [dir = packageDir, rounds = '5'] = process.argv.slice(2);
const [documents, fonts] = await Promise.all([composeFolder(dir), loadFonts()]);

const formats = {
  html: async ({ blocks }: DocumentTree) => renderHtmlBlocks(blocks, { headingOffset: 0, hrefOf: () => '#' }),
  docx: (document: DocumentTree) => renderDocx(document, fonts),
  pdf: (document: DocumentTree) => renderPdf(document, fonts),
} as const;
type Format = keyof typeof formats;
const names = Object.keys(formats) as Format[];

const times = new Map(
  documents.map((document) => [document, { html: [], docx: [], pdf: [] } as Record<Format, number[]>]),
);
// The first round warms up and is not counted.
for (let round = 0; round <= Number(rounds); round++) {
  for (const [document, taken] of times) {
    for (const name of names) {
      const before = process.cpuUsage();
      await formats[name](document);
      const { user, system } = process.cpuUsage(before);
      if (round > 0) taken[name].push((user + system) / 1000);
    }
  }
}

const rows = await Promise.all(
  [...times].map(async ([document, taken]) => {
    const words = textsOfBlocks(document.blocks).join(' ').split(/\s+/).length;
    const pages = await pageCount(document);
    const medians = names.map((name) => median(taken[name]));
    const perPage = (medians.reduce((sum, time) => sum + time, 0) / pages).toFixed(1);
    return [
      document.planId,
      document.id,
      String(words),
      String(pages),
      ...medians.map((time) => time.toFixed(0)),
      perPage,
    ];
  }),
);
process.stdout.write(`Milliseconds of processor time, median of ${rounds} rounds, all warm\n\n`);
process.stdout.write(`${table(['plan', 'document', 'words', 'pages', ...names, 'all, a page'], rows)}\n`);

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

async function pageCount(document: DocumentTree): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'helhedsplan-bench-pages-'));
  const path = join(folder, 'document.pdf');
  await writeFile(path, await renderPdf(document, fonts));
  const pages = /Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [path], { encoding: 'utf8' }))?.[1];
  await rm(folder, { recursive: true });
  return Number(pages);
}
