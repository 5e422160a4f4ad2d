// Runs mutants one after the other in a warm process: `node worker.mjs bundle.js`, ids on the way in, verdicts out.
const [, , bundle] = process.argv;
globalThis.__stryker__ = {};
process.on('message', async ({ id, skipped }) => {
  globalThis.__stryker__.activeMutant = id ?? undefined;
  let failed;
  try {
    const { firstFailure } = await import(`${bundle}?mutant=${id}`);
    failed = await firstFailure(new Set(skipped), id === null);
  } catch (error) {
    failed = [`cannot be loaded: ${error}`];
  }
  process.send({ id, failed });
});
