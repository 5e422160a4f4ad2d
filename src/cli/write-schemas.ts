/** Writes `schema/`: the JSON Schemas by which editors complete and explain the YAML files. Run by `npm run schema`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { jsonSchemas } from '../model/json-schema.js';
import { loadPackageEditions } from './plans.js';
import { packageDir } from './workspace.js';

for (const [path, schema] of jsonSchemas((await loadPackageEditions()).values())) {
  const file = join(packageDir, 'schema', path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(schema, null, 2)}\n`);
}
