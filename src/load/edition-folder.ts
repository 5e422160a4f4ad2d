import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TemplateSet, TemplateSource } from '../model/plan-data.js';
import { bookletId } from './booklet-id.js';
import { readOwnYaml } from './own-yaml.js';
import type { YamlFile } from './yaml-file.js';

/** Parts of templates that several editions have alike; an edition's own part of the same name goes before them. */
const sharedFolder = '_faelles';

const placesFile = 'ordlyd-steder.yaml';

/** The files of one edition of the form. */
export interface EditionFolder {
  readonly id: string;
  readonly form: YamlFile;
  readonly wording: YamlFile;
  /** Null where the edition has no such file. */
  readonly places: YamlFile | null;
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
  const templates = new Map([
    ...(await templatesIn(join(templatesDir, sharedFolder), `templates/${sharedFolder}`)),
    ...(await templatesIn(dir, shown)),
  ]);
  const [form, wording] = await Promise.all([
    readOwnYaml(dir, shown, 'formular.yaml'),
    readOwnYaml(dir, shown, 'ordlyd.yaml'),
  ]);
  const places = existsSync(join(dir, placesFile)) ? await readOwnYaml(dir, shown, placesFile) : null;
  return { id, form, wording, places, templates };
}

/**
 * Reads the templates of the booklet of interventions, which follow no edition of the form.
 * @param templatesDir the folder `templates/`
 */
export async function loadBookletTemplates(templatesDir: string): Promise<TemplateSet> {
  const templates = new Map(await templatesIn(join(templatesDir, bookletId), `templates/${bookletId}`));
  return { id: bookletId, wording: { fast: {}, vejledning: {} }, templates };
}

/** Templates by name; none where there is no such folder. */
async function templatesIn(dir: string, shown: string): Promise<[string, TemplateSource][]> {
  const files = await readdir(dir).catch((): string[] => []);
  const names = files.filter((file) => file.endsWith('.hbs')).sort();
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(dir, name), 'utf8');
      return [name.slice(0, -'.hbs'.length), { path: `${shown}/${name}`, text }] as [string, TemplateSource];
    }),
  );
}
