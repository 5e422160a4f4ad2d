import { cp, rm } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageDir } from '../../src/cli/workspace.js';
import { goals, measureGoals } from './goals.js';
import { type Measurement, measureNode, median } from './measure.js';
import { type BenchOptions, help, readOptions, type WorkKind } from './options.js';
import { type Other, withOthers } from './others.js';
import { megabytes, seconds, table } from './table.js';
import { outputDir, removeOutput, withPlans } from './workspace.js';

/** A copy of the bundle, so that a new one made meanwhile does not pull the files away. */
const bundle = fileURLToPath(new URL('./dist', import.meta.url));
const commandLine = join(bundle, 'main.js');
const worker = fileURLToPath(new URL('./worker.js', import.meta.url));
const planDir = join(packageDir, 'agreements', 'en-faelles-indsats');

await main();

async function main(): Promise<void> {
  let options: BenchOptions | null;
  try {
    options = readOptions(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n\n${help}`);
    process.exitCode = 2;
    return;
  }
  if (!options) return print(help);
  print(`Node ${process.versions.node}, ${cpus().length} processors, ${Math.round(totalmem() / 1e9)} GB of memory`);
  await rm(bundle, { recursive: true, force: true });
  await cp(join(packageDir, 'dist'), bundle, { recursive: true });
  try {
    for (const plans of options.plans) await ours(plans, options);
    if (options.others) await sideBySide(options);
  } finally {
    await removeOutput();
  }
}

/** Time and memory of the command line on a number of plans. */
async function ours(plans: number, options: BenchOptions): Promise<void> {
  print(`\n${plans} ${plans === 1 ? 'plan' : 'plans'} (copies of en-faelles-indsats)`);
  const runs = options.runs ?? (plans === 1 ? 3 : 1);
  await withPlans(planDir, plans, async (root) => {
    const rows: string[][] = [];
    for (const kind of options.kinds) {
      if (options.goalsOnly && kind in goals) continue;
      const cold = await medianOf(runs, () => ourRun(kind, root, 'cold'));
      const warm = options.warm ? await medianOf(runs, () => ourRun(kind, root, 'warm')) : null;
      rows.push([
        kind,
        seconds(cold.milliseconds),
        megabytes(cold.bytes),
        warm ? seconds(warm.milliseconds) : '-',
        warm ? megabytes(warm.bytes) : '-',
      ]);
    }
    if (rows.length > 0) print(table(['', 'cold', 'memory', 'warm', 'memory'], rows));
    for (const kind of ['site', 'all'] as const)
      if (options.kinds.includes(kind)) print(`\n${await measureGoals(commandLine, root, plans, kind)}`);
  });
}

/** Cold is what a user runs; warm is the second run in one process. Each has a new output folder. */
async function ourRun(kind: WorkKind, root: string, state: 'cold' | 'warm'): Promise<Measurement> {
  const out = await outputDir('out');
  const only = kind === 'all' ? [] : ['--only', kind];
  // Forced, since a second build would find everything in place.
  const args =
    kind === 'check' ? ['check', '--root', root] : ['build', '--force', ...only, '--root', root, '--out', out];
  return state === 'cold' ? measureNode(commandLine, args) : measureNode(worker, ['cli', ...args]);
}

/** All programs take turns in each round, so that a busy moment of the machine hits them alike. */
async function sideBySide(options: BenchOptions): Promise<void> {
  print('\nThe five documents of one plan, beside other programs');
  await withPlans(planDir, 1, (root) =>
    withOthers(root, worker, async (all) => {
      for (const { name, missing } of all) if (missing) print(`Left out: ${name}: ${missing}`);
      const others = all.filter(({ missing }) => missing === null);
      const entries = [...ourEntries(root), ...others];
      const cold = new Map<string, Measurement[]>(entries.map(({ name }) => [name, []]));
      const warm = new Map<string, Measurement[]>(entries.map(({ name }) => [name, []]));
      for (let round = 0; round < (options.runs ?? 3); round++) {
        for (const entry of entries) {
          cold.get(entry.name)?.push(await entry.cold());
          if (options.warm && entry.warm) warm.get(entry.name)?.push(await entry.warm());
        }
      }
      const rows = entries.map(({ name, format, note }) => {
        const own = ownNames(format);
        const isOurs = name === own.whole || name === own.renderer;
        const ratio = (figures: Map<string, Measurement[]>, ownName: string) => {
          const [mine, other] = [figures.get(ownName) ?? [], figures.get(name) ?? []];
          if (isOurs || mine.length === 0 || other.length === 0) return '-';
          return `${(median(mine).milliseconds / median(other).milliseconds).toFixed(2)} x`;
        };
        const warmOnes = warm.get(name) ?? [];
        return [
          name,
          seconds(median(cold.get(name) ?? []).milliseconds),
          megabytes(median(cold.get(name) ?? []).bytes),
          ratio(cold, own.whole),
          ratio(cold, own.renderer),
          warmOnes.length > 0 ? seconds(median(warmOnes).milliseconds) : '-',
          ratio(warm, own.renderer),
          note,
        ];
      });
      const head = ['', 'cold', 'memory', 'build / it', 'renderer / it', 'warm', 'renderer / it', 'note'];
      print(table(head, rows));
      print(
        '«build / it» is the time of our whole build of that format over the time of the program; below 1 we are faster.',
      );
    }),
  );
}

function ownNames(format: 'docx' | 'pdf') {
  return { whole: `helhedsplan ${format}`, renderer: `${format} renderer alone` };
}

function ourEntries(root: string): Omit<Other, 'missing'>[] {
  return (['docx', 'pdf'] as const).flatMap((format) => {
    const { whole, renderer } = ownNames(format);
    const render = (times: number) => measureNode(worker, ['render', format, root, String(times)]);
    return [
      {
        name: whole,
        format,
        note: 'from YAML: check, compose, render, write',
        cold: () => ourRun(format, root, 'cold'),
        warm: () => ourRun(format, root, 'warm'),
      },
      { name: renderer, format, note: 'from ready trees', cold: () => render(1), warm: () => render(2) },
    ];
  });
}

async function medianOf(runs: number, measure: () => Promise<Measurement>): Promise<Measurement> {
  const measured: Measurement[] = [];
  for (let run = 0; run < runs; run++) measured.push(await measure());
  return median(measured);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
