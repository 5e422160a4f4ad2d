import { readOwnYaml } from './load/own-yaml.js';
import { type GlossaryWord, glossarySchema } from './model/glossary.js';

/**
 * The words that the site explains, from the folder of its templates. It is part of the package: a fault in it is ours and
 * throws.
 */
export async function readGlossary(siteSourceDir: string): Promise<readonly GlossaryWord[]> {
  const { value } = await readOwnYaml(siteSourceDir, 'site', 'ordliste.yaml');
  return glossarySchema.parse(value).ord;
}
