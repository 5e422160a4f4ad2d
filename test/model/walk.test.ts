import { describe, expect, it } from 'vitest';
import { loadPlanFolder } from '../../src/load/plan-folder.js';
import { schemaAt, type ValuePath, walk } from '../../src/model/walk.js';
import { type CheckedFile, validatePlan } from '../../src/validate/validate-plan.js';
import { agreementsDir, editions } from '../support/fixture-plan.js';

async function filesOf(plan: string): Promise<readonly CheckedFile[]> {
  return validatePlan(await loadPlanFolder(agreementsDir, plan, 'agreements'), await editions()).files;
}

function leavesOf(value: unknown, path: ValuePath = []): { path: ValuePath; value: unknown }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => leavesOf(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, [...path, name]));
}

describe.each(['en-faelles-indsats', 'viborg'])('a walk through %s', (plan) => {
  it('comes to every value once, each with its schema', async () => {
    const files = await filesOf(plan);
    expect(files.length).toBeGreaterThan(1);
    for (const { file, schema, name } of files) {
      const seen = new Map<string, unknown>();
      walk(schema, file.value, {
        value: (_meta, value, path) => {
          expect(seen.has(path.join('/')), path.join('/')).toBe(false);
          seen.set(path.join('/'), value);
        },
      });
      for (const { path, value } of leavesOf(file.value)) {
        expect(seen.get(path.join('/')), `${name}: ${path.join('/')}`).toBe(value);
        expect(schemaAt(schema, file.value, path), path.join('/')).toBeDefined();
      }
    }
  });

  it('tells of every text what it is', async () => {
    for (const { file, schema } of await filesOf(plan)) {
      walk(schema, file.value, {
        value: (meta, value, path) => {
          if (typeof value === 'string' && value.includes('\n')) expect(meta.role, path.join('/')).toBe('prose');
          if (path.at(-1) === 'id') expect(meta).toMatchObject({ role: 'id', declares: expect.any(String) });
        },
      });
    }
  });
});

describe('a path that leaves the schema', () => {
  it.each([['findes-ikke'], ['__proto__'], ['constructor'], ['toString', 'length'], ['bilag', 'x', 'y']])(
    '%s %s',
    async (...path) => {
      const [first] = await filesOf('viborg');
      if (!first) throw new Error('No files');
      expect(schemaAt(first.schema, first.file.value, path)).toBeUndefined();
    },
  );
});
