import { join, resolve } from 'node:path';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import { printPretty } from '../../../src/index.js';
import { findPlanIds } from '../../../src/load/plan-ids.js';
import { table } from '../table.js';
import { judge, type Verdict } from './judge.js';
import { faultKinds } from './kinds/index.js';
import { type FaultOptions, help, readOptions } from './options.js';
import { PlanCopies } from './plan-copies.js';
import { PlanFiles } from './plan-file.js';
import { type Planted, plant } from './plant.js';

/** npm runs scripts in the folder of the package. */
const packageDir = process.cwd();
/** What issue and documentation promise. */
const goal = 0.97;

interface Result {
  readonly fault: Planted;
  readonly verdict: Verdict;
  /** A file could not be read whole. */
  readonly isBroken: boolean;
}

await main();

async function main(): Promise<void> {
  let options: FaultOptions | null;
  try {
    options = readOptions(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n\n${help}`);
    process.exitCode = 2;
    return;
  }
  if (!options) return print(help);
  const agreementsDir = options.agreements ? resolve(options.agreements) : join(packageDir, 'agreements');
  const templatesDir = join(packageDir, 'templates');
  const ids = options.plans ?? (await findPlanIds(agreementsDir)) ?? [];
  const plans = await Promise.all(ids.map((id) => PlanFiles.read(agreementsDir, id)));
  const kinds = faultKinds(templatesDir).filter(({ name }) => options.kinds?.includes(name) ?? true);
  const copies = await PlanCopies.open(agreementsDir, templatesDir);
  try {
    const untouched = new Map<string, readonly Diagnostic[]>();
    for (const id of ids) untouched.set(id, (await copies.read(id)).diagnostics);
    const results: Result[] = [];
    for (const fault of plant(plans, kinds, options.seed, options.each)) {
      const { diagnostics, plan } = await copies.read(fault.plan, fault.changes);
      const verdict = judge(fault, `agreements/${fault.plan}`, untouched.get(fault.plan) ?? [], diagnostics);
      results.push({ fault, verdict, isBroken: plan === null });
      if (options.verbose) print(told(fault, verdict));
    }
    printMisses(results);
    printKinds(results);
    report(results, untouched, options);
  } finally {
    await copies.close();
  }
}

function printMisses(results: readonly Result[]): void {
  const misses = results.filter(({ verdict }) => verdict.codes.length === 0);
  if (misses.length > 0) print(`\nMissed\n${misses.map(({ fault, verdict }) => told(fault, verdict)).join('\n')}`);
}

/** One fault with its place, what was changed, and what the check says elsewhere. */
function told({ kind, plan, expected, before, after }: Planted, { codes, all }: Verdict): string {
  const [place] = expected;
  const where = place ? `agreements/${plan}/${place.file}${place.lines ? `:${place.lines[0]}` : ''}` : plan;
  const said = printPretty(all, { colour: false, limit: 3 })
    .split('\n')
    .filter((line) => /^agreements/.test(line));
  const found =
    codes.length > 0 ? `   caught: ${codes.join(', ')}` : said.map((line) => `   elsewhere: ${line}`).join('\n');
  return [`${kind}  ${where}`, `   ${before} → ${after}`, found].filter((line) => line !== '').join('\n');
}

function printKinds(results: readonly Result[]): void {
  const kinds = [...new Set(results.map(({ fault }) => fault.kind))];
  const rows = kinds.map((kind) => {
    const own = results.filter(({ fault }) => fault.kind === kind);
    const codes = new Map<string, number>();
    for (const { verdict } of own) for (const code of verdict.codes) codes.set(code, (codes.get(code) ?? 0) + 1);
    const common = [...codes].sort((a, b) => b[1] - a[1]).map(([code, times]) => `${code}×${times}`);
    const [caught, primary, onlyNote] = count(own);
    return [kind, String(own.length), String(caught), String(primary), String(onlyNote), common.slice(0, 5).join(' ')];
  });
  print(`\n${table(['', 'planted', 'caught', 'by own place', 'by notes only', 'codes'], rows)}`);
}

/** Caught, caught by the finding's own place, caught by nothing but notes. */
function count(results: readonly Result[]): [number, number, number] {
  const caught = results.filter(({ verdict }) => verdict.codes.length > 0);
  const onlyNote = caught.filter(
    ({ verdict }) => !verdict.severities.has('error') && !verdict.severities.has('warning'),
  );
  return [caught.length, caught.filter(({ verdict }) => verdict.byPrimary).length, onlyNote.length];
}

function report(
  results: readonly Result[],
  untouched: ReadonlyMap<string, readonly Diagnostic[]>,
  { seed }: FaultOptions,
): void {
  print('\nThe untouched plans');
  let errors = 0;
  for (const [id, diagnostics] of untouched) {
    errors += diagnostics.filter(({ severity }) => severity === 'error').length;
    const codes = new Map<string, number>();
    for (const { severity, code } of diagnostics)
      codes.set(`${severity} ${code}`, (codes.get(`${severity} ${code}`) ?? 0) + 1);
    print(
      `  ${id}: ${
        [...codes]
          .sort()
          .map(([code, times]) => `${code}×${times}`)
          .join(', ') || 'nothing'
      }`,
    );
  }
  reportBroken(results, untouched);
  const [caught, primary, onlyNote] = count(results);
  const percent = (part: number) => `${((100 * part) / Math.max(1, results.length)).toFixed(1)} %`;
  const kinds = new Set(results.map(({ fault }) => fault.kind)).size;
  print(`  errors: ${errors}`);
  print(
    `\nSeed ${seed}, ${kinds} kinds: ${caught} of ${results.length} caught (${percent(caught)}), by their own place ${primary} (${percent(primary)}), by notes only ${onlyNote}`,
  );
  if (errors > 0 || caught < goal * results.length) process.exitCode = 1;
}

/** What is said of plans in which a file cannot be read whole: as much as can be, and nothing that follows from that. */
function reportBroken(results: readonly Result[], untouched: ReadonlyMap<string, readonly Diagnostic[]>): void {
  const broken = results.filter(({ isBroken }) => isBroken);
  const shares = broken.map(
    ({ fault, verdict }) => 1 - verdict.lost / Math.max(1, untouched.get(fault.plan)?.length ?? 0),
  );
  const told = (100 * shares.reduce((sum, share) => sum + share, 0)) / Math.max(1, shares.length);
  const following = broken.flatMap(({ fault, verdict }) => verdict.elsewhere.map((found) => ({ fault, found })));
  print(`  in ${broken.length} plans that cannot be read whole: ${told.toFixed(0)} % of this still said`);
  for (const { fault, found } of following)
    print(`    also said, ${fault.kind} (${fault.before} → ${fault.after}): ${found.code} ${found.message}`);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
