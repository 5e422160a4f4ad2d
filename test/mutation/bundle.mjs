import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'esbuild';

const here = resolve('test/mutation');
/** Where they lie: two levels below the root, as test/support does, since places are told from there. */
export const outputs = (dir) => ({ checks: `${dir}/checks.cjs`, kept: `${dir}/kept.mjs` });

/**
 * Two bundles. `checks.cjs` is made anew for each mutant: src/check with all mutants behind switches, and its tests.
 * `kept.mjs` is loaded once: everything that those import from elsewhere, by its path.
 * @param dir where to write them
 * @param changed the files with mutants, by path
 */
export async function writeBundles(dir, changed) {
  const { checks, kept } = outputs(dir);
  const tests = (await readdir('test/check')).filter((name) => name.endsWith('.test.ts'));
  const rules = [...changed.keys()].filter((path) => path.includes('/rules/'));
  const { metafile } = await build({
    ...common,
    stdin: {
      contents: [
        ...tests.map((name) => `import './test/check/${name}';`),
        `export * from './test/mutation/harness.js';`,
        ...rules.map((path, index) => `import * as r${index} from ${JSON.stringify(path)};`),
        `export const ruleFiles = [${rules.map((path, index) => `[${JSON.stringify(path)}, r${index}]`).join()}];`,
      ].join('\n'),
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    outfile: checks,
    format: 'cjs',
    metafile: true,
    plugins: [{ name: 'mutants', setup: (plugin) => setUp(plugin, changed) }],
  });
  const [{ imports }] = Object.values(metafile.outputs);
  const paths = [...new Set(imports.map(({ path }) => path))].filter((path) => path.startsWith('/'));
  await build({
    ...common,
    stdin: {
      contents: [
        ...paths.map((path, index) => `import * as m${index} from ${JSON.stringify(path)};`),
        `export const modules = new Map([${paths.map((path, index) => `[${JSON.stringify(path)}, m${index}]`).join()}]);`,
      ].join('\n'),
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    outfile: kept,
    format: 'esm',
  });
}

const common = { bundle: true, platform: 'node', packages: 'external', logLevel: 'warning' };

function setUp({ onLoad, onResolve }, changed) {
  const kept = (path) => ({ path, external: true, sideEffects: false });
  onResolve({ filter: /^vitest$/ }, () => ({ path: `${here}/vitest-shim.ts` }));
  onResolve({ filter: /^\.\.?\// }, ({ path, importer, resolveDir }) => {
    const file = resolve(resolveDir, path).replace(/\.js$/, '.ts');
    if (file.endsWith('/test/support/fixture-plan.ts'))
      return importer === `${here}/fixture-plan.ts` ? kept(file) : { path: `${here}/fixture-plan.ts` };
    if (importer.endsWith('/src/read-plan.ts') && /\/(plan-folder|validate-plan)\.ts$/.test(file))
      return kept(`${here}/kept-plans.ts`);
    if (file === `${here}/kept-plans.ts`) return kept(file);
    return /\/src\/(?!check\/|read-(?:plan|booklet)\.ts$)/.test(file) ? kept(file) : undefined;
  });
  onLoad({ filter: /\/src\/check\/.*\.ts$/ }, ({ path }) =>
    changed.has(path) ? { contents: changed.get(path), loader: 'ts' } : undefined,
  );
}
