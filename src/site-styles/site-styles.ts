import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type PageSource, subsetOf } from './subset.js';

/** The guide's package; of its files it only tells programs where its script is. */
const guideDir = join(dirname(createRequire(import.meta.url).resolve('dkfds')), '../..');

/** The style sheet of the guide's neutral theme, without the look of borger.dk or Virk. */
export const guideCss = readFileSync(join(guideDir, 'dist/css/dkfds.css'), 'utf8');

/** What the site gets of Det Fælles Designsystem, made from the guide's own package and the sources of our pages. */
export async function siteStyles(packageDir: string): Promise<{ readonly css: string; readonly licence: string }> {
  const { version } = JSON.parse(readFileSync(join(guideDir, 'package.json'), 'utf8')) as { version: string };
  const subset = await subsetOf(guideCss, pageSources(packageDir));
  return {
    css: `/*! Del af dkfds ${version}, MIT-licens: se dkfds-licens.md */\n${subset}`,
    licence: readFileSync(join(guideDir, 'LICENSE.md'), 'utf8'),
  };
}

/** Everything that writes HTML: page templates, the renderer, and what runs in the browser. */
export function pageSources(packageDir: string): PageSource[] {
  return [
    ...sourcesIn(join(packageDir, 'site'), 'hbs'),
    ...sourcesIn(join(packageDir, 'src/render/html'), 'ts'),
    ...sourcesIn(join(packageDir, 'src/site-scripts'), 'ts'),
  ];
}

function sourcesIn(dir: string, kind: PageSource['kind']): PageSource[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(`.${kind}`))
    .sort()
    .map((name) => ({ kind, text: readFileSync(join(dir, name), 'utf8') }));
}
