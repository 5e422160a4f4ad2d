import { transform } from 'esbuild';
import postcss from 'postcss';
import { PurgeCSS } from 'purgecss';
import { mend } from './mends.js';
import { namesInCode, namesInTemplate } from './used-names.js';

/** What makes the pages: templates (`hbs`) and code (`ts`). */
export interface PageSource {
  readonly kind: 'hbs' | 'ts';
  readonly text: string;
}

/** The rules of Det Fælles Designsystem that the site's pages use, mended, in a layer below our own style sheet. */
export async function subsetOf(css: string, sources: readonly PageSource[]): Promise<string> {
  const [purged] = await new PurgeCSS().purge({
    css: [{ raw: css }],
    content: sources.map(({ kind, text }) => ({ raw: text, extension: kind })),
    extractors: [
      { extensions: ['hbs'], extractor: namesInTemplate },
      { extensions: ['ts'], extractor: namesInCode },
    ],
    keyframes: true,
  });
  const root = postcss.parse(purged?.css ?? '');
  mend(root);
  const { code } = await transform(`@layer dkfds {${root.toString()}}`, { loader: 'css', minify: true });
  return code;
}
