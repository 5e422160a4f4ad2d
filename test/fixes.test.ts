import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Diagnostic, Fix } from '../src/diagnostics/diagnostic.js';
import { completePlan, fixturesDir, readFixture, removedBy } from './support/fixture-plan.js';

/** A fix is a promise: an editor that makes the edit is rid of the problem and has no new one. */
const fixtures = (await readdir(fixturesDir)).filter((name) => name !== completePlan).sort();

const found = await Promise.all(
  fixtures.map(async (fixture) => {
    const removed = await removedBy(fixture);
    const { diagnostics } = await readFixture(fixture, removed);
    return diagnostics.flatMap((diagnostic) =>
      diagnostic.fix
        ? [{ fixture, removed, diagnostics, diagnostic, fix: diagnostic.fix, name: `${diagnostic.code} ${fixture}` }]
        : [],
    );
  }),
);

describe('the fix of', () => {
  it.each(found.flat())('$name: $fix.title', async ({ fixture, removed, diagnostics, diagnostic, fix }) => {
    const after = await readFixture(fixture, { ...removed, ...applied(fix) });
    const before = diagnostics.map(what);
    expect(after.diagnostics.map(what)).not.toContain(what(diagnostic));
    const fresh = after.diagnostics.filter((one) => one.severity === 'error' && !before.includes(what(one)));
    expect(fresh.map(what)).toEqual([]);
  });
});

it('is there for at least five codes', () => {
  expect(new Set(found.flat().map(({ diagnostic }) => diagnostic.code)).size).toBeGreaterThanOrEqual(5);
});

/** The files that the fix changes, as they are after it. Edits are made from the last to the first, so that offsets hold. */
function applied({ edits }: Fix): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const { span, replacement } of [...edits].sort((a, b) => b.span.start - a.span.start)) {
    const path = span.source.path.replace('agreements/nordvang/', '');
    const text = texts[path] ?? span.source.text;
    texts[path] = text.slice(0, span.start) + replacement + text.slice(span.end);
  }
  return texts;
}

/** A finding without its place, which an edit above it moves. */
function what({ code, message, at }: Diagnostic): string {
  return `${code} ${message} ${at === null ? '' : 'path' in at ? at.path : at.source.path}`;
}
