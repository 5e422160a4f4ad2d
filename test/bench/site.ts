import { readdirSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureProgram } from './measure.js';
import { megabytes, seconds, table } from './table.js';

/** For a hundred plans; each in seconds where `node -e 0` takes 50 ms, so the multiple of it is what can be compared. */
const goals = { plans: 100, first: { seconds: 15, ratio: 300 }, again: { seconds: 0.7, ratio: 14 }, bytes: 700e6 };

/**
 * The site of some plans with its search: what all processes take together, and whether a second build finds everything in place.
 * @returns the text to print
 */
export async function measureSite(commandLine: string, root: string, plans: number): Promise<string> {
  const out = await mkdtemp(join(tmpdir(), 'helhedsplan-bench-site-'));
  try {
    const node = await measureProgram(process.execPath, ['-e', '0'], root);
    const args = [commandLine, 'build', '--only', 'site', '--root', root, '--out', out];
    const first = await measureProgram(process.execPath, args, root);
    const before = filesBelow(out);
    const again = await measureProgram(process.execPath, args, root);
    const after = filesBelow(out);
    const written = [...after].filter(([path, mark]) => before.get(path) !== mark).length;
    const pages = [...after.keys()].filter((path) => path.endsWith('.html')).length;
    const row = (
      name: string,
      { milliseconds, bytes, cpu }: typeof first,
      goal: { seconds: number; ratio: number },
    ) => {
      const isAskedFor = plans === goals.plans;
      return [
        name,
        seconds(milliseconds),
        `${(milliseconds / node.milliseconds).toFixed(0)} x`,
        isAskedFor ? `${goal.seconds} s or ${goal.ratio} x` : '-',
        cpu === undefined ? '-' : seconds(cpu),
        megabytes(bytes),
        isAskedFor ? megabytes(goals.bytes) : '-',
      ];
    };
    const head = ['site, all processes', 'time', 'of node -e 0', 'goal', 'processor', 'memory', 'goal'];
    const rows = [row(`${pages} pages, search`, first, goals.first), row('nothing changed', again, goals.again)];
    const found = written === 0 ? 'nothing' : `${written} files, and should write nothing`;
    return `${table(head, rows)}\n\`node -e 0\` took ${seconds(node.milliseconds)}. The second build wrote ${found}.`;
  } finally {
    await rm(out, { recursive: true, force: true });
  }
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
