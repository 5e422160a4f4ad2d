import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isSpan } from '../diagnostics/diagnostic.js';
import { harmless } from '../diagnostics/print/harmless.js';
import { pathOf } from '../diagnostics/print/order.js';
import { painter } from '../diagnostics/print/paint.js';
import type { Edition } from '../model/plan-data.js';
import { ProseReader } from '../prose/reader.js';
import { readFolder } from '../read-folder.js';
import { amount } from './count-text.js';
import { diffText } from './fix/diff.js';
import { type FixedPlan, fixPlan, type RefusedFix } from './fix/fix-plan.js';
import { objectionToWriting, saveFiles } from './fix/save-files.js';
import type { Workspace } from './workspace.js';

export interface FixOptions {
  /** Shows only. */
  readonly dryRun: boolean;
  readonly colour: boolean;
}

/**
 * Makes the fixes of plans in their files, and shows them.
 * @returns the plans as they then are
 */
export async function fixPlans(
  workspace: Workspace,
  ids: readonly string[],
  editions: ReadonlyMap<string, Edition>,
  { dryRun, colour }: FixOptions,
  say: (text: string) => void,
) {
  const plans = [];
  const total = { made: 0, files: 0 };
  for (const id of ids) {
    const files = new PlanFiles(workspace, id, editions);
    const fixed = await fixPlan(files);
    for (const round of fixed.rounds) say(`${diffText(round, colour)}\n`);
    for (const refused of fixed.refused) say(`${refusedText(refused, colour)}\n`);
    if (!dryRun) await files.save(fixed);
    total.made += fixed.rounds.flat().length;
    total.files += fixed.changed.size;
    const { diagnostics, excepted } = dryRun ? fixed.before : fixed.after;
    plans.push({ id, diagnostics, excepted });
  }
  const made = `${amount(total.made, 'rettelse', 'rettelser')} i ${amount(total.files, 'fil', 'filer')}`;
  const outcome = dryRun ? 'kan laves. Intet er skrevet; lav dem med: npx helhedsplan check --fix' : 'er lavet';
  say(total.made > 0 ? `${made} ${outcome}\n\n` : 'Der er intet, som kan rettes automatisk\n\n');
  return plans;
}

/** The files of one plan: read and written in its own folder only. */
class PlanFiles {
  private readonly originals = new Map<string, Uint8Array>();
  private readonly prose = new ProseReader();

  constructor(
    private readonly workspace: Workspace,
    private readonly id: string,
    private readonly editions: ReadonlyMap<string, Edition>,
  ) {}

  readonly read = (unsaved: ReadonlyMap<string, Uint8Array>) => {
    const { agreementsDir, shownAgreements } = this.workspace;
    return readFolder(agreementsDir, this.id, shownAgreements, this.editions, { unsaved, prose: this.prose });
  };

  readonly bytesOf = async (shown: string) => {
    const bytes = this.originals.get(shown) ?? (await readFile(this.pathOf(shown)));
    this.originals.set(shown, bytes);
    return bytes;
  };

  readonly objectionTo = async (shown: string) => {
    if (!shown.startsWith(`${this.workspace.shownAgreements}/${this.id}/`))
      return 'Filen ligger uden for planens mappe';
    return objectionToWriting(this.workspace.agreementsDir, this.pathOf(shown));
  };

  async save({ changed }: FixedPlan): Promise<void> {
    await saveFiles(
      [...changed].flatMap(([shown, content]) => {
        const original = this.originals.get(shown);
        return original ? [{ shown, path: this.pathOf(shown), original, content }] : [];
      }),
    );
  }

  private pathOf(shown: string): string {
    return join(this.workspace.agreementsDir, shown.slice(this.workspace.shownAgreements.length));
  }
}

function refusedText({ fixable: { diagnostic, fix }, reason }: RefusedFix, colour: boolean): string {
  const { at, code } = diagnostic;
  const line = isSpan(at) ? `:${at.source.positionAt(at.start).line}` : '';
  const place = painter(colour)('bold', harmless(`${pathOf(diagnostic)}${line}`));
  return `${place}  ${code}  Ikke rettet: ${harmless(fix.title)}\n      = ${harmless(reason)}\n`;
}
