import { execFile } from 'node:child_process';
import { existsSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CannotRun } from '../failure.js';

/** When each file of the plans was last changed, as git tells it. */
export interface SourceDates {
  /** Of the newest of some files of a plan; files that are not there do not count. */
  readonly newest: (planId: string, files: Iterable<string>) => Date;
  /** Plans with files that are not in git as they lie here; these are dated by the day of the build. */
  readonly uncommitted: readonly string[];
  /** The repository was fetched without its history, so that files may be older than git knows. */
  readonly isShallow: boolean;
}

/**
 * SOURCE_DATE_EPOCH where it is set, so that a build can be repeated to the byte; else each file's last commit, and for
 * what is not in git, or changed since, the day of the build.
 * @param files the plans' files by the plan's id
 */
export async function sourceDates(
  agreementsDir: string,
  files: ReadonlyMap<string, readonly string[]>,
): Promise<SourceDates> {
  const fixed = fixedDate();
  if (fixed) return { newest: () => fixed, uncommitted: [], isShallow: false };
  const today = buildDay();
  const repositories = await Promise.all([
    readRepository(agreementsDir),
    ...[...files.keys()].filter((id) => isRepository(join(agreementsDir, id))).map((id) => ofPlan(agreementsDir, id)),
  ]);
  const commits = new Map(repositories.flatMap((repository) => [...repository.commits]));
  const dateOf = (path: string) => commits.get(path) ?? today;
  const uncommitted = [...files].filter(([id, names]) => names.some((name) => !commits.has(`${id}/${name}`)));
  return {
    newest: (planId, names) => {
      const known = new Set(files.get(planId));
      const dates = [...names].filter((name) => known.has(name)).map((name) => dateOf(`${planId}/${name}`));
      return newestOf(dates);
    },
    uncommitted: uncommitted.map(([id]) => id),
    isShallow: repositories.some(({ isShallow }) => isShallow),
  };
}

export function newestOf(dates: readonly Date[]): Date {
  return new Date(Math.max(0, ...dates.map(Number)));
}

/** The day that what is made now bears: SOURCE_DATE_EPOCH where it is set, else today. */
export function buildDay(): Date {
  return fixedDate() ?? startOfDay(new Date());
}

function fixedDate(): Date | null {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  if (!epoch) return null;
  if (/^\d{1,11}$/.test(epoch)) return new Date(Number(epoch) * 1000);
  throw new CannotRun(
    `SOURCE_DATE_EPOCH er «${epoch}» og ikke et antal sekunder`,
    'Skriv fx SOURCE_DATE_EPOCH=1764288000 (antal sekunder siden 1. januar 1970), eller tag den væk',
  );
}

/** Two builds on one day give the same bytes. In UTC, as dates are written. */
function startOfDay(moment: Date): Date {
  return new Date(Math.floor(moment.getTime() / 86_400_000) * 86_400_000);
}

/** A plan's folder that git, asked from `agreements/`, knows nothing of: a repository of its own, or a link elsewhere. */
function isRepository(planDir: string): boolean {
  return existsSync(join(planDir, '.git')) || lstatSync(planDir).isSymbolicLink();
}

interface Repository {
  /** The last commit of each file that lies here as it was committed, by path from the folder that was asked about. */
  readonly commits: ReadonlyMap<string, Date>;
  readonly isShallow: boolean;
}

async function ofPlan(agreementsDir: string, id: string): Promise<Repository> {
  const { commits, isShallow } = await readRepository(join(agreementsDir, id));
  return { commits: new Map([...commits].map(([path, date]) => [`${id}/${path}`, date])), isShallow };
}

/** Two questions for all plans together: a process for each of a hundred plans would take longer than all else. */
async function readRepository(dir: string): Promise<Repository> {
  const [log, changed, shallow] = await Promise.all([
    git(dir, [...logCommand, '--', '.']),
    git(dir, ['diff', '--name-only', '--no-renames', '--no-ext-diff', '--relative', 'HEAD', '--', '.']),
    git(dir, ['rev-parse', '--is-shallow-repository']),
  ]);
  const commits = new Map<string, Date>();
  if (log === null || changed === null) return { commits, isShallow: false };
  let date = new Date(0);
  for (const line of log.split('\n')) {
    if (line.startsWith(commitMark)) date = new Date(Number(line.slice(commitMark.length)) * 1000);
    else if (line !== '' && !commits.has(line)) commits.set(line, date);
  }
  for (const path of changed.split('\n')) commits.delete(path);
  return { commits, isShallow: shallow?.trim() === 'true' };
}

const commitMark = '\u0001';
/** Newest first. A merge names what it has otherwise than each of its parents. Nothing here follows the user's settings. */
const logCommand = [
  'log',
  '-c',
  '--name-only',
  '--no-renames',
  '--no-ext-diff',
  '--no-show-signature',
  '--relative',
  `--format=${commitMark}%ct`,
];

/** Output of a git command in a folder; null where there is no git, no repository or no commit. */
async function git(cwd: string, args: readonly string[]): Promise<string | null> {
  try {
    const options = { cwd, maxBuffer: 1 << 30 };
    const { stdout } = await promisify(execFile)('git', ['-c', 'core.quotePath=false', ...args], options);
    return stdout;
  } catch {
    return null;
  }
}
