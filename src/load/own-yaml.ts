import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeSource } from './source-file.js';
import { readYamlFile, type YamlFile } from './yaml-file.js';

/**
 * Reads a YAML file of the package. A fault in it is ours and throws, naming the file.
 * @param shown the folder as messages call it
 */
export async function readOwnYaml(dir: string, shown: string, name: string): Promise<YamlFile> {
  const { source, diagnostics } = decodeSource(await readFile(join(dir, name)), `${shown}/${name}`);
  const parsed = source ? readYamlFile(source) : { file: null, diagnostics };
  if (parsed.file) return parsed.file;
  throw new Error(`${shown}/${name}: ${parsed.diagnostics[0]?.message ?? 'cannot be read'}`);
}
