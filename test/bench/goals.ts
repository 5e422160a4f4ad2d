import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Measurement, measureProgram, median } from './measure.js';
import { megabytes, seconds, table } from './table.js';
import { outputDir } from './workspace.js';

/** Of a hundred plans; each in seconds where `node -e 0` takes 50 ms, so the multiple of it is what can be compared. */
interface Goals {
  readonly first: Goal;
  readonly again: Goal;
  /** Of all processes together. */
  readonly bytes: number;
}

interface Goal {
  readonly seconds: number;
  readonly ratio: number;
}

const plansOfGoals = 100;

const again = { seconds: 0.7, ratio: 14 };

export const goals = {
  /** For some 2,500 pages. */
  site: { first: { seconds: 15, ratio: 300 }, again, bytes: 700e6 },
  all: { first: { seconds: 60, ratio: 1200 }, again, bytes: 600e6 },
} as const satisfies Record<string, Goals>;

/** Before, between and after: a machine's pace may change within minutes. */
const runsOfNode = 5;

/**
 * A build of some plans beside its goals: what it and all its processes take, and whether a second build finds everything in place.
 * @returns the text to print
 */
export async function measureGoals(
  commandLine: string,
  root: string,
  plans: number,
  kind: keyof typeof goals,
): Promise<string> {
  const out = await outputDir(kind);
  const only = kind === 'all' ? [] : ['--only', kind];
  const args = [commandLine, 'build', ...only, '--root', root, '--out', out];
  const build = () => measureProgram(process.execPath, args, root);
  const nodes: Measurement[] = [];
  const runNode = async () => {
    for (let run = 0; run < runsOfNode; run++) nodes.push(await measureProgram(process.execPath, ['-e', '0'], root));
  };
  await runNode();
  const first = await build();
  const before = filesBelow(out);
  await runNode();
  const second = await build();
  const after = filesBelow(out);
  await runNode();
  const node = median(nodes);
  const written = [...after].filter(([path, mark]) => before.get(path) !== mark).length;
  const pages = [...after.keys()].filter((path) => path.endsWith('.html')).length;
  const goal = goals[kind];
  const row = (name: string, { milliseconds, cpu, bytes, ownBytes }: typeof first, { seconds: s, ratio }: Goal) => {
    const isAskedFor = plans === plansOfGoals;
    return [
      name,
      seconds(milliseconds),
      `${(milliseconds / node.milliseconds).toFixed(0)} x`,
      isAskedFor ? `${s} s or ${ratio} x` : '-',
      cpu === undefined ? '-' : seconds(cpu),
      megabytes(ownBytes ?? null),
      megabytes(bytes),
      isAskedFor ? megabytes(goal.bytes) : '-',
    ];
  };
  const head = [kind, 'time', 'of node -e 0', 'goal', 'processor', 'Node', 'all processes', 'goal'];
  const rows = [row(`${pages} pages, search`, first, goal.first), row('nothing changed', second, goal.again)];
  const found = written === 0 ? 'nothing' : `${written} files, and should write nothing`;
  return `${table(head, rows)}\n\`node -e 0\` took ${seconds(node.milliseconds)}. The second build wrote ${found}.`;
}

/** A file that is written anew is another file, whatever its content. */
function filesBelow(dir: string): Map<string, string> {
  const paths = readdirSync(dir, { recursive: true, encoding: 'utf8' });
  return new Map(
    paths.map((path) => {
      const { ino, mtimeMs } = statSync(join(dir, path));
      return [path, `${ino} ${mtimeMs}`];
    }),
  );
}
