// Tries mutants one after the other in a warm process: orders on the way in, verdicts out.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';
import { outputs } from './bundle.mjs';

const { checks, kept } = outputs(process.argv[2]);
const { modules } = await import(kept);
const require = createRequire(checks);
// The switches of Stryker's instrumenter are two functions; each copy of the bundle gets its own.
const header = '(function (exports, require, module, stryMutAct_9fa48, stryCov_9fa48) {';
const script = new Script(`${header}${readFileSync(checks, 'utf8')}\n})`, { filename: checks });
const make = script.runInThisContext();

function load(isActive, cover) {
  const module = { exports: {} };
  make(module.exports, (name) => modules.get(name) ?? require(name), module, isActive, cover);
  return module.exports;
}

/** What each test passes, and which of them fail without a mutant. */
async function observe({ first, step }) {
  let passed = new Set();
  const copy = load(
    () => false,
    (...ids) => {
      for (const id of ids) passed.add(id);
    },
  );
  const always = [...passed];
  const observed = [];
  for (let index = first; index < copy.tests.length; index += step) {
    copy.forgetTexts();
    passed = new Set();
    const fault = await faultOf(copy, index);
    observed.push({ index, name: copy.tests[index].name, passed: [...passed], fault });
  }
  return { always, tests: observed };
}

async function faultOf(copy, index) {
  try {
    await copy.tests[index].run();
    return null;
  } catch (error) {
    return String(error?.message ?? error);
  }
}

/** How often a mutant may be passed in one test: more often, and its loop never ends. */
const limit = 3_000_000;
let active = null;
let left = 0;
const warm = load(isActive, () => undefined);

function isActive(id) {
  if (id !== active) return false;
  if (--left < 0) throw new Error('hangs');
  return true;
}

/** The index of the first of some tests that fails; null when none does, -1 when the mutant cannot even be loaded. */
async function attempt({ id, isLasting, tests, users }) {
  left = limit;
  try {
    if (!isLasting) warm.forgetTexts();
    active = id;
    const copy = isLasting ? load(isActive, () => undefined) : warm;
    const unreached = copy.ruleFiles.filter(([file]) => !users.includes(file));
    copy.keepRules(new Set(unreached.flatMap(([, rules]) => Object.values(rules))));
    for (const index of tests) {
      left = limit;
      if ((await faultOf(copy, index)) !== null) return index;
    }
    return null;
  } catch {
    return -1;
  } finally {
    active = null;
  }
}

// Ctrl-C reaches every process of a terminal; the first one decides.
process.on('SIGINT', () => undefined);
process.on('disconnect', () => process.exit());
process.on('message', async (order) => {
  process.send(order.id === null ? await observe(order) : { id: order.id, failed: await attempt(order) });
});
