import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs a command-line reader (poppler, qpdf) on a PDF; `{}` in the arguments stands for the file. */
export function readPdf(bytes: Uint8Array, command: string, args: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  const file = join(folder, 'document.pdf');
  try {
    writeFileSync(file, bytes);
    const filled = args.map((arg) => arg.replace('{}', file));
    return execFileSync(command, filled, { encoding: 'utf8', maxBuffer: 1 << 26 });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The text between the margins, in the order of the file; labels repeated at the head of a page are left out. */
export function bodyText(bytes: Uint8Array): string {
  const text = readPdf(bytes, 'pdftotext', ['-raw', '-x', '0', '-y', '48', '-W', '596', '-H', '740', '{}', '-']);
  const lines = text.split(/[\n\f]/).filter((line) => !line.endsWith('(fortsat)'));
  return lines.join(' ');
}
