import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';

/** What each command loads when it starts, by the bundle that it is shipped in. */
const root = join(import.meta.dirname, '../..');
let outputs: Metafile['outputs'] = {};

beforeAll(async () => {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/cli/main.ts'],
    outdir: 'dist',
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'silent',
    write: false,
    metafile: true,
  });
  outputs = metafile.outputs;
});

/** Our own files and the packages that come along without being asked for. */
function loadedBy(entryPoint: string): { files: string[]; packages: string[] } {
  const [first] = Object.entries(outputs).find(([, output]) => output.entryPoint === entryPoint) ?? [];
  if (!first) throw new Error(`No ${entryPoint} in the bundle`);
  const chunks = [first];
  const packages = new Set<string>();
  for (const chunk of chunks) {
    for (const { path, kind, external } of outputs[chunk]?.imports ?? []) {
      if (external && !path.startsWith('node:')) packages.add(path);
      else if (kind === 'import-statement' && !external && !chunks.includes(path)) chunks.push(path);
    }
  }
  const files = chunks.flatMap((chunk) => Object.keys(outputs[chunk]?.inputs ?? {}));
  return { files, packages: [...packages].sort() };
}

describe('what is loaded', () => {
  it('by check, before it knows that there is anything to read, is next to nothing', () => {
    const { files, packages } = loadedBy('src/cli/check.ts');
    expect(files.filter((file) => /^src\/(check|validate|compose|prose|render|publish|document)\//.test(file))).toEqual(
      [],
    );
    expect(packages).toEqual(['fastest-levenshtein']);
  });

  it('by check is what reads plans, and neither templates, renderers nor the site', () => {
    const { files, packages } = loadedBy('src/cli/fresh-check.ts');
    expect(files).toContain('src/check/index.ts');
    expect(files.filter((file) => /^src\/(compose|render|publish|document)\//.test(file))).toEqual([]);
    expect(packages).not.toContain('handlebars');
    expect(packages.filter((name) => /docx|pdfmake|eleventy|fontsource|expo|hyphen/.test(name))).toEqual([]);
  });

  it('by build, before it knows that there is anything to do, is next to nothing', () => {
    const { files, packages } = loadedBy('src/cli/build.ts');
    expect(files.filter((file) => /^src\/(check|validate|model|compose|prose)\//.test(file))).toEqual([]);
    expect(files.filter((file) => /^src\/render\/[^/]+\//.test(file))).toEqual([]);
    expect(packages).toEqual(['fastest-levenshtein']);
  });

  it('by explain is nothing that reads plans', () => {
    const { files } = loadedBy('src/cli/explain.ts');
    expect(files.filter((file) => /^src\/(check|load|validate|model|compose)\//.test(file))).toEqual([]);
  });

  it('before any command is known is next to nothing', () => {
    expect(loadedBy('src/cli/main.ts').packages).toEqual(['fastest-levenshtein']);
  });
});
