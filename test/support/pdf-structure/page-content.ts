import type { PDFDict } from '@cantoo/pdf-lib';
import { entryOf, operationsOf } from './content-operators.js';
import type { Report } from './fault.js';
import { lettersOf } from './letters.js';
import { key, type PdfFile } from './pdf-file.js';

const paints = new Set(['Tj', 'TJ', "'", '"', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'Do', 'sh', 'EI']);
const artifactTypes = new Set(['Layout', 'Pagination', 'Page', 'Background']);

/** What the marked sequences of a page say, by their number. */
export interface PageContent {
  readonly texts: ReadonlyMap<number, string>;
}

interface Open {
  readonly tag: string;
  readonly mcid: number | null;
  readonly inText: boolean;
}

/** Reads a page's operators: each that paints must lie in one sequence that is either tagged or an artifact. */
export function readPage(file: PdfFile, page: PDFDict, number: number, report: Report): PageContent {
  const texts = new Map<number, string>();
  const open: Open[] = [];
  const where = `page ${number}`;
  const resources = file.dict(page.get(key('Resources')));
  const fonts = file.dict(resources?.get(key('Font')));
  let [font, inText, saved] = ['', false, 0];
  for (const { operator, operands } of operationsOf(file.content(page))) {
    if (operator === 'BDC' || operator === 'BMC') {
      const tag = String(operands[0]).slice(1);
      const number = entryOf(operands[1], 'MCID');
      const mcid = number === null ? null : Number(number);
      const isArtifact = tag === 'Artifact';
      if (isArtifact && open.some((outer) => outer.mcid !== null)) report('artifact-in-content', where);
      if (mcid !== null && open.some((outer) => outer.tag === 'Artifact')) report('content-in-artifact', where);
      if (mcid !== null && open.some((outer) => outer.mcid !== null)) report('nested-content', where);
      const type = entryOf(operands[1], 'Type')?.slice(1) ?? '';
      if (isArtifact && !artifactTypes.has(type)) report('artifact-type', `${where}: ${type}`);
      if (mcid !== null && texts.has(mcid)) report('mcid-twice', `${where}: ${mcid}`);
      if (mcid !== null) texts.set(mcid, '');
      open.push({ tag, mcid, inText });
    } else if (operator === 'EMC') {
      const ended = open.pop();
      if (!ended) report('unbalanced-marks', `${where}: EMC without a beginning`);
      else if (ended.inText !== inText) report('unbalanced-marks', `${where}: half in a text object`);
    } else if (operator === 'BT') inText = true;
    else if (operator === 'ET') inText = false;
    else if (operator === 'q') saved += 1;
    else if (operator === 'Q') saved -= 1;
    else if (operator === 'Tf') font = String(operands[0]).slice(1);
    else if (operator === '(unfinished)') report('content-syntax', where);
    if (!paints.has(operator)) continue;
    if (open.length === 0) report('untagged', `${where}: ${operator}`);
    if (operator !== 'TJ' && operator !== 'Tj') continue;
    const text = lettersOf(file, fonts?.get(key(font)), operands.flat(), (problem) =>
      report('letters', `${where}: ${problem}`),
    );
    const mcid = open.findLast((outer) => outer.mcid !== null)?.mcid;
    if (mcid !== null && mcid !== undefined) texts.set(mcid, (texts.get(mcid) ?? '') + text);
  }
  if (open.length > 0) report('unbalanced-marks', `${where}: ${open.length} left open`);
  if (saved !== 0) report('content-syntax', `${where}: q and Q do not match`);
  return { texts };
}
