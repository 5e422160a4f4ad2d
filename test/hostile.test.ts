import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostilePlans } from './support/hostile-plans.js';
import { TestWorkspace } from './support/workspace.js';

/** `npm run bench:hostile` tells how long each takes; here none may hang, crash or flood the terminal. */
const timeout = 60_000;

let workspace: TestWorkspace;
beforeAll(async () => {
  workspace = await TestWorkspace.open();
});
afterAll(() => workspace.close());

const texts = hostilePlans.filter(({ name }) => name.startsWith('30 texts'));
const tested = [...hostilePlans.filter((plan) => !texts.includes(plan)), ...texts.slice(0, 3)];

describe('the check survives', () => {
  it.each(tested)('$name', { timeout }, async ({ changes, isFine }) => {
    const folder = 'agreements/plan';
    await rm(folder, { recursive: true, force: true });
    await workspace.plan('plan');
    for (const [path, content] of Object.entries(changes())) {
      await mkdir(dirname(`${folder}/${path}`), { recursive: true });
      await writeFile(`${folder}/${path}`, content ?? '');
    }
    const { status, text } = await workspace.run('check');
    expect(isFine ? [0, 1] : [1]).toContain(status);
    expect(text.length).toBeLessThan(200_000);
    expect(text).toMatch(isFine ? /tjekket/ : /HP\d{3}/);
    expect(text, 'nothing steers the terminal').not.toMatch(/[^\P{Cc}\n]/u);
    expect({}).not.toHaveProperty('x');
  });
});
