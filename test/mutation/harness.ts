import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CheckContext } from '../../src/check/context.js';
import { ruleGroups } from '../../src/check/index.js';
import { contentOf } from '../../src/check/text-content.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { printPretty } from '../../src/diagnostics/print/pretty.js';
import { ProseReader } from '../../src/prose/reader.js';
import { bookletFixturesDir, readBookletFixture } from '../support/fixture-booklet.js';
import { fixturesDir, readFixture, removedBy } from '../support/fixture-plan.js';
import { keptResult } from './kept-plans.js';
import { tests } from './vitest-shim.js';

export { tests } from './vitest-shim.js';

const nothing = 'Intet at bemærke.\n';
const fixtures = readdirSync(fixturesDir, { withFileTypes: true }).filter((entry) => entry.isDirectory());
for (const { name } of fixtures) tests.push({ name: `fixture ${name}`, run: () => holdsFixture(name) });

async function holdsFixture(name: string): Promise<void> {
  const { diagnostics } = await readFixture(name, await removedBy(name));
  await isExpected(diagnostics, join(fixturesDir, name));
}

for (const name of readdirSync(bookletFixturesDir))
  tests.push({ name: `booklet ${name}`, run: () => holdsBooklet(name) });

async function holdsBooklet(name: string): Promise<void> {
  const { diagnostics } = await readBookletFixture(name);
  await isExpected(diagnostics, join(bookletFixturesDir, name));
}

async function isExpected(diagnostics: readonly Diagnostic[], fixtureDir: string): Promise<void> {
  const printed = diagnostics.length > 0 ? `${printPretty(diagnostics, { colour: false, limit: 1000 })}\n` : nothing;
  if (printed !== (await readFile(join(fixtureDir, 'expected.txt'), 'utf8'))) throw new Error(fixtureDir);
}

let isKept: (rule: unknown) => boolean = () => false;
for (const [group, levels] of Object.entries(ruleGroups))
  for (const [level, rules] of Object.entries(levels)) keepAll(`${group} ${level}`, rules);

/** Puts in the place of each rule one that may remember; the lists are the ones that the check runs. */
function keepAll(place: string, rules: ((context: CheckContext) => Diagnostic[])[]): void {
  for (const [index, rule] of rules.entries())
    rules[index] = (context) => {
      // The files of a kept plan are the same objects each time; some rules see fewer of them.
      const [first] = context.files;
      const key = `${place} ${index} ${context.files.length}`;
      return first && isKept(rule) ? keptResult(first, key, () => rule(context)) : rule(context);
    };
}

const prose = new ProseReader();
/** More than the check keeps of what it found in texts; said twice, nothing is left of what was there before. */
const muchText = ['x', 'y'].map((letter) => letter.repeat(1_000_000));

/** Texts are looked through once for all plans; a mutant must not meet what another one, or none, found in them. */
export function forgetTexts(): void {
  for (const text of muchText) contentOf('plain', text, prose);
}

/** From now on the rules that a mutant cannot reach say of each plan what they said before. */
export function keepRules(unreached: ReadonlySet<unknown>): void {
  isKept = (rule) => unreached.has(rule);
}
