import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadFonts } from '../../src/index.js';
import { renderDocx } from '../../src/render/docx/index.js';
import { renderHtml } from '../../src/render/html/index.js';
import { composeFolder } from './compose-folder.js';
import { type Measurement, measureNode, measureProgram } from './measure.js';
import { typstSource } from './typst-source.js';

/** A program that a user could take instead, on the same content. */
export interface Other {
  readonly name: string;
  /** What of ours it stands beside. */
  readonly format: 'docx' | 'pdf';
  readonly note: string;
  /** Why it cannot run here, or null. */
  readonly missing: string | null;
  readonly cold: () => Promise<Measurement>;
  /** A second run in the same process, where the program has such a thing. */
  readonly warm: (() => Promise<Measurement>) | null;
}

/** Writes the documents of the plans below `root` as each program reads them, and hands the programs out. */
export async function withOthers<T>(root: string, worker: string, use: (others: Other[]) => Promise<T>): Promise<T> {
  const dir = await mkdtemp(join(tmpdir(), 'helhedsplan-bench-others-'));
  try {
    const [documents, fonts] = await Promise.all([composeFolder(root), loadFonts()]);
    await mkdir(join(dir, 'typst'));
    for (const document of documents) {
      const html = renderHtml(document, { headingOffset: 0, hrefOf: ({ anchor }) => `#${anchor}` });
      const page = `<!doctype html><html lang="da"><meta charset="utf-8"><title>${document.fileName}</title><body>${html}</body></html>`;
      await writeFile(join(dir, `${document.fileName}.html`), page);
      await writeFile(join(dir, `${document.fileName}.docx`), await renderDocx(document, fonts));
      await writeFile(join(dir, 'typst', `${document.fileName}.typ`), typstSource(document));
    }
    const names = documents.map(({ fileName }) => fileName);
    return await use([
      pandoc(dir, names),
      libreOffice(dir, names),
      stockPdfmake(root, worker),
      typst(join(dir, 'typst'), worker),
    ]);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

function pandoc(dir: string, names: readonly string[]): Other {
  return {
    name: 'pandoc HTML→DOCX',
    format: 'docx',
    note: 'one process a document, without the form’s look',
    missing: whyMissing('pandoc'),
    cold: async () => {
      const measured: Measurement[] = [];
      for (const name of names) {
        const args = ['-f', 'html', '-t', 'docx', '--toc', '-o', `${name}.pandoc.docx`, `${name}.html`];
        measured.push(await measureProgram('pandoc', args, dir));
      }
      return {
        milliseconds: measured.reduce((sum, { milliseconds }) => sum + milliseconds, 0),
        bytes: Math.max(...measured.map(({ bytes }) => bytes ?? 0)) || null,
      };
    },
    warm: null,
  };
}

function libreOffice(dir: string, names: readonly string[]): Other {
  const program = ['soffice', 'libreoffice'].find((name) => whyMissing(name) === null) ?? 'soffice';
  const profile = `-env:UserInstallation=file://${join(dir, 'profile')}`;
  const files = names.map((name) => `${name}.docx`);
  return {
    name: 'LibreOffice DOCX→PDF',
    format: 'pdf',
    note: 'one process for all, from our DOCX',
    missing: whyMissing(program),
    cold: () => measureProgram(program, [profile, '--headless', '--convert-to', 'pdf', ...files], dir),
    warm: null,
  };
}

function stockPdfmake(root: string, worker: string): Other {
  const measure = (times: number) => measureNode(worker, ['pdfmake', root, String(times)]);
  return {
    name: 'pdfmake as it comes',
    format: 'pdf',
    note: 'same boxes and tables, untagged, from ready trees',
    missing: null,
    cold: () => measure(1),
    warm: () => measure(2),
  };
}

function typst(dir: string, worker: string): Other {
  const require = createRequire(import.meta.url);
  const faces = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];
  const fontDirs = faces.map((face) =>
    dirname(require.resolve(`@expo-google-fonts/ibm-plex-sans/${face}/IBMPlexSans_${face}.ttf`)),
  );
  const measure = (times: number) => measureNode(worker, ['typst', dir, fontDirs.join(':'), String(times)]);
  return {
    name: 'Typst',
    format: 'pdf',
    note: 'same boxes and tables, from ready source',
    missing: whyMissingModule('@myriaddreamin/typst-ts-node-compiler'),
    cold: () => measure(1),
    warm: () => measure(2),
  };
}

function whyMissing(program: string): string | null {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return null;
  } catch {
    return `${program} is not installed`;
  }
}

function whyMissingModule(name: string): string | null {
  try {
    createRequire(import.meta.url)(name);
    return null;
  } catch {
    return `${name} is not installed, or not for this system`;
  }
}
