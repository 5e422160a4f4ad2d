import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { expect } from 'vitest';

/**
 * Holds a text against the file in which it is kept. `UPDATE_GOLDEN=1` writes the file anew instead; the difference is
 * then read like any other change of the code.
 */
export async function expectGolden(path: string, actual: string): Promise<void> {
  if (process.env.UPDATE_GOLDEN === '1') {
    if (process.env.CI) throw new Error('UPDATE_GOLDEN is for people: a golden is read before it is committed');
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, actual);
  }
  expect(actual, path).toBe(await readFile(path, 'utf8'));
}
