/** Writes `schema/`: the JSON Schemas by which editors complete and explain the YAML files, and those of published data. Run by `npm run schema`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { jsonSchemas } from '../model/json-schema.js';
import { dataSchemas } from '../model/plan-data-schema.js';
import { loadPackageEditions } from './plans.js';
import { packageDir } from './workspace.js';

const editions = [...(await loadPackageEditions()).values()];
const ofData = [...dataSchemas(editions)].map(([name, schema]) => [`data/${name}`, schema] as const);
for (const [path, schema] of [...jsonSchemas(editions), ...ofData]) {
  const file = join(packageDir, 'schema', path);
  await mkdir(dirname(file), { recursive: true });
  // Those of data say the same of many fields, and nobody reads them line by line.
  await writeFile(file, `${JSON.stringify(schema, null, path.startsWith('data/') ? 0 : 2)}\n`);
}
