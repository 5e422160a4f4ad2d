import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// CI counts the tests in a report of its own; people read the default one.
const report = process.env.HELHEDSPLAN_TEST_REPORT;

export default defineConfig({
  test: {
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Tests of the command line stand in a folder of their own, which only a process can; two are enough for two cores.
    pool: 'forks',
    maxWorkers: 2,
    // What a module keeps is worked out anew from the same input, so files may share it; loading the tool for each file took as long as many of its tests.
    isolate: false,
  },
});
