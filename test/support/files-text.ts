import { execFileSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

/** All that can be read out of every file below a folder: parts of packages unzipped, PDF through poppler. */
export async function readableTexts(dir: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const entry of await readdir(dir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    if (path.endsWith('.docx'))
      texts.set(
        path,
        Object.values(unzipSync(bytes))
          .map((part) => strFromU8(part))
          .join('\n'),
      );
    else if (path.endsWith('.pdf')) texts.set(path, pdfText(path) + bytes.toString('latin1'));
    else texts.set(path, bytes.toString('utf8'));
  }
  return texts;
}

function pdfText(path: string): string {
  const [info, text] = [
    ['pdfinfo', path],
    ['pdftotext', path, '-'],
  ].map(([command = '', ...args]) => execFileSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 26 }));
  return `${info}${text}`;
}
