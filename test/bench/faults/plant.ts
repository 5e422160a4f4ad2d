import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import type { Fault, FaultKind } from './fault.js';
import type { PlanFiles } from './plan-file.js';
import { Random } from './random.js';

export interface Planted extends Fault {
  readonly kind: string;
}

/** So many faults of each kind, spread over all plans and files by chance. The same seed plants the same. */
export function plant(plans: readonly PlanFiles[], kinds: readonly FaultKind[], seed: string, each: number): Planted[] {
  return kinds.flatMap((kind) => {
    const random = new Random(`${seed} ${kind.name}`);
    const possible = plans.flatMap((plan) => [...kind.find(plan, random)].map((fault) => ({ fault, plan })));
    const planted: Planted[] = [];
    for (const { fault, plan } of random.shuffled(possible)) {
      if (planted.length === each) break;
      if (isChange(fault, plan) || /cpr/.test(kind.name)) planted.push({ ...fault, kind: kind.name });
    }
    return planted;
  });
}

/** An edit after which the same stands in the file is no fault: a point moved along with nothing beside it, say. */
function isChange({ changes, edit }: Fault, plan: PlanFiles): boolean {
  if (!edit) return true;
  const content = changes[edit.file];
  const before = plan.files.find(({ name }) => name === edit.file)?.text ?? '';
  if (typeof content !== 'string') return true;
  if (!untouched.has(before)) untouched.set(before, read(before));
  return content !== before && !isDeepStrictEqual(read(content), untouched.get(before));
}

/** By text: reading a plan again for each fault would take longer than checking it. */
const untouched = new Map<string, unknown>();

function read(text: string): unknown {
  try {
    return parse(text, { schema: 'failsafe', logLevel: 'silent' });
  } catch {
    return Symbol('unreadable');
  }
}
