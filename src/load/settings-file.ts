import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Source } from '../diagnostics/source.js';
import { settingsFileName } from './settings-file-name.js';
import { SourceFolder } from './source-folder.js';
import type { YamlFile } from './yaml-file.js';

export interface SettingsFile {
  /** Null where there is none, or where it cannot be read. */
  readonly file: YamlFile | null;
  readonly sources: readonly Source[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads `agreements/_websted.yaml`. No file is no fault, but one with nearly its name is. */
export function loadSettingsFile(agreementsDir: string, shownDir: string): SettingsFile {
  const words = { folder: shownDir, whole: 'webstedet' };
  const files = new SourceFolder(agreementsDir, shownDir, words, new Map(), new Map());
  const isThere = existsSync(join(agreementsDir, settingsFileName));
  const file = isThere ? files.yaml(settingsFileName) : null;
  for (const name of isThere ? [] : namesLikeIt(agreementsDir)) {
    files.unknown(name, name, [settingsFileName], `Omdøb den til «${settingsFileName}», eller slet den`);
  }
  return { file, sources: files.sources, diagnostics: files.diagnostics };
}

function namesLikeIt(agreementsDir: string): string[] {
  try {
    return readdirSync(agreementsDir).filter((name) => /^_?webs[it]\w*\.ya?ml/i.test(name));
  } catch {
    // Whether there is such a folder at all is asked, and told, where the plans are looked for.
    return [];
  }
}
