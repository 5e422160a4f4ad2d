import { escapeXml } from '../../render/escape-xml.js';

/** What stands in an Atom feed (RFC 4287). All of it is text. */
export interface AtomFeed {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  /** The page that shows the same. */
  readonly link: string;
  /** The feed's own address; null where it is not known. */
  readonly self: string | null;
  /** Newest first, and at least one: a feed must say when it was new. */
  readonly entries: readonly AtomEntry[];
}

export interface AtomEntry {
  readonly id: string;
  readonly title: string;
  /** `2026-11-28` */
  readonly day: string;
  readonly link: string;
  readonly texts: readonly string[];
}

export function atomFeed({ id, title, author, link, self, entries }: AtomFeed): string {
  const [newest] = entries;
  if (!newest) throw new Error(`The feed ${id} has no entries`);
  const head = [
    textElement('id', id),
    textElement('title', title),
    textElement('updated', momentOf(newest.day)),
    `<author>${textElement('name', author)}</author>`,
    linkElement('alternate', link, 'text/html'),
    ...(self === null ? [] : [linkElement('self', self, 'application/atom+xml')]),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="da">
${head.join('\n')}
${entries.map(entryElement).join('')}</feed>
`;
}

function entryElement({ id, title, day, link, texts }: AtomEntry): string {
  const parts = [
    textElement('id', id),
    textElement('title', title),
    textElement('updated', momentOf(day)),
    linkElement('alternate', link, 'text/html'),
    ...(texts.length > 0 ? [textElement('content', texts.join('\n'))] : []),
  ];
  return `<entry>\n${parts.join('\n')}\n</entry>\n`;
}

/** The day is all that is told: nobody is to see at what hour people work. */
function momentOf(day: string): string {
  return `${day}T00:00:00Z`;
}

function textElement(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

function linkElement(rel: string, href: string, type: string): string {
  return `<link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`;
}
