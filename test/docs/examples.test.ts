import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { TestWorkspace } from '../support/workspace.js';

const home = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFile(`${home}${path}`, 'utf8');

const yamlFiles = [
  '.github/workflows/ci.yml',
  'docs/eksempler/github-actions.yml',
  'docs/eksempler/github-pages.yml',
  'docs/eksempler/gitlab-ci.yml',
  'docs/eksempler/gitlab-pages.yml',
  'docs/eksempler/lefthook.yml',
];
const withCommands = [...yamlFiles, '.vscode/tasks.json', 'docs/opsaetning.md'];

/** `npx helhedsplan …` as it stands in a file, without what the shell does around it. */
async function commandsIn(path: string): Promise<string[][]> {
  const text = (await read(path)).replaceAll(/\$\([^)]*\)/g, 'nordvang').replaceAll(/"\$\w+\/?"/g, '/et/sted/');
  return [...text.matchAll(/npx helhedsplan ([^"`|>\n]*)/g)].map(([, words = '']) => words.trim().split(/\s+/));
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
}

interface Workflow {
  readonly on: Record<string, unknown>;
  readonly permissions: Record<string, string>;
  readonly jobs: Record<string, { readonly 'runs-on': string; readonly steps: readonly Step[] }>;
}

describe('the examples', () => {
  it.each(yamlFiles)('%s is YAML without warnings', async (path) => {
    const { errors, warnings } = parseDocument(await read(path));
    expect([...errors, ...warnings]).toEqual([]);
  });

  it.each(['.github/workflows/ci.yml', 'docs/eksempler/github-actions.yml'])('%s is a workflow', async (path) => {
    const workflow = parseDocument(await read(path)).toJS() as Workflow;
    expect(Object.keys(workflow.on)).toEqual(['pull_request', 'push']);
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const job of Object.values(workflow.jobs)) {
      expect(job['runs-on']).toMatch(/^ubuntu-\d/);
      expect(job.steps[0]?.uses).toMatch(/^actions\/checkout@v\d+$/);
      for (const { uses, run } of job.steps) {
        expect([uses, run].filter((value) => value !== undefined)).toHaveLength(1);
        if (uses) expect(uses).toMatch(/^[\w-]+\/[\w/-]+@v\d+$/);
      }
    }
  });

  it('for the site on GitHub publishes what was checked, with history, one at a time and with no more rights than that takes', async () => {
    const workflow = parseDocument(await read('docs/eksempler/github-pages.yml')).toJS() as Workflow & {
      readonly concurrency: { readonly group: string; readonly 'cancel-in-progress': boolean };
      readonly jobs: Record<string, { readonly permissions: Record<string, string>; readonly needs?: string }>;
    };
    expect(Object.keys(workflow.on)).toEqual(['push', 'workflow_dispatch']);
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(workflow.concurrency).toEqual({ group: 'pages', 'cancel-in-progress': false });
    const { byg, udgiv } = workflow.jobs;
    expect(byg?.permissions).toEqual({ contents: 'read', pages: 'read' });
    expect(udgiv?.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
    expect(udgiv?.needs).toBe('byg');
    expect(byg?.steps[0]).toMatchObject({ with: { 'fetch-depth': 0, 'persist-credentials': false } });
    const steps = byg?.steps.map(({ uses, run }) => run ?? uses ?? '') ?? [];
    const place = (words: string) => steps.findIndex((step) => step.includes(words));
    expect(place('helhedsplan check')).toBeGreaterThan(place('npm ci'));
    expect(place('helhedsplan build')).toBeGreaterThan(place('helhedsplan check'));
    expect(place('upload-pages-artifact')).toBeGreaterThan(place('helhedsplan build'));
    for (const { uses } of [...(byg?.steps ?? []), ...(udgiv?.steps ?? [])])
      if (uses) expect(uses).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/);
  });

  it('for the site on GitLab checks before it builds, with history, and publishes the folder that GitLab asks for', async () => {
    const { pages } = parseDocument(await read('docs/eksempler/gitlab-pages.yml')).toJS() as {
      pages: { script: string[]; variables: object; artifacts: object; resource_group: string };
    };
    expect(pages.variables).toEqual({ GIT_DEPTH: 0 });
    expect(pages.resource_group).toBe('pages');
    expect(pages.script.map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
      'npx helhedsplan check',
      'npx helhedsplan build',
      'mv output/site public',
    ]);
    expect(pages.artifacts).toEqual({ paths: ['public'] });
  });

  it('for GitLab keeps the report whatever the check finds, and ends as the check does', async () => {
    const { image, 'tjek-planerne': job } = parseDocument(await read('docs/eksempler/gitlab-ci.yml')).toJS() as {
      image: string;
      'tjek-planerne': { script: string[]; artifacts: { when: string; reports: Record<string, string> } };
    };
    expect(image).toMatch(/^node:\d+$/);
    expect(job.artifacts).toEqual({ when: 'always', reports: { codequality: 'kodekvalitet.json' } });
    expect(job.script[0]).toMatch(/\|\| fejl=\$\?$/);
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the shell's.
    expect(job.script.at(-1)).toBe('exit ${fejl:-0}');
  });
});

describe('in a repository of authors', () => {
  let workspace: TestWorkspace;
  beforeEach(async () => {
    workspace = await TestWorkspace.open();
    await workspace.plan('nordvang');
    await workspace.run('format');
  });
  afterEach(() => workspace.close());

  it.each(withCommands)('the commands in %s can run', async (path) => {
    const commands = await commandsIn(path);
    expect(commands.length).toBeGreaterThan(0);
    for (const command of commands) {
      // What goes on for ever or takes long is only held against the options that there are.
      const isLong = command.includes('--watch') || ['build', 'preview'].includes(command[0] ?? '');
      const args = isLong ? [...command, '--help'] : command;
      const { status, text } = await workspace.run(...args);
      const isSecondPlan = command[0] === 'new' && text.includes('findes allerede');
      // 1 says what it found in the plans.
      expect(status === 2, `${command.join(' ')}\n${text}`).toBe(isSecondPlan);
    }
  });

  it('findings become what GitLab shows', async () => {
    await workspace.plan('anden', { 'bilag.yaml': 'bilagg: {}\nbilag: {}\nbudgett: 1\n', 'personer.yaml': '' });
    const { out } = await workspace.run('check', '--format', 'json');
    const found = JSON.parse(out) as { code: string; file: string; line: number }[];
    const script = `${home}docs/eksempler/gitlab-kodekvalitet.mjs`;
    const { stdout, stderr } = spawnSync(process.execPath, [script], { input: out, encoding: 'utf8' });
    expect(stderr).toBe('');
    const report = JSON.parse(stdout) as Record<string, unknown>[];
    expect(report).toHaveLength(found.length);
    expect(report.length).toBeGreaterThan(1);
    for (const [i, entry] of report.entries()) {
      expect(entry).toEqual({
        description: expect.stringMatching(/\S/),
        check_name: found[i]?.code,
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        severity: expect.stringMatching(/^(major|minor|info)$/),
        location: { path: found[i]?.file, lines: { begin: found[i]?.line ?? 1 } },
      });
    }
    expect(new Set(report.map(({ fingerprint }) => fingerprint)).size).toBe(report.length);
  });
});
