import { type ChildProcessByStdio, execFile, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { packageDir } from '../../src/cli/workspace.js';
import { guideStylesDir } from '../../src/publish/guide-styles.js';

/** The command line as it is shipped. */
export class BundledCommand {
  private constructor(readonly dir: string) {}

  /** In a folder of its own below the package. */
  static async make(): Promise<BundledCommand> {
    const cache = join(packageDir, 'node_modules', '.cache');
    await mkdir(cache, { recursive: true });
    return BundledCommand.bundle(await mkdtemp(join(cache, 'helhedsplan-test-')));
  }

  /** In a copy of the package, whose files a test may change. */
  static async install(dir: string): Promise<BundledCommand> {
    for (const part of ['package.json', 'templates', 'site', 'schema'])
      await cp(join(packageDir, part), join(dir, part), { recursive: true });
    await symlink(join(packageDir, 'node_modules'), join(dir, 'node_modules'), 'dir');
    return BundledCommand.bundle(join(dir, 'dist'));
  }

  private static async bundle(dir: string): Promise<BundledCommand> {
    await build({
      absWorkingDir: packageDir,
      entryPoints: ['src/cli/main.ts', ...(await threads())],
      entryNames: '[name]',
      outdir: dir,
      bundle: true,
      splitting: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      logLevel: 'silent',
    });
    await build({
      absWorkingDir: packageDir,
      entryPoints: ['src/site-scripts/search.ts'],
      outdir: join(dir, 'site-scripts'),
      bundle: true,
      format: 'iife',
      target: 'es2022',
      logLevel: 'silent',
    });
    await cp(guideStylesDir, join(dir, 'site-styles'), { recursive: true });
    return new BundledCommand(dir);
  }

  /** Runs a command in a process of its own; throws where it fails. */
  async run(args: readonly string[], { cwd, env }: { cwd: string; env: Readonly<Record<string, string>> }) {
    return promisify(execFile)(process.execPath, [join(this.dir, 'main.js'), ...args], { cwd, env });
  }

  /** Starts a command and does not wait for it. */
  start(
    args: readonly string[],
    { cwd, env }: { cwd: string; env: Readonly<Record<string, string>> },
  ): ChildProcessByStdio<null, Readable, Readable> {
    return spawn(process.execPath, [join(this.dir, 'main.js'), ...args], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  /** A module that lets `new Date()` and `Date.now()` tell another time. */
  async clock(milliseconds: number): Promise<string> {
    const path = join(this.dir, `clock-${milliseconds}.mjs`);
    await writeFile(
      path,
      `const Real = Date;
globalThis.Date = class extends Real {
  constructor(...args) {
    if (args.length > 0) super(...args);
    else super(Real.now() + ${milliseconds});
  }
  /** Also dates that came over from another thread. */
  static [Symbol.hasInstance](value) {
    return value instanceof Real;
  }
  static now() {
    return Real.now() + ${milliseconds};
  }
};
`,
    );
    return path;
  }

  async remove(): Promise<void> {
    await rm(this.dir, { recursive: true, force: true });
  }
}

/** The scripts of all threads: without its script, a thread is not started. */
async function threads(): Promise<string[]> {
  const files = await readdir(join(packageDir, 'src/cli'), { recursive: true });
  return files.filter((file) => file.endsWith('-worker.ts')).map((file) => join('src/cli', file));
}
