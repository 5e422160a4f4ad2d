import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import postcss from 'postcss';
import { describe, expect, it } from 'vitest';
import { packageDir } from '../../src/cli/workspace.js';
import { guideStylesDir } from '../../src/publish/guide-styles.js';
import { guideCss, pageSources, siteStyles } from '../../src/site-styles/site-styles.js';
import { subsetOf } from '../../src/site-styles/subset.js';
import { namesInCode, namesInTemplate } from '../../src/site-styles/used-names.js';
import { siteSourceDir } from '../support/build-sample-site.js';
import { contrast } from '../support/contrast.js';

const { css, licence } = await siteStyles(packageDir);
const guide = postcss.parse(css);
const own = postcss.parse(await readFile(join(siteSourceDir, 'assets/site.css'), 'utf8'));
const search = postcss.parse(await readFile(join(siteSourceDir, 'assets/soeg.css'), 'utf8'));

function declarationsOf(root: postcss.Root, property: RegExp): string[] {
  const found: string[] = [];
  root.walkDecls(property, (declaration) => {
    const { parent } = declaration;
    found.push(`${parent?.type === 'rule' ? (parent as postcss.Rule).selector : ''} {${declaration}}`);
  });
  return found;
}

describe('what the site takes of Det Fælles Designsystem', () => {
  it('is what the last bundle made of these sources; otherwise: npm run bundle', async () => {
    expect(await readFile(join(guideStylesDir, 'dkfds.css'), 'utf8')).toBe(css);
    expect(await readFile(join(guideStylesDir, 'dkfds-licens.md'), 'utf8')).toBe(licence);
  });

  it('is one layer, with nothing in it that is important, but for what is hidden', () => {
    expect(guide.nodes.filter(({ type }) => type !== 'comment')).toMatchObject([{ name: 'layer', params: 'dkfds' }]);
    const important = [guide, own, search].flatMap((root) => declarationsOf(root, /./));
    expect(important.filter((text) => text.includes('!important'))).toEqual(['[hidden] {display:none!important}']);
  });

  it('hides nothing that reaches outside the window, draws no bullets and says nothing of paper or fonts', () => {
    expect(declarationsOf(guide, /^overflow-x$/)).toEqual([]);
    expect(css).not.toMatch(/li::?before|@font-face|@media print|font-family:(?!inherit|monospace)/);
    expect(css).toMatch(/ul>li\{/);
  });

  it('asks for no file and holds no colour of its own, so that the dark can be another', () => {
    expect(css).not.toMatch(/url\(|@import|https?:/);
    expect(
      declarationsOf(guide, /color|background|border|outline/).filter((text) => /#|\b(white|black)\b/.test(text)),
    ).toEqual([]);
  });

  it('has the rules of a class as soon as a page uses it, and not before', async () => {
    const toast = { kind: 'hbs', text: '<div class="toast-container"></div>' } as const;
    expect(css).not.toContain('.toast-container');
    expect(await subsetOf(guideCss, [...pageSources(packageDir), toast])).toContain('.toast-container{');
  });

  it('cannot be made of a version with a colour that nobody has decided about, or without what was mended', async () => {
    const make = (text: string) => subsetOf(text, pageSources(packageDir));
    await expect(make(`${guideCss}\n.badge{color:#123456}`)).rejects.toThrow(/#123456|colour without a variable/);
    await expect(make(guideCss.replace('overflow-x:hidden;', ''))).rejects.toThrow(
      /no longer get .*outside the window/,
    );
  });
});

describe('the names that pages use', () => {
  it('are those of a template, not the words of Handlebars', () => {
    const { tags, classes, attributes } = namesInTemplate(
      '---\npagination: {data: x}\n---\n{{#if a}}<p class="b{{#if c}} d{{/if}}" id="e">{{f "/g/"}}</p>{{/if}}<input type="search">',
    );
    expect(tags).toEqual(['p', 'input']);
    expect(classes.filter(Boolean)).toEqual(['b', 'd']);
    expect(attributes.names).toEqual(expect.arrayContaining(['class', 'id', 'type']));
    expect(attributes.values).toContain('search');
  });

  it('are those that code gives an element, also where it chooses or counts', () => {
    const { tags, classes } = namesInCode(
      `const kindClass: Readonly<Record<Kind, string>> = { a: 'alert-a', b: 'alert-b' };
      element(\`h\${level}\`, {}, '') + element('div', { id, class: \`alert \${kindClass[kind]}\` }, startTag('br'));`,
    );
    expect(tags).toEqual(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'div', 'br']);
    expect(classes.filter(Boolean).sort()).toEqual(['alert', 'alert-a', 'alert-b']);
  });
});

describe('the colours of pages', () => {
  const [light = new Map(), dark = new Map()] = ['light', 'dark'].map((scheme) => {
    const colours = new Map<string, string>();
    own.walkDecls(/^--/, ({ prop, value, parent }) => {
      const medium = parent?.parent?.type === 'atrule' ? (parent.parent as postcss.AtRule).params : '';
      const counts = medium === '' || (scheme === 'dark' && medium.includes('dark'));
      if (counts && /^#[0-9a-f]{6}$/.test(value)) colours.set(prop, value);
    });
    return colours;
  });

  it('are all there, light and dark', () => {
    const used = new Set(css.match(/(?<=var\()--[a-z-]+/g));
    expect(used.size).toBeGreaterThan(10);
    for (const name of used) {
      expect(light.get(name), name).toMatch(/^#/);
      expect(dark.get(name), name).toMatch(/^#/);
      expect(dark.get(name), name).not.toBe(light.get(name));
    }
  });

  it('are on paper those of the light, whatever the screen has', () => {
    const schemes: string[] = [];
    own.walkAtRules('media', ({ params }) => {
      if (params.includes('prefers-color-scheme')) schemes.push(params);
    });
    expect(new Set(schemes)).toEqual(new Set(['screen and (prefers-color-scheme: dark)']));
  });

  const readable: [front: string, ground: string, least: number][] = [
    ...['paper', 'tint', 'pressed', 'warm', 'info'].map((ground): [string, string, number] => ['text', ground, 7]),
    ...['muted', 'link', 'visited'].flatMap((front) =>
      ['paper', 'tint'].map((ground): [string, string, number] => [front, ground, 4.5]),
    ),
    ['muted', 'warm', 4.5],
    ['guidance', 'paper', 4.5],
    ['button-text', 'button', 4.5],
    ['button-text', 'button-strong', 4.5],
    ...['paper', 'tint', 'warm'].map((ground): [string, string, number] => ['focus', ground, 3]),
    ['frame', 'paper', 3],
    ['warm-line', 'warm', 3],
    ['info-line', 'info', 3],
    ['button', 'paper', 3],
  ];
  it.each(readable)('%s stands out from %s, %d to 1, light and dark', (front, ground, least) => {
    for (const colours of [light, dark])
      expect(contrast(colours.get(`--${front}`) ?? '', colours.get(`--${ground}`) ?? '')).toBeGreaterThanOrEqual(least);
  });

  it.each(['text', 'quiet', 'series1', 'series2', 'series3'])('%s of figures stands out in the dark too', (ink) => {
    for (const ground of ['--figur-paper', '--figur-tint'])
      expect(contrast(dark.get(`--figur-${ink}`) ?? '', dark.get(ground) ?? '')).toBeGreaterThanOrEqual(4.5);
    expect(dark.get('--figur-paper')).toBe(dark.get('--paper'));
  });
});
