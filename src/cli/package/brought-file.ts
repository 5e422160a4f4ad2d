import { readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

export type BroughtFile = { readonly bytes: Uint8Array } | { readonly problem: string };

/** A file that the author brings. A path or link out of the plan's folder could draw any file of the machine into a package. */
export async function readBroughtFile(planDir: string, file: string): Promise<BroughtFile> {
  try {
    const [home, path] = await Promise.all([realpath(planDir), realpath(join(planDir, file))]);
    if (!path.startsWith(home + sep)) return { problem: `${file} ligger uden for planens mappe` };
    if (!(await stat(path)).isFile()) return { problem: `${file} er ikke en fil` };
    return { bytes: await readFile(path) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'ukendt årsag';
    return { problem: `${file} kan ikke læses (${code})` };
  }
}

/** `.pdf`; none where it has no plain one. */
export function extensionOf(file: string): string {
  return (/\.[a-z0-9]{1,8}$/i.exec(file)?.[0] ?? '').toLowerCase();
}
