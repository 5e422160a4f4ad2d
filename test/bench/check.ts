/**
 * `npm run bench:check`: what the checker costs. Processor time of one plan beyond an empty Node, time and memory of a
 * thousand copies of it, and of copies that share no text, and how soon `check --watch` answers an edit. Each time is also told
 * as a multiple of what `node -e 0` took in the same run: machines differ, and so does one machine from hour to hour.
 */
import { spawn } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageDir } from '../../src/cli/workspace.js';
import { type Measurement, measureNode, median } from './measure.js';
import { megabytes, seconds, table } from './table.js';
import { TextVariation } from './vary-texts.js';
import { withPlans } from './workspace.js';

const goals = { coldCpu: 500, manyTime: 20_000, manyBytes: 600_000_000, watch: 150 };
/** In processor time of `node -e 0`; `many` is of a thousand plans. */
const timesNode = { cold: 10, many: 400, watch: 3 };
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
const emptyNode: number[] = [];
const rows = [...(await coldCheck()), ...(await manyPlans()), ...(await watching())];
print(table(['', 'goal', 'seen', 'of node -e 0', 'goal'], rows));

/** Looked at before each part, since other work comes and goes. */
async function lookAtNode(): Promise<void> {
  emptyNode.push((await measureNode('-e', ['0'])).cpu ?? Number.NaN);
}

/** A row with a time, also as a multiple of `node -e 0`. */
function timeRow(name: string, goal: string, milliseconds: number, goalTimes?: number): string[] {
  const times = milliseconds / middle(emptyNode);
  const shown = Math.abs(milliseconds) < 1000 ? `${Math.round(milliseconds)} ms` : seconds(milliseconds);
  return [name, goal, shown, `${times.toFixed(times < 10 ? 1 : 0)}x`, goalTimes ? `< ${goalTimes}x` : ''];
}

async function coldCheck(): Promise<string[][]> {
  const checks: number[] = [];
  const times: number[] = [];
  await withPlans(planDir, 1, async (root) => {
    for (let round = 0; round < rounds; round++) {
      await lookAtNode();
      const { cpu, milliseconds } = await measureNode(commandLine, ['check', '--root', root]);
      checks.push(cpu ?? Number.NaN);
      times.push(milliseconds);
    }
  });
  const beyond = middle(checks) - middle(emptyNode);
  return [
    timeRow('node -e 0: CPU', '', middle(emptyNode)),
    timeRow('check, one plan, cold: CPU beyond node -e 0', `< ${goals.coldCpu} ms`, beyond, timesNode.cold),
    timeRow('  time on the clock', '', middle(times)),
  ];
}

/** Of copies one is checked, since they hold the same files; of the varied ones, which have a word of their own in each text, all. */
async function manyPlans(): Promise<string[][]> {
  return withPlans(planDir, many, async (root) => {
    await lookAtNode();
    const same = await checkOf(root, 3);
    await lookAtNode();
    const variation = await TextVariation.of(planDir);
    for (const id of await readdir(join(root, 'agreements'))) await variation.write(join(root, 'agreements', id));
    const varied = await checkOf(root, 1);
    // What was found is remembered where there is such a folder.
    await mkdir(join(root, 'node_modules'));
    await checkOf(root, 1);
    await lookAtNode();
    const again = await checkOf(root, 3);
    const share = many / 1000;
    const [goal, goalTimes] = [`< ${seconds(goals.manyTime * share)}`, timesNode.many * share];
    const memory = ({ bytes }: Measurement) => [
      '  memory',
      `< ${megabytes(goals.manyBytes)}`,
      megabytes(bytes),
      '',
      '',
    ];
    return [
      timeRow(`check, ${many} plans: time`, goal, same.milliseconds, goalTimes),
      timeRow('  CPU', '', same.cpu ?? Number.NaN),
      memory(same),
      timeRow('  with another word in each text: time', goal, varied.milliseconds, goalTimes),
      timeRow('  CPU', '', varied.cpu ?? Number.NaN),
      memory(varied),
      timeRow('  the same again, nothing changed', '', again.milliseconds),
      memory(again),
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
    await lookAtNode();
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
      timeRow('check --watch: edit to answer', `< ${goals.watch} ms`, middle(times), timesNode.watch),
      timeRow('  slowest', '', worst),
    ];
  });
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[(values.length - 1) >> 1] ?? Number.NaN;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
