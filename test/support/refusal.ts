import { expect } from 'vitest';
import type { Outcome, TestWorkspace } from './workspace.js';

export interface Refusal {
  readonly status: 1 | 2;
  /** What the user must be able to read. */
  readonly says: readonly (string | RegExp)[];
}

/** Words of libraries, of the system and of stack traces; none may reach a user. */
const foreign =
  /\n\s+at |\b(error|exception|undefined|null|NaN|expected|unexpected|invalid|cannot|unable|no such|not found|failed|duplicated?|unknown|the)\b|\[object/i;

/** Runs a command that must refuse: a Danish message, a way out, and the earlier output as it was. */
export async function expectRefusal(
  workspace: TestWorkspace,
  args: readonly string[],
  refusal: Refusal,
): Promise<Outcome> {
  const before = await workspace.snapshot();
  const outcome = await workspace.run(...args);
  for (const part of refusal.says) {
    if (typeof part === 'string') expect(outcome.text).toContain(part);
    else expect(outcome.text).toMatch(part);
  }
  expect(outcome.status, outcome.text).toBe(refusal.status);
  expect(outcome.text).not.toMatch(foreign);
  expect(outcome.text, 'a way out').toMatch(/^ {6}= \S/m);
  expect(await workspace.snapshot(), 'the earlier output').toEqual(before);
  return outcome;
}
