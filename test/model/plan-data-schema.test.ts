import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { ReadPlan } from '../../src/index.js';
import type { Edition } from '../../src/model/plan-data.js';
import { planDataSchema } from '../../src/model/plan-data-schema.js';
import { planDataFile } from '../../src/publish/plan-data-file.js';
import { completePlan2015, readAgreement, readFixture } from '../support/fixture-plan.js';
import { planIds } from '../support/plans.js';

const validators = new Map<string, ValidateFunction>();

function validatorOf(edition: Edition): ValidateFunction {
  const known = validators.get(edition.id);
  const validate = known ?? new Ajv({ strict: false, allErrors: true }).compile(planDataSchema(edition));
  validators.set(edition.id, validate);
  return validate;
}

/** What another program says of a plan's data, by the schema that is published beside it. */
function faults({ plan }: ReadPlan): unknown[] {
  if (!plan) throw new Error('The plan cannot be read');
  const validate = validatorOf(plan.edition);
  const data: unknown = JSON.parse(planDataFile(plan));
  validate(data);
  expect(validate({ ...(data as object), helhedsplan: { navn: 1 } })).toBe(false);
  validate(data);
  return validate.errors ?? [];
}

describe('the schema of a plan as data', () => {
  it.each(planIds)('is that of the data of %s', async (id) => {
    expect(faults(await readAgreement(id, {}))).toEqual([]);
  });

  it.each(['complete-plan', completePlan2015, 'complete-attachments', 'complete-attachments-2015-18'])(
    'is that of the data of the fixture %s',
    async (fixture) => {
      expect(faults(await readFixture(fixture === 'complete-plan' ? null : fixture))).toEqual([]);
    },
  );

  it('leaves nothing open: each field says what it holds', async () => {
    const { plan } = await readFixture(completePlan2015);
    const open: string[] = [];
    const look = (schema: unknown, path: string) => {
      if (typeof schema !== 'object' || schema === null) return;
      const own = schema as Record<string, unknown>;
      const says = ['type', 'enum', 'const', '$ref', 'anyOf', 'allOf', 'oneOf'].some((key) => own[key] !== undefined);
      if (!says) open.push(path);
      for (const part of ['properties', 'definitions'] as const)
        for (const [key, inner] of Object.entries((own[part] ?? {}) as object)) look(inner, `${path}/${key}`);
      for (const part of ['items', 'additionalProperties'] as const) look(own[part], `${path}/${part}`);
      for (const each of (own.anyOf ?? []) as unknown[]) look(each, `${path}|`);
    };
    if (plan) look(planDataSchema(plan.edition), '');
    expect(open).toEqual([]);
  });
});
