import type { SiteContentsEntry, SiteFile, SiteWord } from './site-data.js';
import type { FacetView } from './site-facets.js';
import { aboutUrl, acrossUrls, dataUrl, glossaryUrl, homeUrl, overviewUrl, searchUrl } from './site-urls.js';
import type { StructuredThing } from './structured-data.js';

/** What every page needs. Addresses are paths from the site's root; the templates make them relative. */
export interface PageView {
  readonly url: string;
  readonly title: string;
  readonly kicker: string | null;
  /** The date of what the page tells: `22. november 2026`. */
  readonly updated: string;
  /** One sentence for search engines. */
  readonly description: string;
  /** The pages above, outermost first. */
  readonly crumbs: readonly LinkView[];
  readonly menu: readonly (LinkView & { readonly current: 'page' | 'true' | null })[];
  /** Where the example is explained, on pages of a plan that is one. */
  readonly exampleUrl: string | null;
  /** Class that sets the focus area's colours. */
  readonly accent: string | null;
  readonly contents: readonly ContentsView[];
  /** What the page is found under; null for pages that a search leaves out. */
  readonly facets: readonly FacetView[] | null;
  readonly isSearch: boolean;
  /** What the page is about, for search engines. */
  readonly about: StructuredThing | null;
  /** Where others can follow what is new of it. */
  readonly feed: LinkView | null;
  /** What runs on the page; null for nearly all. */
  readonly script: string | null;
}

export interface LinkView {
  readonly label: string;
  readonly url: string;
}

export interface WordView {
  readonly anchor: string;
  readonly term: string;
  readonly explanation: string;
  /** In the glossary. */
  readonly url: string;
}

export interface ContentsView {
  readonly anchor: string;
  readonly text: string;
  readonly parts: readonly { readonly anchor: string; readonly text: string }[];
}

export interface FileView {
  readonly label: string;
  readonly href: string;
  readonly kind: string;
  readonly type: string;
  /** Null where it is not known yet. */
  readonly size: string | null;
}

type PagePart = Pick<PageView, 'url' | 'title' | 'updated' | 'description'> & Partial<PageView>;

/** A page with what it does not say itself filled in. */
export function pageView(part: PagePart): PageView {
  const none = { kicker: null, crumbs: [], exampleUrl: null, accent: null, contents: [], facets: null };
  return {
    ...none,
    about: null,
    feed: null,
    script: null,
    menu: menuFor(part.url),
    isSearch: part.url === searchUrl,
    ...part,
  };
}

function menuFor(url: string): PageView['menu'] {
  const entry = (label: string, target: string, isBelow: boolean) => ({
    label,
    url: target,
    current: url === target ? ('page' as const) : isBelow ? ('true' as const) : null,
  });
  const isAcross = acrossUrls.some((each) => url.startsWith(each));
  return [
    entry('Planer', homeUrl, url.startsWith('/planer/')),
    entry('Overblik', overviewUrl, isAcross),
    entry('Ordliste', glossaryUrl, false),
    entry('Data', dataUrl, false),
    entry('Om siden', aboutUrl, false),
  ];
}

/** Entries of a contents list, those of level 2 below the entry of level 1 before them. */
export function contentsView(entries: readonly SiteContentsEntry[]): ContentsView[] {
  const chapters: { anchor: string; text: string; parts: SiteContentsEntry[] }[] = [];
  for (const entry of entries) {
    const chapter = chapters.at(-1);
    if (entry.level === 2 && chapter) chapter.parts.push(entry);
    else chapters.push({ anchor: entry.anchor, text: entry.text, parts: [] });
  }
  return chapters;
}

/** The words of a page, for its list of them. */
export function wordViews(words: readonly SiteWord[]): WordView[] {
  return words.map(({ id, term, explanation }) => {
    return { anchor: `ord-${id}`, term, explanation, url: `${glossaryUrl}#${id}` };
  });
}

/** A file to fetch, with the words of its button. */
export function fileView(file: SiteFile): FileView {
  return {
    label: file.label,
    href: file.href,
    ...fileFormats[file.format],
    size: file.bytes === null ? null : sizeText(file.bytes),
  };
}

/** What a button calls a file of each format, and what programs call it. */
export const fileFormats: Readonly<Record<SiteFile['format'], Pick<FileView, 'kind' | 'type'>>> = {
  DOCX: { kind: 'Word', type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  PDF: { kind: 'PDF', type: 'application/pdf' },
  JSON: { kind: 'JSON', type: 'application/json' },
  CSV: { kind: 'CSV', type: 'text/csv' },
  'JSON-LD': { kind: 'JSON-LD', type: 'application/ld+json' },
};

/** Bytes in decimal units, as file managers and telephones count: `34 kB`, `1,2 MB`. */
function sizeText(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  if (kilobytes < 1000) return `${kilobytes}\u00a0kB`;
  return `${megabytes.format(bytes / 1_000_000)}\u00a0MB`;
}

const megabytes = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 1 });
