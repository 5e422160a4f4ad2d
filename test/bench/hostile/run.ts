import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { hostilePlans } from '../../support/hostile-plans.js';
import { type OwnReport, reporter } from '../measure.js';
import { seconds, table } from '../table.js';

/** What the documentation promises for each; the slowest decides. */
const goal = 2000;
/** npm runs scripts in the folder of the package. */
const packageDir = process.cwd();
const completePlan = join(packageDir, 'test', 'fixtures', 'complete-plan');
const commandLine = join(packageDir, 'dist', 'main.js');

await main();

/** Checks each hostile plan as a user does, in a new process, and tells how long it took and what was said. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const rows: string[][] = [];
  for (const { name, changes, isFine } of hostilePlans.filter(({ name }) => name.includes(values.only ?? ''))) {
    const root = await mkdtemp(join(tmpdir(), 'helhedsplan-hostile-'));
    const planDir = join(root, 'agreements', 'plan');
    await cp(completePlan, planDir, { recursive: true, filter: (path) => !path.endsWith('.txt') });
    await mkdir(join(planDir, 'delaftaler'), { recursive: true });
    for (const [file, content] of Object.entries(changes())) await writeFile(join(planDir, file), content ?? '');
    const { status, signal, output } = spawnSync(
      process.execPath,
      ['--import', reporter, commandLine, 'check', '--root', root],
      { encoding: 'utf8', timeout: 120_000, maxBuffer: 1e9, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] },
    );
    const said = `${output?.[1]}${output?.[2]}`;
    const took = output?.[3] ? (JSON.parse(output[3]) as OwnReport).cpu : Number.POSITIVE_INFINITY;
    await rm(root, { recursive: true });
    const codes = [...new Set(said.match(/\bHP\d{3}\b/g) ?? [])].slice(0, 6).join(' ');
    const isRight = (status === 1 || (isFine && status === 0)) && said.length < 200_000;
    if (!isRight || took > goal) process.exitCode = 1;
    const state = signal ?? String(status);
    rows.push([
      name,
      seconds(took),
      isRight ? '' : `status ${state}, ${said.length} letters`,
      took > goal ? 'SLOW' : '',
      codes,
    ]);
    process.stdout.write(`${rows.at(-1)?.join('  ')}\n`);
  }
  process.stdout.write(
    `\n${table(
      ['', 'time', 'wrong', 'slow', 'codes'],
      rows.filter(([, , wrong, slow]) => wrong || slow),
    )}\n`,
  );
}
