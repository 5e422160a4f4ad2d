import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Files as LibreOffice writes them, by the names they are given; one start of the program for all. */
export function convertWithLibreOffice(
  files: ReadonlyMap<string, Uint8Array>,
  format: 'docx' | 'pdf',
): Map<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'libre-office-'));
  const out = join(folder, 'out');
  try {
    for (const [name, bytes] of files) writeFileSync(join(folder, `${name}.docx`), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const paths = [...files.keys()].map((name) => join(folder, `${name}.docx`));
    execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', out, ...paths], {
      stdio: 'ignore',
    });
    return new Map([...files.keys()].map((name) => [name, readFileSync(join(out, `${name}.${format}`))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
