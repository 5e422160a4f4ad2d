import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { type FormUnit, formUnit } from './form-unit.js';

/** More than the text of any form; what unpacks to more is no form. */
const maxBytes = 64 * 1024 * 1024;

const main = 'word/document.xml';

/** Text that is not there any more, is no text, or is there twice. */
const skipped = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:delText',
  'w:pPrChange',
  'w:rPrChange',
  'mc:Fallback',
]);

/** What stands for a sign between the words. */
const signs: Readonly<Record<string, string>> = {
  'w:tab': ' ',
  'w:br': ' ',
  'w:cr': ' ',
  'w:noBreakHyphen': '-',
};

/**
 * The paragraphs of a Word file in reading order, those in tables cell by cell, as they read once all tracked changes are
 * accepted. Null where the bytes are no Word file.
 */
export function readDocx(bytes: Uint8Array): FormUnit[] | null {
  try {
    const part = unzipSync(bytes, { filter: ({ name, originalSize }) => name === main && originalSize <= maxBytes })[
      main
    ];
    return part ? paragraphs(strFromU8(part)) : null;
  } catch {
    return null;
  }
}

interface OpenParagraph {
  text: string;
  isItem: boolean;
  /** Its end was deleted: the next paragraph goes on with it. */
  goesOn: boolean;
}

function paragraphs(xml: string): FormUnit[] {
  const units: FormUnit[] = [];
  const open: OpenParagraph[] = [];
  const path: string[] = [];
  let skipping = 0;
  let started = '';
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    const parent = path.at(-1);
    path.push(name);
    const current = open.at(-1);
    // In a paragraph's own properties `w:del` says that its end is deleted, and holds nothing.
    if (name === 'w:del' && parent === 'w:rPr' && path.includes('w:pPr')) {
      if (current) current.goesOn = true;
    } else if (skipped.has(name) && !isSelfClosing) skipping += 1;
    else if (skipping > 0 || !current) {
      if (name === 'w:p' && skipping === 0) open.push({ text: '', isItem: false, goesOn: false });
    } else if (name === 'w:p') open.push({ text: '', isItem: false, goesOn: false });
    else if (name === 'w:numId' && parent === 'w:numPr') current.isItem = attributes['w:val'] !== '0';
    else if (path.at(-2) === 'w:r') current.text += signs[name] ?? '';
  });
  parser.on('text', (text) => {
    const current = open.at(-1);
    if (current && skipping === 0 && path.at(-1) === 'w:t') current.text += text;
  });
  parser.on('closetag', ({ name, isSelfClosing }) => {
    const inOwnProperties = name === 'w:del' && path.at(-2) === 'w:rPr' && path.includes('w:pPr');
    path.pop();
    if (skipped.has(name) && !isSelfClosing && !inOwnProperties) skipping -= 1;
    if (name !== 'w:p' || skipping > 0) return;
    const ended = open.pop();
    if (!ended) return;
    const text = `${started}${ended.text}`;
    started = ended.goesOn ? text : '';
    if (!ended.goesOn) units.push(...formUnit(text, ended.isItem));
  });
  parser.write(xml).close();
  return units;
}
