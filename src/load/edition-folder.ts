import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TemplateSource } from '../model/plan-data.js';
import { decodeSource } from './source-file.js';
import { readYamlFile, type YamlFile } from './yaml-file.js';

/** The files of one edition of the form. */
export interface EditionFolder {
  readonly id: string;
  readonly form: YamlFile;
  readonly wording: YamlFile;
  /** By name without extension. */
  readonly templates: ReadonlyMap<string, TemplateSource>;
}

/**
 * Reads the folder of an edition. It is part of the package: a fault in it is ours and throws, naming the file.
 * @param templatesDir the folder `templates/`
 */
export async function loadEditionFolder(templatesDir: string, id: string): Promise<EditionFolder> {
  const dir = join(templatesDir, id);
  const shown = `templates/${id}`;
  const templates = new Map<string, TemplateSource>();
  for (const name of (await readdir(dir)).filter((file) => file.endsWith('.hbs')).sort()) {
    const text = await readFile(join(dir, name), 'utf8');
    templates.set(name.slice(0, -'.hbs'.length), { path: `${shown}/${name}`, text });
  }
  const [form, wording] = await Promise.all([ownFile(dir, shown, 'formular.yaml'), ownFile(dir, shown, 'ordlyd.yaml')]);
  return { id, form, wording, templates };
}

async function ownFile(dir: string, shown: string, name: string): Promise<YamlFile> {
  const { source, diagnostics } = decodeSource(await readFile(join(dir, name)), `${shown}/${name}`);
  const parsed = source ? readYamlFile(source) : { file: null, diagnostics };
  if (parsed.file) return parsed.file;
  throw new Error(`${shown}/${name}: ${parsed.diagnostics[0]?.message ?? 'cannot be read'}`);
}
