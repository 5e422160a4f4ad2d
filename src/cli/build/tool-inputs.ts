import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { guideStylesDir } from '../../publish/guide-styles.js';
import { fontPaths } from '../../render/fonts.js';
import { sha256, sha256Of } from '../../sha256.js';
import { codeHashes, hashesBelow } from '../code-hashes.js';
import { packageDir } from '../workspace.js';

/**
 * Hash of everything that a build depends on beside the plans: the code and what it is built upon, templates, page
 * templates, fonts. What it was made with is no longer what would be made, once any of these is another.
 */
export function toolKey(): string {
  return sha256Of(
    ...codeHashes(),
    ...dependencyVersions(packageDir),
    process.versions.zlib,
    ...hashesBelow(join(packageDir, 'site')),
    ...hashesBelow(guideStylesDir),
    ...hashesBelow(join(packageDir, 'schema/data')),
    ...fontPaths().map((path) => sha256(readFileSync(path))),
  );
}

interface Package {
  /** Where it really lies: some installers put links into `node_modules`. */
  readonly dir: string;
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** `name version` of each package that this one stands on, found as node finds them: some two hundred. */
function dependencyVersions(rootDir: string): string[] {
  const known = new Map<string, Package | null>();
  const packageAt = (dir: string) => {
    const found = known.get(dir);
    if (found !== undefined) return found;
    const read = readPackage(dir);
    known.set(dir, read);
    return read;
  };
  const resolve = (from: string, name: string): Package | null => {
    const found = packageAt(`${from}/node_modules/${name}`);
    return found || from === dirname(from) ? found : resolve(dirname(from), name);
  };
  const versions = new Map<string, string>();
  const visit = ({ dir, name, version, dependencies = {} }: Package) => {
    if (versions.has(dir)) return;
    versions.set(dir, `${name} ${version}`);
    for (const dependency of Object.keys(dependencies)) {
      const used = resolve(dir, dependency);
      if (used) visit(used);
    }
  };
  const root = packageAt(rootDir);
  if (root) visit(root);
  return [...versions.values()].sort();
}

function readPackage(dir: string): Package | null {
  const path = `${dir}/package.json`;
  // Most places that are looked at have none, and an error takes longer to make than a package to read.
  if (!existsSync(path)) return null;
  try {
    const { name, version, dependencies = {} } = JSON.parse(readFileSync(path, 'utf8')) as Omit<Package, 'dir'>;
    return { name, version, dependencies, dir: realpathSync.native(dir) };
  } catch {
    return null;
  }
}
