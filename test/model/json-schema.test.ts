import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../src/model/json-schema.js';
import { dataSchemas } from '../../src/model/plan-data-schema.js';
import { agreementsDir, completePlan, editions, fixturesDir } from '../support/fixture-plan.js';

const schemaDir = fileURLToPath(new URL('../../schema', import.meta.url));

describe('the schemas in schema/', () => {
  it('are those of the model; else run: npm run schema', async () => {
    const ofData = [...dataSchemas((await editions()).values())];
    const made = new Map([
      ...jsonSchemas((await editions()).values()),
      ...ofData.map(([name, schema]) => [`data/${name}`, schema] as const),
    ]);
    const files = (await readdir(schemaDir, { recursive: true })).filter((name) => name.endsWith('.json'));
    expect(files.sort()).toEqual([...made.keys()].sort());
    for (const [path, schema] of made)
      expect(await readFile(join(schemaDir, path), 'utf8'), path).toBe(
        `${JSON.stringify(schema, null, path.startsWith('data/') ? 0 : 2)}\n`,
      );
  });

  it('explain every field in Danish, and name nothing that only this tool reads', async () => {
    for (const [path, schema] of jsonSchemas((await editions()).values())) {
      const text = JSON.stringify(schema);
      expect(text, path).not.toMatch(/"(role|declares|refersTo|formRequired|guidance|unknownValue|editorType)":/);
      for (const [name, field] of fieldsOf(schema)) expect(field, `${path}: ${name}`).toHaveProperty('description');
    }
  });
});

/** What an editor says of a file: YAML as it reads it, held against the schema that the first line names. */
describe('an editor accepts', async () => {
  const files = await yamlFiles(agreementsDir);
  it.each(files.map((file) => [relative(agreementsDir, file), file]))('%s', async (_name, file) => {
    const text = await readFile(file, 'utf8');
    const schemaPath = /^# yaml-language-server: \$schema=(\S+)$/m.exec(text)?.[1];
    expect(schemaPath, 'the line that names the schema').toBeDefined();
    const schema = JSON.parse(await readFile(join(file, '..', schemaPath ?? ''), 'utf8'));
    expect(faults(schema, load(text))).toEqual([]);
  });

  it('the complete plan and a plan with empty fields', async () => {
    const made = jsonSchemas((await editions()).values());
    const schema = made.get('2019-26/strategisk-aftale.schema.json') ?? {};
    const text = await readFile(join(fixturesDir, completePlan, 'strategisk-aftale.yaml'), 'utf8');
    expect(faults(schema, load(text))).toEqual([]);
    expect(faults(schema, load('vision:\norganisering:\nindikatorer:\n'))).toEqual([]);
    expect(faults(schema, load('visionen: |\n  Et kvarter\n'))).toEqual(['/ must NOT have additional properties']);
  });
});

function faults(schema: object, value: unknown): string[] {
  const validate = new Ajv({ strict: false, allErrors: true, allowUnionTypes: true }).compile(schema);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
}

async function yamlFiles(dir: string): Promise<string[]> {
  const names = await readdir(dir, { recursive: true });
  return names
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(dir, name))
    .sort();
}

function fieldsOf(node: unknown): [string, object][] {
  if (typeof node !== 'object' || node === null) return [];
  const own = 'properties' in node ? Object.entries(node.properties as Record<string, object>) : [];
  return [...own, ...Object.values(node).flatMap(fieldsOf)];
}
