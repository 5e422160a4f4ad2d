import type { Buffer } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { diagnose } from '../diagnostics/registry.js';
import { Source } from '../diagnostics/source.js';
import { emptyHelp } from './syntax-errors.js';

/** Larger than any agreement by far; more is a mistake or an attack. */
const maxBytes = 2 * 1024 * 1024;

export interface ReadSource {
  readonly source: Source | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a text file of the authors.
 * @param path where it lies
 * @param shownPath how messages call it
 */
export function readSource(path: string, shownPath: string): ReadSource {
  let bytes: Buffer;
  try {
    const file = statSync(path);
    // Neither what never ends (a pipe) nor what fills the memory is opened.
    if (!file.isFile()) return { source: null, diagnostics: [notAFile(shownPath)] };
    if (file.size > maxBytes) return { source: null, diagnostics: [tooLarge(file.size, shownPath)] };
    bytes = readFileSync(path);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'ukendt årsag';
    const help = reason === 'EACCES' ? 'Giv dig selv læseadgang til filen' : 'Se efter, om filen findes og kan åbnes';
    return {
      source: null,
      diagnostics: [diagnose('HP001', `Filen kan ikke læses (${reason})`, { path: shownPath }, { help })],
    };
  }
  return decodeSource(bytes, shownPath);
}

/** Turns bytes into text; pure. A byte order mark is dropped, letters are brought to one form (NFC). */
export function decodeSource(bytes: Uint8Array, shownPath: string): ReadSource {
  const refuse = (code: 'HP003' | 'HP004', message: string, help: string) => ({
    source: null,
    diagnostics: [diagnose(code, message, { path: shownPath }, { help })],
  });
  if (bytes.length > maxBytes) return { source: null, diagnostics: [tooLarge(bytes.length, shownPath)] };
  if (isUtf16(bytes)) return refuse('HP003', 'Filen er gemt som UTF-16 og ikke som UTF-8', utf16Help);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { source: null, diagnostics: [notUtf8(bytes, shownPath)] };
  }
  if (text.includes('\0'))
    return refuse('HP003', 'Filen indeholder nul-tegn og er ikke en tekstfil', 'Gem den som ren tekst i UTF-8');
  if (text.trim() === '') return refuse('HP004', 'Filen er tom', emptyHelp);
  const composed = text.normalize('NFC');
  const source = new Source(shownPath, composed);
  const misread = mojibake(source);
  // Every field with such a letter would be unknown: one message says it all.
  return { source: misread.length > 0 ? null : source, diagnostics: [...decomposed(text, source), ...misread] };
}

const utf16Help =
  'Gem den igen som UTF-8: i Notesblok med Gem som og Kodning: UTF-8, i Visual Studio Code ved at klikke på UTF-16 nederst til højre';

/** By its byte order mark, or by a zero beside each of the first letters. */
function isUtf16(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true;
  return (
    bytes.length >= 4 &&
    bytes.length % 2 === 0 &&
    ((b === 0 && d === 0 && !!a && !!c) || (a === 0 && c === 0 && !!b && !!d))
  );
}

function tooLarge(bytes: number, path: string): Diagnostic {
  const megabytes = (bytes / 1024 / 1024).toFixed(1).replace('.', ',');
  const help = 'Del den op, eller fjern det, der ikke hører til planen';
  return diagnose('HP002', `Filen fylder ${megabytes} MB; højst 2 MB kan læses`, { path }, { help });
}

function notAFile(path: string): Diagnostic {
  const help = 'Omdøb mappen, eller læg en almindelig fil her';
  return diagnose('HP001', 'Her skal være en fil, men der er en mappe eller noget andet', { path }, { help });
}

function notUtf8(bytes: Uint8Array, path: string): Diagnostic {
  const invalid = firstInvalidByte(bytes);
  const help =
    'Åbn den med det tegnsæt, den er gemt i (ofte Windows 1252), så æ, ø og å ser rigtige ud, og gem den så som UTF-8';
  const before = new TextDecoder().decode(bytes.subarray(0, invalid));
  const source = new Source(path, new TextDecoder().decode(bytes));
  const { line } = source.positionAt(before.length);
  // A picture or a program has no lines to show.
  const at = source.text.includes('\0') ? { path } : { source, start: before.length, end: before.length + 1 };
  return diagnose('HP003', `Filen er ikke gemt som UTF-8 (linje ${line} har et ugyldigt tegn)`, at, { help });
}

function firstInvalidByte(bytes: Uint8Array): number {
  const valid = (end: number) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (valid(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function decomposed(original: string, source: Source): Diagnostic[] {
  if (original === source.text) return [];
  let at = 0;
  while (original[at] === source.text[at]) at++;
  const message = 'Filen har bogstaver, der er sat sammen af to tegn (å som a + ring); de læses som ét';
  const help = 'Skriv ordene forfra på tastaturet; bogstaverne følger ofte med fra en PDF eller en Mac';
  return [diagnose('HP013', message, { source, start: at, end: at + 1 }, { help })];
}

/** `Ã¥` for å: UTF-8 that was once read as Windows-1252 and saved again. */
function mojibake(source: Source): Diagnostic[] {
  const match = /Ã[¦¸¥†˜…]|â€[œ“”™]/.exec(source.text);
  if (!match) return [];
  const span = { source, start: match.index, end: match.index + match[0].length };
  const help = 'Find filen i en udgave fra før, eller ret tegnene med søg og erstat';
  return [diagnose('HP014', `«${match[0]}» ser ud til at være et forkert læst dansk bogstav`, span, { help })];
}
