import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';

const folder = 'src/check';
/** The files that the groups share; they stand beside the groups' folder. */
export const shared = 'shared';
// A list of names has nothing that could be changed in a way that means something else.
const left = ['given-names.ts'];
/** What a file remembers from one plan to the next, and so from one mutant to the next. */
const memory = /^const \w+ = new (Map<.*>\(\)|WeakMap<(?!PlanValues|CheckContext|object))/m;

/**
 * All mutants of src/check, with the files in which they wait behind switches.
 * @returns mutants, the changed files' text by path, and the groups that mutants are counted by
 */
export async function makeMutants() {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts'));
  const sources = await Promise.all(
    names.map(async (name) => ({
      name: resolve(folder, name),
      content: await readFile(join(folder, name), 'utf8'),
      mutate: !left.includes(name),
    })),
  );
  const quiet = Object.fromEntries(
    ['trace', 'debug', 'info', 'warn', 'error', 'fatal'].map((level) => [level, () => undefined]),
  );
  const instrumenter = new Instrumenter({ ...quiet, isDebugEnabled: () => false });
  const options = { plugins: null, excludedMutations: [], ignorers: [], noHeader: true };
  const { files, mutants } = await instrumenter.instrument(
    sources.filter(({ mutate }) => mutate),
    options,
  );
  const users = usersOf(sources);
  const remembering = sources.filter(({ content }) => memory.test(content));
  const told = mutants.map(({ id, fileName, location, mutatorName, replacement }) => {
    const file = relative(process.cwd(), fileName);
    const place = `${file}:${location.start.line + 1}:${location.start.column + 1}`;
    const own = users.get(fileName);
    const remembers = remembering.some(({ name }) => own.has(name));
    return { id, file, group: groupOf(file), place, mutatorName, replacement, users: [...own], remembers };
  });
  return {
    mutants: told,
    changed: new Map(files.map(({ name, content }) => [name, content])),
    groups: [...new Set(told.map(({ group }) => group))].sort((a, b) => order(a).localeCompare(order(b))),
  };
}

const order = (group) => (group === shared ? 'zz' : group);

function groupOf(file) {
  return /rules\/([^/]+)\//.exec(file)?.[1] ?? shared;
}

/** By file: itself and the files that import it, directly or through others, for a value or a type. */
function usersOf(sources) {
  const importers = new Map(sources.map(({ name }) => [name, []]));
  for (const { name, content } of sources)
    for (const [, path] of content.matchAll(/ from '(\.[^']+)\.js'/g))
      importers.get(resolve(dirname(name), `${path}.ts`))?.push(name);
  return new Map(sources.map(({ name }) => [name, collect(name, importers)]));
}

function collect(name, importers, seen = new Set()) {
  if (!seen.has(name)) {
    seen.add(name);
    for (const importer of importers.get(name)) collect(importer, importers, seen);
  }
  return seen;
}
