/**
 * `npm run bench:check`: what the checker costs. Processor time of one plan beyond an empty Node, time and memory of a
 * thousand copies of it, and of copies that share no text, and how soon `check --watch` answers an edit.
 */
import { spawn } from 'node:child_process';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageDir } from '../../src/cli/workspace.js';
import { type Measurement, measureNode, median } from './measure.js';
import { megabytes, seconds, table } from './table.js';
import { TextVariation } from './vary-texts.js';
import { withPlans } from './workspace.js';

const goals = { coldCpu: 500, manyTime: 20_000, manyBytes: 600_000_000, watch: 150 };
const planDir = join(packageDir, 'agreements', 'en-faelles-indsats');
/** A copy, so that a new bundle made meanwhile does not pull the files away. */
const bundle = fileURLToPath(new URL('./dist', import.meta.url));
const commandLine = join(bundle, 'main.js');
const [many = 1000, rounds = 9] = process.argv.slice(2).map(Number);

/** Each answer of `--watch` ends with the line that counts. */
class Answers {
  private text = '';
  private waiting: (() => void) | null = null;

  constructor(stream: NodeJS.ReadableStream) {
    stream.on('data', (data: Buffer) => {
      this.text += String(data);
      if (!/tjekket: .*\n/.test(this.text)) return;
      this.text = '';
      this.waiting?.();
      this.waiting = null;
    });
  }

  next(): Promise<void> {
    return new Promise((resolve) => {
      this.waiting = resolve;
    });
  }
}

print(`Node ${process.versions.node}, ${cpus().length} processors, ${Math.round(totalmem() / 1e9)} GB of memory`);
await rm(bundle, { recursive: true, force: true });
await cp(join(packageDir, 'dist'), bundle, { recursive: true });
const rows = [...(await coldCheck()), ...(await manyPlans()), ...(await watching())];
print(table(['', 'goal', 'seen'], rows));

async function coldCheck(): Promise<string[][]> {
  const empty: number[] = [];
  const checks: number[] = [];
  const times: number[] = [];
  await withPlans(planDir, 1, async (root) => {
    for (let round = 0; round < rounds; round++) {
      empty.push((await measureNode('-e', ['0'])).cpu ?? Number.NaN);
      const { cpu, milliseconds } = await measureNode(commandLine, ['check', '--root', root]);
      checks.push(cpu ?? Number.NaN);
      times.push(milliseconds);
    }
  });
  const beyond = middle(checks) - middle(empty);
  return [
    ['check, one plan, cold: CPU beyond node -e 0', `< ${seconds(goals.coldCpu)}`, seconds(beyond)],
    ['  of which node -e 0 itself', '', seconds(middle(empty))],
    ['  time on the clock', '', seconds(middle(times))],
  ];
}

/** Copies share all their texts, as drafts and plans of one author nearly do; the varied ones have a word of their own in each. */
async function manyPlans(): Promise<string[][]> {
  return withPlans(planDir, many, async (root) => {
    const same = await checkOf(root, 3);
    const variation = await TextVariation.of(planDir);
    for (const id of await readdir(join(root, 'agreements'))) await variation.write(join(root, 'agreements', id));
    const varied = await checkOf(root, 1);
    return [
      [`check, ${many} plans: time`, `< ${seconds(goals.manyTime)}`, seconds(same.milliseconds)],
      ['  memory', `< ${megabytes(goals.manyBytes)}`, megabytes(same.bytes)],
      ['  CPU', '', seconds(same.cpu ?? Number.NaN)],
      ['  with another word in each text: time', '', seconds(varied.milliseconds)],
      ['  memory', '', megabytes(varied.bytes)],
      ['  CPU', '', seconds(varied.cpu ?? Number.NaN)],
    ];
  });
}

async function checkOf(root: string, times: number): Promise<Measurement> {
  const runs = [];
  for (let round = 0; round < times; round++) runs.push(await measureNode(commandLine, ['check', '--root', root]));
  return median(runs);
}

/** From the moment an edit is saved until the whole answer is printed. */
async function watching(): Promise<string[][]> {
  return withPlans(planDir, 1, async (root) => {
    const file = join(root, 'agreements', 'plan', 'delaftaler', 'beskaeftigelse.yaml');
    const original = await readFile(file, 'utf8');
    const child = spawn(process.execPath, [commandLine, 'check', '--watch', '--root', root]);
    const answers = new Answers(child.stdout);
    await answers.next();
    const times: number[] = [];
    for (let round = 0; round < rounds * 2; round++) {
      await new Promise((resolve) => setTimeout(resolve, 400));
      const answer = answers.next();
      const started = performance.now();
      await writeFile(file, round % 2 === 0 ? original.replace('indsatsområde:', 'indsatsomraade:') : original);
      await answer;
      times.push(performance.now() - started);
    }
    child.kill();
    const worst = Math.max(...times);
    return [
      ['check --watch: edit to answer', `< ${goals.watch} ms`, `${Math.round(middle(times))} ms`],
      ['  slowest', '', `${Math.round(worst)} ms`],
    ];
  });
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[(values.length - 1) >> 1] ?? Number.NaN;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
