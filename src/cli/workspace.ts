import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the installed package: templates, schemas and site sources lie in it. */
export const packageDir = findPackageDir(dirname(fileURLToPath(import.meta.url)));

function findPackageDir(from: string): string {
  if (existsSync(join(from, 'templates')) && existsSync(join(from, 'package.json'))) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error('The package folder was not found');
  return findPackageDir(parent);
}

/** What the bundle holds for the browser; where the code runs from its sources, as in tests, that of the last bundle. */
export const siteScriptsDir = siteScripts(fileURLToPath(import.meta.url));

function siteScripts(own: string): string {
  return join(own.endsWith('.ts') ? join(packageDir, 'dist') : dirname(own), 'site-scripts');
}

export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8')) as { version: string };
  return version;
}

/** The user's folders. */
export interface Workspace {
  readonly root: string;
  readonly agreementsDir: string;
  readonly outputDir: string;
  /** The folder `agreements/` as messages call it, relative to where the user stands. */
  readonly shownAgreements: string;
}

export function workspaceOf(root: string | undefined, out: string | undefined): Workspace {
  const rootDir = resolve(root ?? '.');
  const agreementsDir = join(rootDir, 'agreements');
  return {
    root: rootDir,
    agreementsDir,
    outputDir: resolve(out ?? join(rootDir, 'output')),
    shownAgreements: shown(agreementsDir),
  };
}

/** A path as a terminal can click it: relative to where the user stands, where that is shorter. */
export function shown(path: string): string {
  const fromHere = relative(process.cwd(), path);
  if (fromHere === '') return '.';
  return fromHere.startsWith('..') ? path : fromHere.replaceAll('\\', '/');
}
