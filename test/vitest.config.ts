import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Tests of the command line stand in a folder of their own, which only a process can; two are enough for two cores.
    pool: 'forks',
    maxWorkers: 2,
  },
});
