import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { SiteData } from './site-data.js';
import { accentClass } from './site-views.js';

/** Writes the style sheet with the plans' accent colours, the icon and the fonts to the site's `assets/`. */
export async function writeAssets(data: SiteData, sourceDir: string, outDir: string): Promise<void> {
  const fontDir = join(outDir, 'fonts');
  await mkdir(fontDir, { recursive: true });
  const styles = await readFile(join(sourceDir, 'site.css'), 'utf8');
  await writeFile(join(outDir, 'site.css'), styles + accentRules(data));
  await copyFile(join(sourceDir, 'icon.svg'), join(outDir, 'icon.svg'));
  await Promise.all(fontFiles.map(([from, to]) => copyFile(require.resolve(from), join(fontDir, to))));
}

const require = createRequire(import.meta.url);

const faces = ['400-normal', '400-italic', '600-normal'];
/** A package's file → its name in the site. */
const fontFiles: readonly (readonly [string, string])[] = [
  ...faces.flatMap((face) =>
    ['latin', 'latin-ext'].map((subset): [string, string] => [
      `@fontsource/ibm-plex-sans/files/ibm-plex-sans-${subset}-${face}.woff2`,
      `plex-${subset}-${face}.woff2`,
    ]),
  ),
  // The Open Font License asks to go along with the fonts.
  ['@fontsource/ibm-plex-sans/LICENSE', 'OFL.txt'],
];

/** Accents are classes rather than style attributes, so that a strict content security policy can forbid those. */
function accentRules(data: SiteData): string {
  const accents = data.plans.flatMap((plan) => plan.subAgreements.map(({ accent }) => accent));
  const rules = accents.map(
    ({ color, tint }) => `.${accentClass(color)} { --accent-light: ${color}; --accent-tint-light: ${tint}; }\n`,
  );
  return [...new Set(rules)].sort().join('');
}
