import type { SiteContentsEntry, SiteFile } from './site-data.js';
import { aboutUrl, acrossUrls, homeUrl, overviewUrl } from './site-urls.js';

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
}

export interface LinkView {
  readonly label: string;
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
  readonly size: string;
}

type PagePart = Pick<PageView, 'url' | 'title' | 'updated' | 'description'> & Partial<PageView>;

/** A page with what it does not say itself filled in. */
export function pageView(part: PagePart): PageView {
  return { kicker: null, crumbs: [], menu: menuFor(part.url), exampleUrl: null, accent: null, contents: [], ...part };
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

/** A file to fetch, with the words of its button. */
export function fileView(file: SiteFile): FileView {
  return { label: file.label, href: file.href, ...formats[file.format], size: sizeText(file.bytes) };
}

const formats: Readonly<Record<SiteFile['format'], Pick<FileView, 'kind' | 'type'>>> = {
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
