import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256, sha256Of } from '../../publish/sha256.js';
import { fontPaths } from '../../render/fonts.js';
import { packageDir } from '../workspace.js';

/**
 * Hash of everything that a build depends on beside the plans: the code and what it is built upon, templates, page
 * templates, fonts. What it was made with is no longer what would be made, once any of these is another.
 */
export function toolKey(): string {
  const { node, zlib, icu = '' } = process.versions;
  return sha256Of(
    // Compression and the writing of numbers are node's own.
    ...[node, zlib, icu, process.arch],
    ...hashesBelow(codeDir(), /\.(?:js|ts)$/),
    ...hashesBelow(join(packageDir, 'templates')),
    ...hashesBelow(join(packageDir, 'site')),
    ...fontPaths().map((path) => sha256(readFileSync(path))),
    ...dependencyVersions(packageDir),
  );
}

/** The bundle, or the sources where the code runs from these, as in tests. */
function codeDir(): string {
  const own = fileURLToPath(import.meta.url);
  return own.endsWith('.ts') ? join(packageDir, 'src') : dirname(own);
}

/** `path hash` of every file below a folder. */
function hashesBelow(dir: string, names = /./): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && names.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => `${relative(dir, path).split(sep).join('/')} ${sha256(readFileSync(path))}`)
    .sort();
}

interface Package {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** `name version` of each package that this one stands on, found as node finds them. */
function dependencyVersions(rootDir: string): string[] {
  const found = new Map<string, string>();
  const visit = (dir: string) => {
    const text = readFileSync(join(dir, 'package.json'), 'utf8');
    const { name, version, dependencies = {} } = JSON.parse(text) as Package;
    found.set(dir, `${name} ${version}`);
    for (const dependency of Object.keys(dependencies)) {
      const at = resolvePackage(dir, dependency);
      if (at !== null && !found.has(at)) visit(at);
    }
  };
  visit(rootDir);
  return [...found.values()].sort();
}

function resolvePackage(from: string, name: string): string | null {
  for (let dir = from; ; dir = dirname(dir)) {
    const candidate = join(dir, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return realpathSync(candidate);
    if (dir === dirname(dir)) return null;
  }
}
