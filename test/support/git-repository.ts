import { execFileSync } from 'node:child_process';

export interface CommitOptions {
  readonly message?: string;
  readonly author?: string;
}

/** Runs git in a folder with nobody's settings; `date` is that of author and committer. */
export function git(dir: string, args: readonly string[], date = '2026-02-03T10:00:00Z', author = 'Navn'): string {
  const identity = ['-c', `user.name=${author}`, '-c', 'user.email=navn@example.org', '-c', 'commit.gpgsign=false'];
  const env = {
    PATH: process.env.PATH,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_DATE: date,
    GIT_CONFIG_GLOBAL: '/dev/null',
  };
  return execFileSync('git', [...identity, ...args], { cwd: dir, env, stdio: 'pipe', encoding: 'utf8' });
}

/** Commits everything that lies in a folder, on a given day; makes it a repository first, where it is none. */
export function commitAll(dir: string, date: string, { message = 'Ændring', author }: CommitOptions = {}): void {
  git(dir, ['init', '-q', '-b', 'main']);
  git(dir, ['add', '-A']);
  git(dir, ['commit', '-q', '-m', message], date, author);
}
