import { CannotRun } from '../failure.js';
import type { GitHistory } from './git-history.js';

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
export function sourceDates(
  histories: readonly GitHistory[],
  files: ReadonlyMap<string, readonly string[]>,
): SourceDates {
  const fixed = fixedDate();
  if (fixed) return { newest: () => fixed, uncommitted: [], isShallow: false };
  const today = buildDay();
  const commits = new Map(histories.flatMap((history) => [...lastCommits(history)]));
  const dateOf = (path: string) => commits.get(path) ?? today;
  const uncommitted = [...files].filter(([id, names]) => names.some((name) => !commits.has(`${id}/${name}`)));
  return {
    newest: (planId, names) => {
      const known = new Set(files.get(planId));
      const dates = [...names].filter((name) => known.has(name)).map((name) => dateOf(`${planId}/${name}`));
      return newestOf(dates);
    },
    uncommitted: uncommitted.map(([id]) => id),
    isShallow: histories.some(({ isShallow }) => isShallow),
  };
}

/** The last commit of each file that lies here as it was committed. */
function lastCommits({ commits, changed }: GitHistory): ReadonlyMap<string, Date> {
  const last = new Map<string, Date>();
  for (const { date, files } of commits) for (const path of files) if (!last.has(path)) last.set(path, date);
  for (const path of changed) last.delete(path);
  return last;
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
