import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { readSource } from './source-file.js';
import { readYamlFile, type YamlFile } from './yaml-file.js';

export interface WordingFolder {
  /** By edition, as their names say. */
  readonly files: ReadonlyMap<string, YamlFile>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the authors' files of the form's own wording. No folder is no fault.
 * @param shownDir how messages call `dir`
 */
export async function loadWordingFolder(dir: string, shownDir: string): Promise<WordingFolder> {
  const names = (await readdir(dir).catch((): string[] => [])).filter((name) => name.endsWith('.yaml')).sort();
  const files = new Map<string, YamlFile>();
  const diagnostics: Diagnostic[] = [];
  for (const name of names) {
    const read = await readSource(join(dir, name), `${shownDir}/${name}`);
    const parsed = read.source ? readYamlFile(read.source) : { file: null, diagnostics: [] };
    diagnostics.push(...read.diagnostics, ...parsed.diagnostics);
    if (parsed.file) files.set(name.slice(0, -'.yaml'.length), parsed.file);
  }
  return { files, diagnostics };
}
