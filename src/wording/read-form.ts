import { decodeSource } from '../load/source-file.js';
import type { FormUnit } from './form-unit.js';
import { readDocx } from './read-docx.js';
import { readPlainText } from './read-plain-text.js';

/** A form has some thousand; more than this is another thing. */
const mostUnits = 20_000;

export type ReadForm = { readonly units: readonly FormUnit[] } | { readonly problem: string; readonly help: string };

/** Reads a copy of the form, a Word file or plain text; by its bytes, whatever it is called. */
export function readForm(bytes: Uint8Array, shownPath: string): ReadForm {
  const read = readUnits(bytes, shownPath);
  if ('problem' in read) return read;
  if (read.units.length === 0) return { problem: 'Filen har ingen tekst', help: 'Vælg den fil, som formularen står i' };
  if (read.units.length > mostUnits)
    return { problem: 'Filen er for stor til at være formularen', help: 'Vælg den fil, som formularen står i' };
  return read;
}

function readUnits(bytes: Uint8Array, shownPath: string): ReadForm {
  const kind = kindOf(bytes);
  if (kind === 'word') {
    const units = readDocx(bytes);
    if (units) return { units };
    const help = 'Åbn den i Word, gem den igen som Word-dokument (.docx), og prøv med den fil';
    return { problem: 'Filen kan ikke læses som et Word-dokument', help };
  }
  if (kind === 'other') {
    const help = 'Gem formularen som Word-dokument (.docx) eller som ren tekst (.txt i UTF-8), og prøv med den fil';
    return { problem: 'Filen er hverken et Word-dokument (.docx) eller ren tekst', help };
  }
  const { source, diagnostics } = decodeSource(bytes, shownPath);
  if (source) return { units: readPlainText(source.text) };
  const [first] = diagnostics;
  return { problem: first?.message ?? 'Filen kan ikke læses', help: first?.help ?? 'Gem den som ren tekst i UTF-8' };
}

/** By the first bytes: a zip; a PDF, an old Word file or RTF; else text. */
function kindOf(bytes: Uint8Array): 'word' | 'other' | 'text' {
  const start = String.fromCharCode(...bytes.subarray(0, 5));
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006')) return 'word';
  return start.startsWith('%PDF-') || start.startsWith('{\\rtf') || start.startsWith('ÐÏ\u0011à') ? 'other' : 'text';
}
