import { execFile } from 'node:child_process';
import { existsSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** What git tells of the files below `agreements/`, or of a plan that is a repository of its own. */
export interface GitHistory {
  /** Newest first. */
  readonly commits: readonly GitCommit[];
  /** Files that lie here otherwise than they were committed. */
  readonly changed: readonly string[];
  /** The repository was fetched without its history. */
  readonly isShallow: boolean;
}

export interface GitCommit {
  readonly hash: string;
  /** None came before it; in a shallow repository, none that was fetched, and then it names every file there was. */
  readonly isFirst: boolean;
  readonly date: Date;
  /** As it was written; it may name persons. */
  readonly message: string;
  /** Paths from `agreements/`; of a merge those that it has otherwise than each of its parents. */
  readonly files: readonly string[];
}

/** Asks once for all plans together: a process for each of a hundred plans would take longer than all else. */
export async function gitHistories(agreementsDir: string, planIds: readonly string[]): Promise<GitHistory[]> {
  const own = planIds.filter((id) => isRepository(join(agreementsDir, id)));
  const histories = await Promise.all([
    gitHistory(agreementsDir, ''),
    ...own.map((id) => gitHistory(join(agreementsDir, id), `${id}/`)),
  ]);
  return histories.flatMap((history) => history ?? []);
}

/** A plan's folder that git, asked from `agreements/`, knows nothing of: a repository of its own, or a link elsewhere. */
function isRepository(planDir: string): boolean {
  return existsSync(join(planDir, '.git')) || lstatSync(planDir, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

/** Null where there is no git, no repository or no commit. */
async function gitHistory(dir: string, prefix: string): Promise<GitHistory | null> {
  const [log, changed, shallow] = await Promise.all([
    git(dir, [...logCommand, '--', '.']),
    git(dir, ['diff', '--name-only', '--no-renames', '--no-ext-diff', '--relative', 'HEAD', '--', '.']),
    git(dir, ['rev-parse', '--is-shallow-repository']),
  ]);
  if (log === null || changed === null) return null;
  return {
    commits: [...commitsOf(log, prefix)],
    changed: pathsOf(changed, prefix),
    isShallow: shallow?.trim() === 'true',
  };
}

/** No message and no path can hold the sign between the parts. */
const logParts = ['', '%H', '%P', '%ct', '%B', ''];
/** Newest first. A merge names what it has otherwise than each of its parents. Nothing here follows the user's settings. */
const logCommand = [
  'log',
  '-c',
  '--name-only',
  '--no-renames',
  '--no-ext-diff',
  '--no-show-signature',
  '--relative',
  '--encoding=UTF-8',
  `--format=${logParts.join('%x00')}`,
];

function* commitsOf(log: string, prefix: string): Iterable<GitCommit> {
  const [, ...parts] = log.split('\0');
  for (let at = 0; at + 4 < parts.length; at += 5) {
    const [hash = '', parents, seconds, message = '', paths = ''] = parts.slice(at, at + 5);
    const date = new Date(Number(seconds) * 1000);
    yield { hash, isFirst: parents === '', date, message, files: pathsOf(paths, prefix) };
  }
}

function pathsOf(lines: string, prefix: string): string[] {
  return lines.split('\n').flatMap((line) => (line === '' ? [] : `${prefix}${line}`));
}

/** Output of a git command in a folder; null where it fails. */
async function git(cwd: string, args: readonly string[]): Promise<string | null> {
  try {
    const options = { cwd, maxBuffer: 1 << 30 };
    const { stdout } = await promisify(execFile)('git', ['-c', 'core.quotePath=false', ...args], options);
    return stdout;
  } catch {
    return null;
  }
}
