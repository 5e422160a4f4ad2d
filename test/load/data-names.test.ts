import { expect, it } from 'vitest';
import { dataNames } from '../../src/load/data-names.js';
import { loadPlanFolder } from '../../src/load/plan-folder.js';
import { noSettings } from '../../src/model/site-settings.js';
import { allDataFiles } from '../../src/open-data/open-data-files.js';

it.each(dataNames)('no plan can be called «%s», as data of all plans is', async (name) => {
  const { diagnostics, plan } = await loadPlanFolder('agreements', name, 'agreements');
  expect(plan).toBeNull();
  expect(diagnostics).toMatchObject([{ code: 'HP018', help: 'Giv mappen et andet navn' }]);
});

it('these are all the names that data of all plans has', () => {
  const files = allDataFiles([], noSettings, () => ({ bytes: 0, sha256: '' }));
  const names = files.map(({ name }) => /^[^/.]+/.exec(name)?.[0] ?? name);
  expect([...new Set(names)].sort()).toEqual([...dataNames].sort());
});
