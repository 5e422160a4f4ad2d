import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What lies in a plan's folder, without opening any of it. */
export interface PlanSurvey {
  /** The folder and those below it. */
  readonly dirs: readonly string[];
  /** Changes whenever a file is written, made, renamed or taken away. */
  readonly signature: string;
}

export async function surveyPlan(planDir: string): Promise<PlanSurvey> {
  const dirs = [planDir];
  const entries: string[] = [];
  for (const dir of dirs) {
    // What is gone by now is told of by the next event.
    const found = await readdir(dir).catch(() => []);
    for (const name of found.filter((each) => !isPassing(each)).sort()) {
      const path = join(dir, name);
      const file = await stat(path).catch(() => null);
      entries.push(`${path} ${file ? `${file.ino} ${file.size} ${file.mtimeMs}` : ''}`);
      if (file?.isDirectory() && dirs.length < maxDirs) dirs.push(path);
    }
  }
  return { dirs, signature: entries.join('\n') };
}

/** A folder that holds more, or that leads into itself, is followed no further. */
const maxDirs = 50;

/** Files that editors and `--fix` put beside the real one while they save. */
export function isPassing(name: string): boolean {
  return /^\.|^~\$|~$/.test(name);
}
