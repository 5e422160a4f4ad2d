import { readdir } from 'node:fs/promises';

/**
 * Names of the plan folders under `agreements/`, in alphabetical order; null when there is no such folder.
 * @throws the system's error where the folder is there but cannot be read
 */
export async function findPlanIds(agreementsDir: string): Promise<string[] | null> {
  try {
    const entries = await readdir(agreementsDir, { withFileTypes: true });
    return entries
      .filter((entry) => !entry.isFile() && !/^[._]/.test(entry.name))
      .map(({ name }) => name)
      .sort();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
}
