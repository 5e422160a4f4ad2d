import { element } from './elements.js';
import { type Excerpt, excerptOf } from './excerpt.js';
import type { HitData } from './pagefind.js';

/** One result: its name, what kind of page it is and where it belongs, and the text around the words. */
export function hitItem(data: HitData, query: string, siteRoot: URL): HTMLLIElement {
  const { filters, meta, raw_url } = data;
  const address = new URL(raw_url, siteRoot).href;
  const excerpt = excerptOf(data, query);
  const [kind = ''] = filters.art ?? [];
  const where = [...(filters.plan ?? []), ...(filters.indsatsomraade ?? [])].filter((name) => name !== meta.title);
  return element(
    'li',
    {},
    element('h2', {}, element('a', { href: address }, meta.title ?? raw_url)),
    element('p', { class: 'small-text' }, [kind, ...where].filter(Boolean).join(' · ')),
    excerptText(excerpt),
    ...(excerpt.section === null ? [] : [sectionLink(excerpt.section, address)]),
  );
}

function excerptText({ words, isCutBefore, isCutAfter }: Excerpt): HTMLElement {
  const text = element('p', {}, isCutBefore ? '… ' : '');
  for (const { text: word, isMarked } of words) text.append(...(isMarked ? marked(word) : [word]), ' ');
  if (isCutAfter) text.append('…');
  return text;
}

/** The word itself is marked, not what stands around it. */
function marked(word: string): (Node | string)[] {
  const [, before = '', core = word, after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(word) ?? [];
  return [before, element('mark', {}, core), after];
}

function sectionLink({ id, text }: NonNullable<Excerpt['section']>, address: string): HTMLElement {
  const link = element('a', { href: `${address}#${encodeURIComponent(id)}` }, text.replace(/:$/, ''));
  return element('p', { class: 'small-text' }, 'Afsnit: ', link);
}
