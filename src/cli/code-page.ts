import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DiagnosticCode } from '../diagnostics/registry.js';
import { packageDir } from './workspace.js';

/** The page that explains a code, as Markdown; null where the package is not whole. */
export function readCodePage(code: DiagnosticCode): Promise<string | null> {
  return readFile(join(packageDir, 'docs/koder', `${code}.md`), 'utf8').catch(() => null);
}
