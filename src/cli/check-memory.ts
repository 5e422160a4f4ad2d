import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { planNameProblem } from '../load/plan-name.js';
import { sha256, sha256Of } from '../sha256.js';
import { planInputs } from './build/plan-inputs.js';
import { settingsHash } from './build/settings-input.js';
import { wordingHashes } from './build/wording-inputs.js';
import { codeHashes } from './code-hashes.js';
import type { PackedFindings } from './packed-findings.js';
import type { Workspace } from './workspace.js';

/**
 * What earlier checks found, by hash of all that they looked at: a plan that has not changed since is not checked again, and of
 * two folders with the same files one is. Kept below the workspace's `node_modules`, where tools keep such things and git does not
 * look; where there is none, nothing is kept. What cannot be read, or is not what was written, is as if it were not there.
 */
export class CheckMemory {
  /** Null once it turned out that nothing can be kept. */
  private dir: string | null;
  private readonly asked = new Set<string>();
  private readonly common: string;

  /** @param force nothing of earlier checks counts */
  constructor(
    private readonly workspace: Pick<Workspace, 'root' | 'agreementsDir' | 'shownAgreements'>,
    private readonly force: boolean,
  ) {
    const { root } = workspace;
    this.dir = existsSync(join(root, 'node_modules')) ? join(root, 'node_modules/.cache/helhedsplan/check') : null;
    this.common = sha256Of(...codeHashes(), JSON.stringify(wordingHashes(root)));
  }

  /** Hash of all that what is found in a plan depends on; null where that cannot be told. */
  keyOf(id: string): string | null {
    const { files, names, isWhole } = planInputs(this.workspace.agreementsDir, id);
    if (!isWhole) return null;
    const name = planNameProblem(id) ? id : '';
    return sha256Of(this.common, name, JSON.stringify([[...files], names]));
  }

  /** Of what is no plan's: the form's own wording, and what the site says of itself. */
  sharedKey(): string | null {
    const { agreementsDir, shownAgreements } = this.workspace;
    try {
      const names = readdirSync(agreementsDir, { withFileTypes: true }).filter((entry) => !entry.isDirectory());
      if (names.some((entry) => !entry.isFile())) return null;
      const files = names.map(({ name }) => name).sort();
      return sha256Of(this.common, shownAgreements, settingsHash(agreementsDir) ?? '', JSON.stringify(files));
    } catch {
      return null;
    }
  }

  recall(key: string | null): PackedFindings | null {
    if (key === null) return null;
    this.asked.add(key);
    if (this.dir === null || this.force) return null;
    try {
      const text = readFileSync(this.pathOf(this.dir, key), 'utf8');
      const [sum, content] = [text.slice(0, text.indexOf('\n')), text.slice(text.indexOf('\n') + 1)];
      return sum === sumOf(key, content) ? (JSON.parse(content) as PackedFindings) : null;
    } catch {
      return null;
    }
  }

  /** @param keyNow the key as it is after the check: files that were changed meanwhile are not what was looked at */
  keep(key: string | null, keyNow: string | null, findings: PackedFindings): void {
    if (key === null || key !== keyNow || this.dir === null) return;
    const content = JSON.stringify(findings);
    try {
      mkdirSync(this.dir, { recursive: true });
      const path = this.pathOf(this.dir, key);
      const draft = `${path}.${process.pid}`;
      writeFileSync(draft, `${sumOf(key, content)}\n${content}`);
      renameSync(draft, path);
    } catch {
      this.dir = null;
    }
  }

  /** Throws away what was not asked for: plans as they no longer are. */
  tidy(): void {
    if (this.dir === null) return;
    try {
      for (const name of readdirSync(this.dir))
        if (!this.asked.has(name.replace(/\..*$/, ''))) rmSync(join(this.dir, name), { force: true });
    } catch {
      this.dir = null;
    }
  }

  private pathOf(dir: string, key: string): string {
    return join(dir, `${key}.json`);
  }
}

function sumOf(key: string, content: string): string {
  return sha256(`${key}\n${content}`);
}
