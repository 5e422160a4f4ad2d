import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { planFile } from '../../src/model/plan.js';
import { authorYaml } from '../support/author-yaml.js';
import { editions } from '../support/fixture-plan.js';
import { formatText, readText } from '../support/format.js';

describe('whatever YAML an author writes', () => {
  let schemas: readonly z.ZodType[];
  beforeAll(async () => {
    const edition = (await editions()).get('2019-26');
    if (!edition) throw new Error('No edition');
    schemas = [planFile, edition.schemas.strategicAgreement, edition.schemas.subAgreement];
  });

  it('formatting keeps values and comments, and formatting again changes nothing', () => {
    let readable = 0;
    fc.assert(
      fc.property(authorYaml(), fc.nat({ max: 2 }), (text, which) => {
        const schema = schemas[which];
        const before = readText(text);
        if (!before || !schema) return;
        readable++;
        const formatted = formatText(text, schema);
        expect(readText(formatted)?.value).toEqual(before.value);
        expect(marks(formatted)).toEqual(marks(text));
        expect(formatText(formatted, schema)).toBe(formatted);
      }),
      { numRuns: Number(process.env.HELHEDSPLAN_RUNS ?? 1500) },
    );
    expect(readable).toBeGreaterThan(200);
  });
});

/** The numbers of the comments, which stand once each, as a comment or in a text. */
function marks(text: string): string[] {
  return (text.match(/# ?k\d+/g) ?? []).map((mark) => mark.replace(/\D+/, '')).sort();
}
