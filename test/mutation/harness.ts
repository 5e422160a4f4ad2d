import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Rule } from '../../src/check/context.js';
import { ruleGroups } from '../../src/check/index.js';
import { printPretty } from '../../src/diagnostics/print/pretty.js';
import { fixturesDir, readFixture, removedBy } from '../support/fixture-plan.js';
import { keptResult } from './kept-plans.js';
import { tests } from './vitest-shim.js';

export { prepare, tests } from './vitest-shim.js';

const nothing = 'Intet at bemærke.\n';
const fixtures = readdirSync(fixturesDir, { withFileTypes: true }).filter((entry) => entry.isDirectory());
for (const { name } of fixtures) tests.push({ name: `fixture ${name}`, run: () => holdsFixture(name) });

async function holdsFixture(name: string): Promise<void> {
  const { diagnostics } = await readFixture(name, await removedBy(name));
  const printed = diagnostics.length > 0 ? `${printPretty(diagnostics, { colour: false, limit: 1000 })}\n` : nothing;
  if (printed !== (await readFile(join(fixturesDir, name, 'expected.txt'), 'utf8'))) throw new Error(name);
}

let isKept: (rule: unknown) => boolean = () => false;
for (const [group, rules] of Object.entries(ruleGroups as Record<string, Rule[]>))
  for (const [index, rule] of rules.entries())
    rules[index] = (context) =>
      isKept(rule) ? keptResult(context.plan, `${group} ${index}`, () => rule(context)) : rule(context);

/** From now on the rules that a mutant cannot reach say of each plan what they said before. */
export function keepRules(unreached: ReadonlySet<unknown>): void {
  isKept = (rule) => unreached.has(rule);
}
