import { afterAll, beforeAll, expect, it } from 'vitest';
import { readableTexts } from '../support/files-text.js';
import { completePlan2015, editions } from '../support/fixture-plan.js';
import { squeeze, textOfHtml } from '../support/rendered-text.js';
import { TestWorkspace } from '../support/workspace.js';

let workspace: TestWorkspace;
beforeAll(async () => {
  workspace = await TestWorkspace.open();
  await workspace.plan('nordvang');
  await workspace.plan('nordvang-2018', {}, completePlan2015);
});
afterAll(() => workspace.close());

it('a final build has nothing of a draft: no UDKAST, no open points, no guidance', async () => {
  const { status, text } = await workspace.run('build', '--final');
  expect(status, text).toBe(0);
  const wordings = [...(await editions()).values()].flatMap(({ wording }) => Object.values(wording.vejledning));
  const guidance = wordings.map((words) => squeeze(words).slice(0, 40));
  expect(guidance.length).toBeGreaterThan(40);
  const output = await readableTexts('output');
  const kinds = new Set([...output.keys()].map((path) => path.split('.').at(-1)));
  expect([...kinds]).toEqual(expect.arrayContaining(['docx', 'pdf', 'html', 'json']));
  for (const [path, content] of output) {
    // A schema tells what may stand in a plan, not what does.
    if (path.includes('data/skema/')) continue;
    const shown = squeeze(path.endsWith('.json') ? content : textOfHtml(content));
    expect(shown, path).not.toMatch(/UDKAST|Åbnepunkter/);
    expect(
      guidance.filter((words) => shown.includes(words)),
      path,
    ).toEqual([]);
  }
});
