import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { everyVersion } from '../../src/cli/v8-flags.js';
import { packageDir } from '../../src/cli/workspace.js';

describe('flags of V8', () => {
  it('are known for the version that runs the tests', () => {
    const version = Number.parseInt(process.versions.v8, 10);
    expect(Object.keys(everyVersion([]))).toContain(String(version));
  });

  it('that are set, are flags that V8 knows', async () => {
    const script = `
      import { collectGarbageAndCompact, keepGarbageLow } from './src/cli/garbage.ts';
      import { compilePatternsOnce, optimizeLate, optimizeLateInThreads, optimizeWasm, optimizeWasmLate } from './src/cli/optimizing.ts';
      const ofOptimizing = [compilePatternsOnce, optimizeLate, optimizeLateInThreads, optimizeWasm, optimizeWasmLate];
      for (const set of [...ofOptimizing, keepGarbageLow, collectGarbageAndCompact]) set();
      console.log('set');`;
    const { outputFiles } = await build({
      stdin: { contents: script, resolveDir: packageDir, loader: 'ts' },
      bundle: true,
      platform: 'node',
      format: 'esm',
      write: false,
    });
    const code = outputFiles[0]?.text ?? '';
    // It does not fail, but says so on the error output.
    expect(await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code])).toEqual({
      stdout: 'set\n',
      stderr: '',
    });
  });
});
