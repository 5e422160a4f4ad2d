import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** The moment of the build: SOURCE_DATE_EPOCH where it is set, so that a build can be repeated to the byte, else now. */
export function buildDate(): Date {
  const epoch = Number(process.env.SOURCE_DATE_EPOCH);
  return process.env.SOURCE_DATE_EPOCH && Number.isFinite(epoch) ? new Date(epoch * 1000) : new Date();
}

/**
 * The date that a plan's documents carry: that of the build where SOURCE_DATE_EPOCH fixes it, else that of the
 * last commit to the plan's folder, else (not in git, or changed since) the build's.
 */
export async function sourceDate(planDir: string, now: Date): Promise<Date> {
  if (process.env.SOURCE_DATE_EPOCH) return now;
  const [changes, committed] = await Promise.all([
    git(planDir, ['status', '--porcelain', '--', '.']),
    git(planDir, ['log', '-1', '--format=%ct', '--', '.']),
  ]);
  return changes === '' && committed ? new Date(Number(committed) * 1000) : now;
}

/** Output of a git command in a folder; null where there is no git or no repository. */
async function git(cwd: string, args: readonly string[]): Promise<string | null> {
  try {
    const { stdout } = await promisify(execFile)('git', [...args], { cwd });
    return stdout.trim();
  } catch {
    return null;
  }
}
