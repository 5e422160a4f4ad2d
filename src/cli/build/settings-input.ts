import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { settingsFileName } from '../../load/settings-file-name.js';
import { sha256 } from '../../sha256.js';

/** SHA-256 of what the site says of itself, since every page may show it; null where nothing can be read. */
export function settingsHash(agreementsDir: string): string | null {
  const path = join(agreementsDir, settingsFileName);
  try {
    return statSync(path).isFile() ? sha256(readFileSync(path)) : null;
  } catch {
    return null;
  }
}
