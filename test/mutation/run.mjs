/**
 * `npm run mutation -- goals --sample 150`: changes src/check in thousands of small ways (Stryker's own mutators) and sees
 * whether the fixtures and the tests of the rules notice. Stryker's own runner would need days for what takes minutes here.
 */
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeBundles } from './bundle.mjs';
import { makeMutants } from './mutants.mjs';
import { Pool } from './pool.mjs';

const goal = 0.85;
const usage = `npm run mutation -- [group or file …] [--sample 150 | all] [--seed 1] [--jobs 2]

  group    a folder of src/check/rules, or «shared» for the files beside them; none means all of them
  file     a part of a path: period/four-years
  --sample how many mutants of each group, chosen by the seed; «all» takes every one

Ctrl-C ends a run early: the table is then of what has been tried.`;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string', default: '150' },
    seed: { type: 'string', default: '1' },
    jobs: { type: 'string', default: '2' },
    help: { type: 'boolean' },
  },
});
if (values.help) {
  console.log(usage);
  process.exit();
}

const { mutants, changed, groups } = await makeMutants();
const isAsked = ({ file, group }) =>
  positionals.length === 0 ||
  positionals.some((asked) => (groups.includes(asked) ? asked === group : file.includes(asked)));
const asked = mutants.filter(isAsked);
const samples = groups.map((group) => sample(asked.filter((mutant) => mutant.group === group)));
// In turns, so that a run that is broken off has tried as much of each group.
const chosen = Array.from({ length: Math.max(...samples.map((one) => one.length)) }, (_, turn) =>
  samples.flatMap((one) => one[turn] ?? []),
).flat();
if (chosen.length === 0) {
  console.error(`Nothing in src/check is called ${positionals.join(', ')}.\n\n${usage}`);
  process.exit(2);
}

const started = performance.now();
const dir = await mkdtemp(resolve('test/.mutation-'));
process.on('exit', () => rmSync(dir, { recursive: true, force: true }));
await writeBundles(dir, changed);
const pool = new Pool(Number(values.jobs), dir);
const observed = [];
const always = new Set();
const step = Number(values.jobs);
await pool.run(
  Array.from({ length: step }, (_, first) => () => ({ id: null, first, step })),
  (answer) => {
    for (const id of answer.always) always.add(id);
    for (const test of answer.tests) observed[test.index] = { ...test, passed: new Set(test.passed) };
  },
);
const sound = observed.filter(({ fault }) => fault === null);
for (const { name, fault } of observed)
  if (fault !== null) console.log(`Not counted, it fails without a mutant: ${name} (${fault})`);
console.log(`${sound.length} tests observed after ${seconds()} s\n`);

const kills = new Map();
const near = new Map();
const survivors = [];
const tried = [];
process.once('SIGINT', () => pool.stop());
await pool.run(
  chosen.map((mutant) => () => orderOf(mutant)),
  (answer, index) => {
    const mutant = chosen[index];
    const failed = answer === null ? -1 : answer.failed;
    tried.push(mutant);
    if (failed === null) survive(mutant);
    else kills.set(`${mutant.file} ${failed}`, (kills.get(`${mutant.file} ${failed}`) ?? 0) + 1);
  },
);
pool.close();
report();

function orderOf(mutant) {
  // What happens once, while loading or for the first plan, happens in none of the tests that are observed later.
  const isLasting = mutant.remembers || always.has(mutant.id);
  const passing = isLasting ? sound : sound.filter(({ passed }) => passed.has(mutant.id));
  return { id: mutant.id, isLasting, users: mutant.users, tests: inOrder(passing, mutant.file) };
}

/** Some mutants, each as likely as any other, the same for the same seed. */
function sample(all) {
  if (values.sample === 'all') return all;
  let state = Number(values.seed);
  // Mulberry32.
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  return all
    .map((mutant) => ({ mutant, order: random() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, Number(values.sample))
    .map(({ mutant }) => mutant);
}

/** First the tests that noticed other mutants of the file, then those that pass most of it. */
function inOrder(tests, file) {
  const near = nearness(file);
  return tests
    .map(({ index, passed }) => ({ index, noticed: kills.get(`${file} ${index}`) ?? 0, all: passed.size }))
    .sort((a, b) => b.noticed - a.noticed || near[b.index] - near[a.index] || a.all - b.all)
    .map(({ index }) => index);
}

/** How many mutants of a file each test passes, by the test's index. */
function nearness(file) {
  const own = mutants.filter((mutant) => mutant.file === file);
  const counts = near.get(file) ?? observed.map(({ passed }) => own.filter(({ id }) => passed.has(id)).length);
  near.set(file, counts);
  return counts;
}

function survive(mutant) {
  const { place, mutatorName, replacement } = mutant;
  survivors.push(mutant);
  console.log(`${place}  ${mutatorName}: ${replacement.replaceAll(/\s+/g, ' ').slice(0, 100)}`);
}

function report() {
  console.log('\n| Group | Mutants | Tried | Died | Share |\n| --- | ---: | ---: | ---: | ---: |');
  let expected = 0;
  for (const group of groups) {
    const of = (list) => list.filter((mutant) => mutant.group === group).length;
    const [all, some] = [of(asked), of(tried)];
    if (some === 0) continue;
    const died = some - of(survivors);
    expected += (all * died) / some;
    console.log(`| ${group} | ${all} | ${some} | ${died} | ${percent(died / some)} |`);
  }
  const share = expected / asked.length;
  // Groups count by how many mutants they have, not by how many were tried.
  console.log(`| all | ${asked.length} | ${tried.length} | ${tried.length - survivors.length} | ${percent(share)} |`);
  console.log(`\n${seconds()} s`);
  process.exitCode = share >= goal ? 0 : 1;
}

function percent(share) {
  return `${(100 * share).toFixed(1)} %`;
}

function seconds() {
  return ((performance.now() - started) / 1000).toFixed(0);
}
