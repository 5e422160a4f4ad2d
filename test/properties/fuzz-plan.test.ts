import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Diagnostic, isSpan } from '../../src/diagnostics/diagnostic.js';
import { printGithub } from '../../src/diagnostics/print/github.js';
import { printJson } from '../../src/diagnostics/print/json.js';
import { printPretty } from '../../src/diagnostics/print/pretty.js';
import type { Span } from '../../src/diagnostics/source.js';
import { type Edition, readPlan } from '../../src/index.js';
import { agreementsDir, completePlan, editions, fixturesDir } from '../support/fixture-plan.js';
import { fuzz, fuzzTimeout, markdownText } from '../support/fuzz.js';

/** What slips into a file: letters of YAML, figures, whole lines. */
const pieces = [
  '\n',
  '\n  ',
  '\n- ',
  '\n  - ',
  ': ',
  ':',
  '- ',
  ' #',
  '"',
  "'",
  '|',
  '>',
  '{',
  '}',
  '[',
  ']',
  ', ',
  '\t',
  '&a ',
  '*a',
  '!x ',
  '---\n',
  '__proto__: x\n',
  '%',
  '0',
  '-1',
  '2031',
  '\u00a0',
  '\ufeff',
  'å',
  '\u0301',
  '😀',
  '\\',
  '[](#',
  '](#nordvang)',
  '**',
  'xx',
  '010190-1234',
  '12 34 56 78',
];
const inserted = fc.oneof(
  fc.constantFrom(...pieces),
  fc.string({ unit: fc.constantFrom(...pieces), maxLength: 6 }),
  markdownText,
);
/** Shares of the text at which something is cut out and something else put in, and how much is cut. */
const slips = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 30 }), inserted), {
  minLength: 1,
  maxLength: 4,
});

let forms: ReadonlyMap<string, Edition>;
beforeAll(async () => {
  forms = await editions();
});

/** Reads a plan with slips in one file, and holds everything that is said of it to what printers and editors rely on. */
async function check(
  dir: string,
  id: string,
  name: string,
  made: readonly (readonly [number, number, string])[],
): Promise<void> {
  const text = made.reduce(
    (text, [share, length, piece]) => {
      const at = Math.floor(share * text.length);
      return text.slice(0, at) + piece + text.slice(at + length);
    },
    await readFile(join(dir, id, name), 'utf8'),
  );
  const { diagnostics } = await readPlan(dir, id, 'agreements', forms, {
    unsaved: new Map([[`agreements/${id}/${name}`, new TextEncoder().encode(text)]]),
  });
  for (const diagnostic of diagnostics) expectPlaces(diagnostic);
  for (const said of [
    printPretty(diagnostics, { colour: true, limit: 50 }),
    printJson(diagnostics),
    printGithub(diagnostics),
  ])
    expect(said).not.toContain('undefined');
}

function expectPlaces({ at, related, fix, message, help, code }: Diagnostic): void {
  expect(message.length * (help?.length ?? 0), code).toBeGreaterThan(0);
  if (at !== null && isSpan(at)) expectPlace(at, code);
  for (const { span } of related) expectPlace(span, code);
  for (const { span } of fix?.edits ?? []) expectPlace(span, code);
}

function expectPlace({ source, start, end }: Span, code: string): void {
  expect(start, code).toBeGreaterThanOrEqual(0);
  expect(end, code).toBeGreaterThanOrEqual(start);
  expect(start, code).toBeLessThanOrEqual(source.text.length);
  const { line, column } = source.positionAt(start);
  expect(line * column, code).toBeGreaterThanOrEqual(1);
}

describe('a plan with slips', () => {
  const own = ['helhedsplan.yaml', 'strategisk-aftale.yaml', 'bilag.yaml', 'delaftaler/beskaeftigelse.yaml'];
  it('is checked, whatever they are', { timeout: fuzzTimeout }, async () => {
    const property = fc.asyncProperty(fc.constantFrom(...own), slips, (name, made) =>
      check(fixturesDir, completePlan, name, made),
    );
    await fc.assert(property, fuzz(1500));
  });

  it('of real length is checked, whatever they are', { timeout: fuzzTimeout }, async () => {
    const files = ['helhedsplan.yaml', 'strategisk-aftale.yaml', 'delaftaler/kriminalitetsforebyggelse.yaml'];
    const property = fc.asyncProperty(fc.constantFrom(...files), slips, (name, made) =>
      check(agreementsDir, 'en-faelles-indsats', name, made),
    );
    await fc.assert(property, fuzz(60));
  });
});
