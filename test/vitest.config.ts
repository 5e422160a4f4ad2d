import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// CI counts the tests in a report of its own; people read the default one.
const report = process.env.HELHEDSPLAN_TEST_REPORT;

/** Files that build whole plans or start other programs are short and take long: they go first, so that none is alone at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) =>
      /\/test\/(acceptance|browser|publish)\/|\/(hostile|properties|fuzz-plan|pdf-thread|fixtures)\.test/.test(
        moduleId,
      );
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

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
    // Loading the tool anew for each file took as long as the tests. What modules keep follows from their input, so files may share it.
    isolate: false,
    sequence: { sequencer: LongestFirst },
  },
});
