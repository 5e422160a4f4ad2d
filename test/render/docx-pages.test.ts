import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TocEntry } from '../../src/document/blocks.js';
import { bookmarkName } from '../../src/render/docx/anchors.js';
import { renderDocx } from '../../src/render/docx/index.js';
import { readXml, type XmlElement } from '../support/docx-reader.js';
import { convertWithLibreOffice } from '../support/libre-office.js';
import { composedPlan } from '../support/plans.js';
import { sharedFonts } from '../support/shared-fonts.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'docx-pages-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('numbers the contents as a word processor lays the pages out, at most one page off', {
  timeout: 240_000,
}, async () => {
  const { documents } = await composedPlan('en-faelles-indsats');
  const document = documents.find(({ id }) => id === 'uddannelse-og-livschancer');
  const contents = document?.blocks.find(({ type }) => type === 'toc');
  if (!document || contents?.type !== 'toc') throw new Error('No contents table');
  const docx = await renderDocx(document, await sharedFonts());
  const real = pagesOfHeadings(docx);
  const printed = printedNumbers(docx, contents.entries);
  const distances = contents.entries.map(({ text }) => Math.abs((printed.get(text) ?? 0) - (real.get(text) ?? 0)));
  expect(real.size).toBeGreaterThanOrEqual(contents.entries.length);
  expect(Math.max(...distances)).toBeLessThanOrEqual(1);
  expect(distances.filter((distance) => distance === 0).length).toBeGreaterThanOrEqual(contents.entries.length * 0.7);
});

/** Heading → page in LibreOffice's layout. */
function pagesOfHeadings(docx: Uint8Array): Map<string, number> {
  const pdf = convertWithLibreOffice(new Map([['a', docx]]), 'pdf').get('a');
  writeFileSync(join(folder, 'a.pdf'), pdf ?? new Uint8Array());
  writeFileSync(
    join(folder, 'outlines.json'),
    execFileSync('qpdf', ['--json', '--json-key=outlines', join(folder, 'a.pdf')]),
  );
  const { outlines } = JSON.parse(readFileSync(join(folder, 'outlines.json'), 'utf8')) as { outlines: Outline[] };
  const pages = new Map<string, number>();
  const visit = (items: readonly Outline[]) => {
    for (const { title, destpageposfrom1, kids } of items) {
      pages.set(title, destpageposfrom1);
      visit(kids);
    }
  };
  visit(outlines);
  return pages;
}

interface Outline {
  readonly title: string;
  readonly destpageposfrom1: number;
  readonly kids: readonly Outline[];
}

/** Entry → number in the file's contents table. */
function printedNumbers(docx: Uint8Array, entries: readonly TocEntry[]): Map<string, number> {
  const text = textOf(readXml(docx, 'word/document.xml'));
  return new Map(
    entries.map(({ anchor, text: entry }) => {
      const found = new RegExp(`PAGEREF ${bookmarkName(anchor)}\\D*?(\\d+)`).exec(text);
      return [entry, Number(found?.[1] ?? 0)];
    }),
  );
}

function textOf(element: XmlElement): string {
  return element.text + element.children.map(textOf).join(' ');
}
