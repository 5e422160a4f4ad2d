import * as z from 'zod';
import { ownMeta } from './json-schema.js';
import { peopleFile } from './person.js';
import { planFile } from './plan.js';
import type { Edition } from './plan-data.js';

/** The name and version of the format of a plan as data. */
export const planDataFormat = 'helhedsplan-data/1';

/** File name → JSON Schema of data that a build publishes beside it. */
export function dataSchemas(editions: Iterable<Edition>): Map<string, object> {
  return new Map([...editions].map((edition) => [`plan-${edition.id}.schema.json`, planDataSchema(edition)]));
}

/** JSON Schema of a plan of an edition as it is published as data: what authors wrote, with figures, dates and amounts read. */
export function planDataSchema({ id, form, schemas }: Edition): object {
  const orNothing = (schema: object) => ({ anyOf: [schema, { type: 'null' }] });
  const { personer: people } = peopleFile.shape;
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: `En helhedsplan som data, udgave ${id}`,
    type: 'object',
    properties: {
      format: { description: 'Formatets navn og version.', const: planDataFormat },
      id: { description: 'Planens id.', type: 'string' },
      udgave: { description: 'Udgaven af Landsbyggefondens formular.', const: id },
      helhedsplan: dataSchema(planFile),
      'strategisk-aftale': orNothing(dataSchema(schemas.strategicAgreement)),
      bilag: orNothing(dataSchema(schemas.attachments)),
      delaftaler: {
        description: 'Delaftalerne ved deres indsatsområders id.',
        type: 'object',
        properties: Object.fromEntries(
          form.indsatsområder.map((area) => [area.id, { title: area.navn, $ref: '#/definitions/delaftale' }]),
        ),
        additionalProperties: false,
      },
      personer: {
        description: 'Kun de personer, hvis navne må være offentlige.',
        type: 'array',
        items: dataSchema(people.element.pick({ navn: true, titel: true, organisation: true })),
      },
    },
    required: ['format', 'id', 'udgave', 'helhedsplan', 'strategisk-aftale', 'bilag', 'delaftaler'],
    additionalProperties: false,
    definitions: { delaftale: dataSchema(schemas.subAgreement) },
  };
}

type Json = z.core.JSONSchema.BaseSchema;

function dataSchema(schema: z.ZodType): Json {
  const { $schema: _, ...json } = z.toJSONSchema(schema, {
    target: 'draft-07',
    io: 'output',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const meta = z.globalRegistry.get(zodSchema) ?? {};
      if (zodSchema instanceof z.ZodPipe) Object.assign(jsonSchema, meta.dataType ?? readAs(zodSchema));
      for (const key of ownMeta) delete (jsonSchema as Record<string, unknown>)[key];
    },
  });
  return json;
}

/** A text that stays one, or fields that were only held against each other. */
function readAs({ def }: z.ZodPipe): object {
  return def.in instanceof z.ZodString ? { type: 'string' } : dataSchema(def.in as z.ZodType);
}
