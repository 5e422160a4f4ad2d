import { z } from 'zod';
import { peopleFile } from './person.js';
import { planFile } from './plan.js';
import type { Edition } from './plan-data.js';

/** Path below `schema/` → JSON Schema (draft 7) for editors. */
export function jsonSchemas(editions: Iterable<Edition>): Map<string, object> {
  const schemas = new Map<string, object>([
    ['helhedsplan.schema.json', editorSchema(planFile, {}, 'helhedsplan.yaml')],
    ['personer.schema.json', editorSchema(peopleFile, {}, 'personer.yaml')],
  ]);
  for (const { id, schemas: own, wording } of editions) {
    schemas.set(
      `${id}/strategisk-aftale.schema.json`,
      editorSchema(own.strategicAgreement, wording.vejledning, 'strategisk-aftale.yaml'),
    );
    schemas.set(
      `${id}/delaftale.schema.json`,
      editorSchema(own.subAgreement, wording.vejledning, 'delaftaler/<indsatsområde>.yaml'),
    );
    schemas.set(`${id}/bilag.schema.json`, editorSchema(own.attachments, wording.vejledning, 'bilag.yaml'));
  }
  return schemas;
}

/** JSON Schema as editors read it, with what zod's type leaves out: several types, and a text in Markdown. */
type Json = Omit<z.core.JSONSchema.BaseSchema, 'type'> & { type?: string | string[]; markdownDescription?: string };

/** Fields that only this tool reads, and that mean nothing to an editor. */
const ownMeta = [
  'role',
  'declares',
  'refersTo',
  'formRequired',
  'guidance',
  'unknownValue',
  'keepsOrder',
  'editorType',
] as const;

function editorSchema(schema: z.ZodType, guidance: Readonly<Record<string, string>>, title: string): object {
  const json = z.toJSONSchema(schema, {
    target: 'draft-07',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) =>
      describe(z.globalRegistry.get(zodSchema) ?? {}, jsonSchema as Json, guidance),
  });
  return { ...json, title };
}

function describe(meta: z.GlobalMeta, json: Json, guidance: Readonly<Record<string, string>>): void {
  for (const key of ownMeta) delete json[key];
  // What the form says about a field is the best help there is while writing it.
  const help = meta.guidance ? guidance[meta.guidance]?.trim().replaceAll(/\s*\n\s*/g, ' ') : meta.description;
  if (help) {
    json.description = help;
    json.markdownDescription = meta.title ? `**${meta.title}**\n\n${help}` : help;
  }
  const types = typesOf(meta, json);
  if (types) json.type = types;
}

/** What an editor must accept where the schema says text; undefined where the schema says enough. */
function typesOf(meta: z.GlobalMeta, json: Json): string[] | undefined {
  if (meta.editorType) return [...meta.editorType];
  if (typeof json.type !== 'string') return undefined;
  // An empty field is written `felt:`, which editors read as null.
  if (meta.formRequired) return [json.type, 'null'];
  // A name such as `2021` or `1.0` is written without quotes and read as a number.
  const isAnyText = json.pattern === undefined && json.enum === undefined && json.const === undefined;
  return json.type === 'string' && isAnyText && (meta.role === undefined || meta.role === 'plain')
    ? ['string', 'number']
    : undefined;
}
