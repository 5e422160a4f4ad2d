import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixturesDir } from '../support/fixture-plan.js';
import { Watching } from '../support/watching.js';
import { TestWorkspace } from '../support/workspace.js';

interface Pattern {
  readonly regexp: string;
  readonly kind?: 'file';
  readonly file: number;
  readonly line?: number;
  readonly column?: number;
  readonly code: number;
  readonly message: number;
}

interface Matcher {
  readonly severity: 'error' | 'warning' | 'info';
  readonly pattern: Pattern;
  readonly background?: { readonly beginsPattern: string; readonly endsPattern: string };
}

interface Task {
  readonly label: string;
  readonly command: string;
  readonly problemMatcher: readonly Matcher[];
}

const file = fileURLToPath(new URL('../../.vscode/tasks.json', import.meta.url));
const { tasks } = JSON.parse(await readFile(file, 'utf8')) as { tasks: Task[] };
const task = (label: string) => tasks.find((candidate) => candidate.label === label) ?? expect.fail(`No task ${label}`);

interface Problem {
  readonly severity: Matcher['severity'];
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly code: string;
  readonly message: string;
}

/** What an editor makes of a line of output; each matcher is asked. */
function problemsIn(line: string, matchers: readonly Matcher[]): Problem[] {
  return matchers.flatMap(({ severity, pattern }) => {
    const match = new RegExp(pattern.regexp).exec(line);
    const part = (group: number | undefined) => (group === undefined ? '' : (match?.[group] ?? ''));
    const number = (group: number | undefined) => (group === undefined ? null : Number(part(group)));
    const { line: row, column } = pattern;
    const place = { file: part(pattern.file), line: number(row), column: number(column) };
    return match ? [{ severity, ...place, code: part(pattern.code), message: part(pattern.message) }] : [];
  });
}

const severities = { fejl: 'error', advarsel: 'warning', bemærkning: 'info' } as const;
const fixtures = (await readdir(fixturesDir, { withFileTypes: true })).filter((entry) => entry.isDirectory());

describe('the editor’s list of problems', () => {
  const { problemMatcher } = task('Tjek planerne');

  it.each(fixtures.map(({ name }) => name))('has each finding of %s once, at its place', async (fixture) => {
    const lines = (await readFile(join(fixturesDir, fixture, 'expected.txt'), 'utf8')).split('\n');
    for (const [i, line] of lines.entries()) {
      const found = problemsIn(line, problemMatcher);
      // A finding begins at the left; its lines below are indented.
      const head = /^\S.*? {2}(fejl|advarsel|bemærkning) (HP\d{3}) {2}(.*)$/.exec(line);
      if (!head) {
        expect(found, line).toEqual([]);
        continue;
      }
      const [, word, code, message] = head;
      const severity = severities[word as keyof typeof severities];
      expect(found, line).toEqual([expect.objectContaining({ severity, code, message })]);
      const [problem] = found;
      const frame = /^ *(\d+) │ /.exec(lines[i + 1] ?? '');
      if (frame) expect(problem).toMatchObject({ line: Number(frame[1]), file: expect.stringMatching(/\.yaml$/) });
      expect(problem?.line === null, line).toBe(!frame);
      expect(line.startsWith(`${problem?.file}${frame ? `:${problem?.line}:${problem?.column}` : ''}  `)).toBe(true);
    }
  });

  it('takes paths of Windows, and leaves the mark of what is new out of the message', () => {
    const windows = 'C:\\planer\\agreements\\a\\bilag.yaml:3:7  advarsel HP301  Feltet er tomt  (ny)';
    const place = { file: 'C:\\planer\\agreements\\a\\bilag.yaml', line: 3, column: 7 };
    const problem = { severity: 'warning', ...place, code: 'HP301', message: 'Feltet er tomt' };
    expect(problemsIn(windows, problemMatcher)).toEqual([problem]);
  });

  it('is the same for both tasks', () => {
    const bare = task('Tjek løbende').problemMatcher.map(({ background, ...matcher }) => matcher);
    expect(bare).toEqual(problemMatcher);
  });
});

describe('the task that follows along', () => {
  let workspace: TestWorkspace;
  beforeEach(async () => {
    workspace = await TestWorkspace.open();
    await workspace.plan('nordvang');
  });
  afterEach(() => workspace.close());

  it('is told where each answer begins and ends, with the findings between', async () => {
    const { problemMatcher } = task('Tjek løbende');
    const watching = new Watching();
    let printed = '';
    try {
      printed += await watching.until('tjekket: ');
      await writeFile('agreements/nordvang/bilag.yaml', 'bilagg: {}\n');
      printed += await watching.until('HP101', 'tjekket: ');
    } finally {
      await watching.stop();
    }
    const events = printed.split('\n').flatMap((line) => {
      const { background } = problemMatcher[0] ?? {};
      if (background && new RegExp(background.beginsPattern).test(line)) return ['begins'];
      if (background && new RegExp(background.endsPattern).test(line)) return ['ends'];
      return problemsIn(line, problemMatcher).map(({ code }) => code);
    });
    expect(events.slice(0, 3)).toEqual(['begins', 'ends', 'begins']);
    expect(events.at(-1)).toBe('ends');
    expect(events).toContain('HP101');
    expect(events.indexOf('HP101')).toBeGreaterThan(2);
  });
});
