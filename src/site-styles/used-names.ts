import type { ExtractorResultDetailed } from 'purgecss';

/** What a page template writes: its elements, with their classes and attributes. Handlebars' own words are none of them. */
export function namesInTemplate(source: string): ExtractorResultDetailed {
  const html = source.replace(/^---[\s\S]*?\n---\n/, '').replace(/\{\{+[^}]*\}+/g, ' ');
  const attributes = [...html.matchAll(/\s([a-z-]+)="([^"]*)"/g)];
  return {
    ...nothing,
    tags: [...html.matchAll(/<([a-z][a-z0-9]*)/g)].map(([, tag = '']) => tag),
    classes: attributes.flatMap(([, name, value = '']) => (name === 'class' ? value.split(/\s+/) : [])),
    attributes: {
      names: [...html.matchAll(/\s([a-z-]+)(?==|[\s>])/g)].map(([, name = '']) => name),
      values: attributes.map(([, , value = '']) => value),
    },
  };
}

/** What code writes through `element('p', {class: 'small'}, …)` or `startTag`; classes that it chooses stand in a map called `…Class`. */
export function namesInCode(source: string): ExtractorResultDetailed {
  const tags = [...source.matchAll(/\b(?:element|startTag)\(\s*(['`])([a-z][a-z0-9]*)(\$\{)?/g)];
  const own = [...source.matchAll(/\bclass: (?:[^'`,}\n]* )?(['`])(.*?)\1/g)].map(([, , value = '']) => value);
  const chosen = [...source.matchAll(/\b\w+Class\b[^=]*= \{([^}]*)\}/g)].flatMap(([, map = '']) => stringsIn(map));
  return {
    ...nothing,
    tags: tags.flatMap(([, , name = '', isNumbered]) => (isNumbered ? headings : [name])),
    classes: [...own, ...chosen].flatMap((value) => value.replace(/\$\{[^}]*\}/g, ' ').split(/\s+/)),
    attributes: {
      names: [...source.matchAll(/['{\s]([a-z-]+)'?:/g)].map(([, name = '']) => name),
      values: [...source.matchAll(/\b(?:type|role|scope): '([^']*)'/g)].map(([, value = '']) => value),
    },
  };
}

const nothing = { ids: [], undetermined: [] };
const headings = [1, 2, 3, 4, 5, 6].map((level) => `h${level}`);

function stringsIn(source: string): string[] {
  return [...source.matchAll(/'([^'\n]*)'/g)].map(([, text = '']) => text);
}
