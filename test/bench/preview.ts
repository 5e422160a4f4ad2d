/**
 * `npm run bench:preview`: how soon a page of `preview` shows an edit. From the moment a file is saved until the changed page has been fetched,
 * as a browser does it: told by the server, then asking for the page. With the three example plans, and beside it what `node -e 0` took: on a busy
 * machine that is many times the usual 0.05 s.
 */
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageDir } from '../../src/cli/workspace.js';
import { measureNode } from './measure.js';
import { seconds, table } from './table.js';

const goal = 1000;
const [rounds = 15] = process.argv.slice(2).map(Number);
/** A copy, so that a new bundle made meanwhile does not pull the files away. */
const bundle = fileURLToPath(new URL('./dist', import.meta.url));
const pages = [
  { plan: 'en-faelles-indsats', file: 'delaftaler/uddannelse-og-livschancer.yaml' },
  { plan: 'viborg', file: 'delaftaler/beskaeftigelse.yaml' },
];

await rm(bundle, { recursive: true, force: true });
await cp(join(packageDir, 'dist'), bundle, { recursive: true });
const root = await mkdtemp(join(tmpdir(), 'helhedsplan-bench-'));
await cp(join(packageDir, 'agreements'), join(root, 'agreements'), { recursive: true });
const child = spawn(process.execPath, [join(bundle, 'main.js'), 'preview', '--no-open', '--port', '0', '--root', root]);
const started = performance.now();
const origin = await new Promise<string>((resolve) => {
  let text = '';
  child.stdout.on('data', (data) => {
    text += data;
    const found = /(http:\S+)\/\n/.exec(text);
    if (found?.[1] && text.includes('Ctrl-C')) resolve(found[1]);
  });
});
const ready = performance.now() - started;
const lines = (await fetch(`${origin}/_preview/begivenheder`)).body?.getReader();
await lines?.read();
const rows = [
  ['node -e 0', '', seconds((await measureNode('-e', ['0'])).milliseconds), ''],
  ['preview: until it is ready', '', seconds(ready), ''],
];
for (const { plan, file } of pages) {
  const path = join(root, 'agreements', plan, file);
  const text = await readFile(path, 'utf8');
  const url = `${origin}/planer/${plan}/${file.replace(/.*\/|\.yaml/g, '')}/`;
  const times: number[] = [];
  for (let round = 1; round <= rounds; round++) {
    await new Promise((resolve) => setTimeout(resolve, 300));
    const word = `Runde${round}`;
    const edited = text.replace(/( navn: ).*/, `$1${word}`);
    const from = performance.now();
    await writeFile(path, edited);
    while (!(await (await fetch(url)).text()).includes(word)) await lines?.read();
    times.push(performance.now() - from);
  }
  const sorted = times.sort((a, b) => a - b);
  const [middle = Number.NaN, slowest = Number.NaN] = [sorted[(rounds - 1) >> 1], sorted[rounds - 1]];
  rows.push([`${plan}: edit to changed page`, `< ${seconds(goal)}`, seconds(middle), seconds(slowest)]);
}
child.kill('SIGINT');
await rm(root, { recursive: true });
process.stdout.write(
  `Node ${process.versions.node}, ${cpus().length} processors\n${table(['', 'goal', 'middle', 'slowest'], rows)}\n`,
);
