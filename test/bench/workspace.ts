import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Output folders are kept until everything is measured: on ext4, files that were removed make new ones slower for minutes, since a number that was just free
 * is not given out again. A hundred plans took a seventh longer after the removal of a hundred others.
 */
const kept: string[] = [];

/** A new folder for output. */
export async function outputDir(name: string): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), `helhedsplan-bench-${name}-`));
  kept.push(dir);
  return dir;
}

export async function removeOutput(): Promise<void> {
  for (const dir of kept.splice(0)) await rm(dir, { recursive: true, force: true });
}

/** A folder with an `agreements/` of copies of one plan; outside git, so that no plan costs a look into history. */
export async function withPlans<T>(planDir: string, count: number, use: (root: string) => Promise<T>): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), 'helhedsplan-bench-'));
  try {
    const digits = String(count).length;
    for (let number = 1; number <= count; number++) {
      const id = count === 1 ? 'plan' : `plan-${String(number).padStart(digits, '0')}`;
      await mkdir(join(root, 'agreements'), { recursive: true });
      await cp(planDir, join(root, 'agreements', id), { recursive: true });
    }
    return await use(root);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
