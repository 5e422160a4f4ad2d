import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { accentClass } from './accent-class.js';
import { guideStylesDir } from './guide-styles.js';
import type { SiteOutput } from './site.js';
import type { SiteCard } from './site-data.js';

/** The style sheet (the guide's part, our own, the plans' accent colours), the icon and the fonts: the site's `assets/`. */
export async function siteAssets(cards: readonly SiteCard[], sourceDir: string): Promise<SiteOutput[]> {
  const guide = await readFile(join(guideStylesDir, 'dkfds.css'), 'utf8');
  const styles = async (name: string) => withoutRemarks(await readFile(join(sourceDir, name), 'utf8'));
  const asset = async (path: string, from: string) => ({ path: `assets/${path}`, data: await readFile(from) });
  return [
    { path: 'assets/site.css', data: guide + (await styles('site.css')) + accentRules(cards) },
    // Its licence asks to go along with what was taken.
    await asset('dkfds-licens.md', join(guideStylesDir, 'dkfds-licens.md')),
    await asset('icon.svg', join(sourceDir, 'icon.svg')),
    { path: 'assets/soeg.css', data: await styles('soeg.css') },
    ...(await Promise.all(fontFiles.map(([from, to]) => asset(`fonts/${to}`, require.resolve(from))))),
  ];
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

/** Remarks and indentation are for those who write the style sheets; nobody need load them. */
function withoutRemarks(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\n\s*/g, '\n');
}

/** Accents are classes rather than style attributes, so that a strict content security policy can forbid those. */
function accentRules(cards: readonly SiteCard[]): string {
  const rules = cards
    .flatMap(({ focusAreas }) => focusAreas)
    .map(({ color, tint }) => `.${accentClass(color)} { --accent-light: ${color}; --accent-tint-light: ${tint}; }\n`);
  return [...new Set(rules)].sort().join('');
}
