import { checkSource } from './check/index.js';
import type { Diagnostic } from './diagnostics/diagnostic.js';
import { hasErrors } from './diagnostics/diagnostic.js';
import { loadSettingsFile } from './load/settings-file.js';
import { noSettings, type SiteSettings, siteSettings, siteSettingsFile } from './model/site-settings.js';
import { validateFile } from './validate/validate-file.js';

export interface ReadSettings {
  readonly settings: SiteSettings;
  /** What is wrong with the file; what it says counts only where it has no errors. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Load → validate → check, for what the site says of itself.
 * @param shownDir how messages call `agreementsDir`
 */
export function readSettings(agreementsDir: string, shownDir: string): ReadSettings {
  const { file, sources, diagnostics } = loadSettingsFile(agreementsDir, shownDir);
  const validated = file && validateFile(file, siteSettingsFile);
  const found = [...diagnostics, ...(validated?.diagnostics ?? []), ...sources.flatMap(checkSource)];
  const value = hasErrors(found) ? null : (validated?.fitting?.value ?? null);
  return { settings: value ? siteSettings(value) : noSettings, diagnostics: found };
}
