import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Edition, loadEditions, type ReadPlan, readPlan } from '../../../src/index.js';
import type { Fault } from './fault.js';

/** One copy of each plan on the disk, in which a fault is made and taken back. */
export class PlanCopies {
  private constructor(
    private readonly root: string,
    private readonly agreementsDir: string,
    private readonly editions: ReadonlyMap<string, Edition>,
  ) {}

  static async open(agreementsDir: string, templatesDir: string): Promise<PlanCopies> {
    const root = await mkdtemp(join(tmpdir(), 'helhedsplan-faults-'));
    await cp(agreementsDir, root, { recursive: true });
    return new PlanCopies(root, agreementsDir, await loadEditions(templatesDir));
  }

  close(): Promise<void> {
    return rm(this.root, { recursive: true, force: true });
  }

  /** Reads a plan as it is, or with one fault. */
  async read(plan: string, changes: Fault['changes'] = {}): Promise<ReadPlan> {
    for (const [name, content] of Object.entries(changes)) {
      const path = join(this.root, plan, name);
      await mkdir(dirname(path), { recursive: true });
      if (content === null) await rm(path);
      else await writeFile(path, content);
    }
    try {
      return await readPlan(this.root, plan, 'agreements', this.editions);
    } finally {
      for (const name of Object.keys(changes)) {
        const [from, to] = [join(this.agreementsDir, plan, name), join(this.root, plan, name)];
        await rm(to, { force: true });
        await cp(from, to).catch(() => undefined);
      }
    }
  }
}
