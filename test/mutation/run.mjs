/**
 * `npm run mutation -- goals --sample 200`: changes the rules in thousands of small ways (Stryker's own mutators) and sees
 * whether the fixtures and the tests of the rules notice. All changes are in one bundle behind switches, so that a
 * process stays warm: Stryker's own runner would need hours for what takes minutes here.
 */
import { fork } from 'node:child_process';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { build } from 'esbuild';

const goal = 0.85;
const timeout = 60_000;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    jobs: { type: 'string', default: '2' },
  },
});
const groups = positionals.length > 0 ? positionals : [''];
const root = process.cwd();
const files = (await readdir('src/check', { recursive: true }))
  .filter((name) => name.endsWith('.ts') && groups.some((group) => name.includes(group)))
  .map((name) => join('src/check', name))
  // Lists of rules and of names have nothing that could be changed in a way that means something else.
  .filter((name) => !/index\.ts$|given-names\.ts$/.test(name));
const quiet = Object.fromEntries(
  ['trace', 'debug', 'info', 'warn', 'error', 'fatal'].map((level) => [level, () => undefined]),
);
const sources = await Promise.all(
  files.map(async (name) => ({ name: resolve(name), content: await readFile(name, 'utf8'), mutate: true })),
);
const { files: changed, mutants } = await new Instrumenter({ ...quiet, isDebugEnabled: () => false }).instrument(
  sources,
  {
    plugins: null,
    excludedMutations: [],
    ignorers: [],
    noHeader: false,
  },
);
const byPath = new Map(changed.map(({ name, content }) => [name, content]));
const testFiles = (await readdir('test/check')).filter((name) => name.endsWith('.test.ts'));
const own = (name) => groups.some((group) => group !== '' && name.startsWith(group));
// The tests of the group, where it has any; the fixtures always.
const ordered = testFiles.some(own) ? testFiles.filter(own) : testFiles;
const bundle = resolve('test/.mutation/bundle.js');
await build({
  stdin: {
    contents: [
      ...ordered.map((name) => `import './test/check/${name}';`),
      `export * from './test/mutation/harness.js';`,
    ].join('\n'),
    resolveDir: root,
    loader: 'ts',
  },
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
  plugins: [
    {
      name: 'mutants',
      setup({ onLoad, onResolve }) {
        onResolve({ filter: /^vitest$/ }, () => ({ path: resolve('test/mutation/vitest-shim.ts') }));
        onResolve({ filter: /support\/fixture-plan\.js$/ }, ({ importer }) =>
          importer.includes('mutation/fixture-plan') ? undefined : { path: resolve('test/mutation/fixture-plan.ts') },
        );
        onLoad({ filter: /src\/check\/.*\.ts$/ }, ({ path }) =>
          byPath.has(path) ? { contents: byPath.get(path), loader: 'ts' } : undefined,
        );
      },
    },
  ],
});

const baseline = await run([null], []);
const skipped = baseline[0].failed;
if (skipped.length > 0) console.log(`Not counted, they fail without a mutant: ${skipped.join('; ')}`);
const chosen = sample(mutants, Number(values.sample), Number(values.seed));
const started = performance.now();
const results = await run(
  chosen.map(({ id }) => id),
  skipped,
);
await rm('test/.mutation', { recursive: true });
const survivors = results
  .filter(({ failed }) => failed.length === 0)
  .map(({ id }) => mutants.find((mutant) => mutant.id === id));
for (const { fileName, location, mutatorName, replacement } of survivors.sort((a, b) =>
  a.fileName.localeCompare(b.fileName),
))
  console.log(
    `${relative(root, fileName)}:${location.start.line}:${location.start.column + 1}  ${mutatorName}: ${replacement.replaceAll(/\s+/g, ' ').slice(0, 100)}`,
  );
const dead = results.length - survivors.length;
const share = dead / Math.max(1, results.length);
const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(
  `${groups.join(', ') || 'src/check'}: ${dead} of ${results.length} mutants die (${(100 * share).toFixed(1)} %), out of ${mutants.length}; ${seconds} s`,
);
process.exitCode = share >= goal ? 0 : 1;

/** Every mutant where there are few; else as many as asked for, the same for the same seed. */
function sample(all, count, seed) {
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state;
  };
  return all
    .map((mutant) => ({ mutant, order: random() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, count)
    .map(({ mutant }) => mutant);
}

async function run(ids, skip) {
  const waiting = [...ids];
  const verdicts = [];
  const work = async () => {
    let worker = null;
    let done = 0;
    while (waiting.length > 0) {
      const id = waiting.shift();
      // Each mutant leaves its own copy of the bundle in memory.
      if (done++ % 60 === 0) {
        worker?.kill();
        worker = fork(resolve('test/mutation/worker.mjs'), [bundle], {
          execArgv: ['--max-old-space-size=1500'],
          silent: true,
        });
      }
      const verdict = await ask(worker, id, skip);
      if (verdict.failed[0] === 'hangs') done = 0;
      verdicts.push(verdict);
    }
    worker?.kill();
  };
  await Promise.all(Array.from({ length: Math.min(ids.length, Number(values.jobs)) }, work));
  return verdicts;
}

/** A mutant that never ends is noticed, too. */
function ask(worker, id, skip) {
  return new Promise((done) => {
    const finish = (verdict) => {
      clearTimeout(timer);
      worker.off('message', finish);
      worker.off('exit', crashed);
      done(verdict);
    };
    const crashed = () => finish({ id, failed: ['hangs'] });
    const timer = setTimeout(
      () => {
        worker.kill('SIGKILL');
        finish({ id, failed: ['hangs'] });
      },
      id === null ? 300_000 : timeout,
    );
    worker.on('message', finish);
    worker.once('exit', crashed);
    worker.send({ id, skipped: skip });
  });
}
