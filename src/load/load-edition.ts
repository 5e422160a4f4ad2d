import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { editionForm, wordingFile } from '../model/edition-form.js';
import { editions } from '../model/editions/index.js';
import type { Edition, TemplateSource } from '../model/plan-data.js';
import { validateFile } from '../validate/validate-file.js';
import { decodeSource } from './source-file.js';
import { readYamlFile } from './yaml-file.js';

/**
 * Loads every edition that the package knows. An edition's files are part of the package: a fault in them is ours and
 * throws, with file, line and column in the message.
 * @param templatesDir the folder `templates/`
 */
export async function loadEditions(templatesDir: string): Promise<ReadonlyMap<string, Edition>> {
  const loaded = await Promise.all(Object.keys(editions).map((id) => loadEdition(templatesDir, id)));
  return new Map(loaded.map((edition) => [edition.id, edition]));
}

async function loadEdition(templatesDir: string, id: string): Promise<Edition> {
  const dir = join(templatesDir, id);
  const form = await readOwn(dir, id, 'formular.yaml', editionForm);
  const wording = await readOwn(dir, id, 'ordlyd.yaml', wordingFile);
  const makeSchemas = editions[id];
  if (!makeSchemas) throw new Error(`Unknown edition ${id}`);
  const templates = new Map<string, TemplateSource>();
  for (const name of (await readdir(dir)).filter((file) => file.endsWith('.hbs')).sort()) {
    const text = await readFile(join(dir, name), 'utf8');
    templates.set(name.slice(0, -'.hbs'.length), { path: `templates/${id}/${name}`, text });
  }
  return { id, form, wording, templates, schemas: makeSchemas(form) };
}

async function readOwn<S extends z.ZodType>(dir: string, id: string, name: string, schema: S): Promise<z.output<S>> {
  const shown = `templates/${id}/${name}`;
  const { source } = decodeSource(await readFile(join(dir, name)), shown);
  const parsed = source ? readYamlFile(source) : null;
  if (!parsed?.file) throw new Error(`${shown}: ${parsed?.diagnostics[0]?.message ?? 'kan ikke læses'}`);
  const { value, diagnostics } = validateFile(parsed.file, schema);
  if (value !== null) return value;
  throw new Error(diagnostics.map(({ message }) => `${shown}: ${message}`).join('\n'));
}
