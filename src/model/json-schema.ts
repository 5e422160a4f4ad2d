import * as z from 'zod';
import { bookletFile } from './booklet.js';
import { snippetFor } from './editor-snippets.js';
import { interventionFile } from './intervention.js';
import { peopleFile } from './person.js';
import { planFile } from './plan.js';
import type { Edition } from './plan-data.js';
import { siteSettingsFile } from './site-settings.js';
import { fieldsOf, metaOf, resolve } from './walk.js';

/** Path below `schema/` → JSON Schema (draft 7) for editors. */
export function jsonSchemas(editions: Iterable<Edition>): Map<string, object> {
  const known = [...editions];
  const general = { guidance: {}, focusAreas: focusAreasOf(known) };
  const schemas = new Map<string, object>([
    ['helhedsplan.schema.json', editorSchema(planFile, general, 'helhedsplan.yaml')],
    ['websted.schema.json', editorSchema(siteSettingsFile, general, '_websted.yaml')],
    ['personer.schema.json', editorSchema(peopleFile, general, 'personer.yaml')],
    ['indsatser/haefte.schema.json', editorSchema(bookletFile, general, '_indsatser/haefte.yaml')],
    ['indsatser/indsats.schema.json', editorSchema(interventionFile(known), general, '_indsatser/<indsats>.yaml')],
  ]);
  for (const edition of known) {
    const { id, schemas: own, wording } = edition;
    const words = { guidance: wording.vejledning, focusAreas: focusAreasOf([edition]) };
    const files: readonly [string, z.ZodType, string][] = [
      ['strategisk-aftale', own.strategicAgreement, 'strategisk-aftale.yaml'],
      ['delaftale', own.subAgreement, 'delaftaler/<indsatsområde>.yaml'],
      ['bilag', own.attachments, 'bilag.yaml'],
    ];
    for (const [name, schema, title] of files)
      schemas.set(`${id}/${name}.schema.json`, editorSchema(schema, words, title));
  }
  return schemas;
}

/** JSON Schema as editors read it, with what zod's type leaves out: several types, and a text in Markdown. */
type Json = Omit<z.core.JSONSchema.BaseSchema, 'type' | 'anyOf'> & {
  type?: string | string[];
  anyOf?: object[];
  markdownDescription?: string;
  markdownEnumDescriptions?: string[];
  defaultSnippets?: object[];
};

/** Fields that only this tool reads, and that mean nothing to an editor. */
export const ownMeta = [
  'role',
  'declares',
  'refersTo',
  'formRequired',
  'guidance',
  'unknownValue',
  'keepsOrder',
  'valueHelp',
  'editorType',
  'dataType',
] as const;

/** What the form adds to the schemas. */
interface FormWords {
  readonly guidance: Readonly<Record<string, string>>;
  /** Names by id. */
  readonly focusAreas: ReadonlyMap<string, string>;
}

function focusAreasOf(editions: readonly Edition[]): Map<string, string> {
  return new Map(editions.flatMap(({ form }) => form.indsatsområder.map(({ id, navn }) => [id, navn])));
}

function editorSchema(schema: z.ZodType, words: FormWords, title: string): object {
  const json = z.toJSONSchema(schema, {
    target: 'draft-07',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const json = jsonSchema as Json;
      describe(z.globalRegistry.get(zodSchema) ?? {}, json, words);
      if (zodSchema instanceof z.ZodOptional) allowEmpty(json);
      if (resolve(zodSchema, '').meta.role === 'prose') offerProse(json);
      if (zodSchema instanceof z.ZodRecord) nameKeys(zodSchema, json, words);
      if (zodSchema instanceof z.ZodArray) offerItem(zodSchema, json);
    },
  });
  return { ...json, title };
}

function describe(meta: z.GlobalMeta, json: Json, { guidance }: FormWords): void {
  for (const key of ownMeta) delete json[key];
  // What the form says about a field is the best help there is while writing it.
  const help = meta.guidance ? guidance[meta.guidance]?.trim().replaceAll(/\s*\n\s*/g, ' ') : meta.description;
  if (help) {
    json.description = help;
    json.markdownDescription = help;
  }
  const { valueHelp } = meta;
  if (valueHelp && Array.isArray(json.enum))
    json.markdownEnumDescriptions = json.enum.map((value) => valueHelp[String(value)] ?? '');
  const types = typesOf(meta, json);
  if (types) json.type = types;
}

/** Nothing is written. A type `null` would say the same, but editors would offer the word. */
const nothing = { title: 'kan stå tomt', not: { type: ['string', 'number', 'boolean', 'array', 'object'] } };

/** An empty field is written `felt:`, which editors read as null. */
function allowEmpty(json: Json): void {
  if (json.enum !== undefined || json.const !== undefined) return;
  if (json.anyOf) json.anyOf.push(nothing);
  else if (json.type !== undefined) {
    json.anyOf = [{ type: json.type }, nothing];
    delete json.type;
  }
}

/** Prose begins with `|`, which authors would forget. */
function offerProse(json: Json): void {
  json.defaultSnippets = [{ label: 'Tekst på linjerne under', description: 'Brødtekst i Markdown.', body: '|\n  $1' }];
}

/** Fields that are named after focus areas can be offered by name. */
function nameKeys(schema: z.ZodRecord, json: Json, { focusAreas }: FormWords): void {
  if (!metaOf(schema.keyType).refersTo?.includes('focusArea') || typeof json.additionalProperties !== 'object') return;
  const value = json.additionalProperties;
  json.properties = Object.fromEntries([...focusAreas].map(([id, navn]) => [id, { ...value, title: navn }]));
  delete json.propertyNames;
}

/** A list of things with ids offers a new one with all the fields that one usually has. */
function offerItem(schema: z.ZodArray, json: Json): void {
  const { core } = resolve(schema.element, {});
  const fields = core instanceof z.ZodObject ? fieldsOf(core) : {};
  const { id } = fields;
  const kind = id && metaOf(id).declares;
  const snippet = kind && snippetFor(kind, new Set(Object.keys(fields)));
  if (snippet) json.defaultSnippets = [snippet];
}

/** What an editor must accept where the schema says text; undefined where the schema says enough. */
function typesOf(meta: z.GlobalMeta, json: Json): string[] | undefined {
  if (meta.editorType) return [...meta.editorType];
  if (typeof json.type !== 'string') return undefined;
  // A name such as `2021` or `1.0` is written without quotes and read as a number.
  // A number with a fixed count of digits is text with quotes or without.
  if (/^\^\\d\{\d+\}\$$/.test(String(json.pattern))) return ['string', 'integer'];
  const isAnyText = json.pattern === undefined && json.enum === undefined && json.const === undefined;
  return json.type === 'string' && isAnyText && (meta.role === undefined || meta.role === 'plain')
    ? ['string', 'number']
    : undefined;
}
