import { join } from 'node:path';
import {
  canMakePictures,
  contactSheetDir,
  type SheetDocument,
  writeContactSheet,
} from '../../publish/contact-sheet.js';
import type { BuildTask } from '../build.js';
import { Progress, type Terminal } from '../console.js';
import { amount } from '../count-text.js';
import { asCannotWrite, CannotRun } from '../failure.js';
import { shown } from '../workspace.js';
import type { BuildResult } from './summary.js';

/** Says before anything is built that the sheet cannot be made. */
export async function expectContactSheet(kinds: BuildTask['kinds']): Promise<void> {
  if (!kinds.has('pdf'))
    throw new CannotRun(
      '--contact-sheet viser siderne i PDF-filerne, men --only tager dem ikke med',
      'Skriv: --only pdf',
    );
  if (!(await canMakePictures())) {
    throw new CannotRun(
      'Kontaktarket kan ikke laves, for programmet pdftoppm er her ikke. Intet er bygget',
      'Installér det (Debian og Ubuntu: sudo apt install poppler-utils; macOS: brew install poppler; Windows: choco install poppler), eller byg uden --contact-sheet',
    );
  }
}

/** Makes the sheet of what was built, and says where it lies. */
export async function makeContactSheet(
  { files }: BuildResult,
  { workspace }: BuildTask,
  terminal: Terminal,
): Promise<void> {
  const documents = files.flatMap(({ path }): SheetDocument[] => {
    const [, planId, fileName] = /^documents\/([^/]+)\/([^/]+)\.pdf$/.exec(path) ?? [];
    return planId && fileName ? [{ planId, fileName, path }] : [];
  });
  const progress = new Progress(terminal, 'Laver kontaktark', documents.length);
  try {
    const pages = await writeContactSheet(workspace.outputDir, documents, (what) => progress.step(what));
    progress.end();
    const sheet = shown(join(workspace.outputDir, contactSheetDir, 'index.html'));
    terminal.out(`Kontaktark: ${sheet} (${amount(pages, 'side', 'sider')})\n`);
  } catch (error) {
    progress.end();
    const outcome = 'Dokumenterne er bygget, men kontaktarket er ikke lavet.';
    throw asCannotWrite(error, { dir: shown(workspace.outputDir), option: '--out', outcome });
  }
}
