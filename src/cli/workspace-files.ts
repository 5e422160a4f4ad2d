import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { packageDir } from './workspace.js';

/** What stands beside `agreements/` in an authors' repository: path there → path in the package. */
const editorFiles = {
  '.vscode/extensions.json': '.vscode/extensions.json',
  '.vscode/settings.json': '.vscode/settings.json',
  '.vscode/tasks.json': '.vscode/tasks.json',
};
const githubFiles = { '.github/workflows/helhedsplan.yml': 'docs/eksempler/github-actions.yml' };
const gitlabFiles = { '.gitlab-ci.yml': 'docs/eksempler/gitlab-ci.yml' };

export interface WorkspaceFiles {
  /** Paths from the root. */
  readonly made: readonly string[];
  /** Those that were there and are left as they are. */
  readonly kept: readonly string[];
}

/** Puts in place what helps editors, and where it is asked for, what checks the plans on GitHub or GitLab. */
export async function addWorkspaceFiles(
  root: string,
  { github, gitlab }: { readonly github: boolean; readonly gitlab: boolean },
): Promise<WorkspaceFiles> {
  const wanted = { ...editorFiles, ...(github ? githubFiles : {}), ...(gitlab ? gitlabFiles : {}) };
  const made: string[] = [];
  const kept: string[] = [];
  for (const [path, source] of Object.entries(wanted)) {
    const isNew = await writeNew(join(root, path), await readFile(join(packageDir, source), 'utf8'));
    (isNew ? made : kept).push(path);
  }
  return { made, kept };
}

async function writeNew(path: string, text: string): Promise<boolean> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
