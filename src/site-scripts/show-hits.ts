import { element } from './elements.js';
import { excerptOf } from './excerpt.js';
import type { HitData } from './pagefind.js';

/** One result: what kind of page, its name, where it belongs, and the text around the words. */
export function hitItem(data: HitData, query: string, siteRoot: URL): HTMLLIElement {
  const { filters, meta, raw_url } = data;
  const address = new URL(raw_url, siteRoot).href;
  const { pieces, section } = excerptOf(data, query);
  const text = element('p', { class: 'excerpt' });
  for (const { text: word, isMarked } of pieces) text.append(isMarked ? element('mark', {}, word) : word, ' ');
  const [kind = ''] = filters.art ?? [];
  const where = [...(filters.plan ?? []), ...(filters.indsatsomraade ?? [])].filter((name) => name !== meta.title);
  return element(
    'li',
    {},
    element('h2', {}, element('a', { href: address }, meta.title ?? raw_url)),
    element('p', { class: 'meta' }, [kind, ...where].filter(Boolean).join(' · ')),
    text,
    ...(section === null
      ? []
      : [
          element(
            'p',
            { class: 'meta' },
            'Afsnit: ',
            element('a', { href: `${address}#${encodeURIComponent(section.id)}` }, section.text),
          ),
        ]),
  );
}
