import type { DocumentFormat } from '../render/index.js';
import { folderOf } from './output-layout.js';

/**
 * The addresses of the public site, as paths from its root. Ids are ASCII, so paths need no encoding; fragments do.
 * Pages link to each other by `relativeUrl`, so that the site works under any base path and from a folder on disk.
 */
export const homeUrl = '/';
export const aboutUrl = '/om/';
/** Where the law on accessible websites wants the statement to be found. */
export const accessibilityUrl = '/was/';
export const overviewUrl = '/overblik/';
export const focusAreasUrl = '/indsatsomraader/';
export const indicatorsUrl = '/indikatorer/';
export const municipalitiesUrl = '/kommuner/';
export const organisationsUrl = '/organisationer/';
export const interventionsUrl = '/indsatser/';
export const compareUrl = '/sammenlign/';
/** What was changed in all plans. */
export const changesUrl = '/aendringer/';
export const changesFeedUrl = '/aendringer.atom';
/** What the addresses of pages below the overview begin with. */
export const acrossUrls = [
  focusAreasUrl,
  indicatorsUrl,
  municipalitiesUrl,
  organisationsUrl,
  interventionsUrl,
  compareUrl,
  changesUrl,
] as const;
export const glossaryUrl = '/ordliste/';
/** «Om data»; its files lie beside it. */
export const dataUrl = '/data/';
export const notFoundUrl = '/404.html';
export const searchUrl = '/soeg/';
/** What runs in the browser, on that page only. */
export const searchScriptUrl = '/assets/soeg.js';

export function planUrl(planId: string): string {
  return `/planer/${planId}/`;
}

/** What a plan has not settled yet. No focus area has an id like it. */
export function openPointsUrl(planId: string): string {
  return `${planUrl(planId)}aabne-punkter/`;
}

/** What was changed in a plan. No focus area has an id like it. */
export function planChangesUrl(planId: string): string {
  return `${planUrl(planId)}aendringer/`;
}

export function planChangesFeedUrl(planId: string): string {
  return `${planUrl(planId)}aendringer.atom`;
}

/** The strategic agreement, a sub-agreement, which has its focus area's id, or an attachment. */
export function documentUrl(planId: string, documentId: string): string {
  return `${planUrl(planId)}${documentId}/`;
}

export function activityUrl(planId: string, focusAreaId: string, activityId: string): string {
  return `${documentUrl(planId, focusAreaId)}${activityId}/`;
}

/** The page and spot where a place of the plan's documents is told. */
export function placeUrl(planId: string, place: { readonly documentId: string; readonly anchor: string }): string {
  return `${documentUrl(planId, place.documentId)}#${encodeURIComponent(place.anchor)}`;
}

export function focusAreaUrl(id: string): string {
  return `${focusAreasUrl}${id}/`;
}

/** The indicators that parties have set up themselves for a focus area. */
export function localIndicatorsUrl(focusAreaId: string): string {
  return `${focusAreaUrl(focusAreaId)}indikatorer/`;
}

export function fixedIndicatorUrl(id: string): string {
  return `${indicatorsUrl}${id}/`;
}

export function municipalityUrl(slug: string): string {
  return `${municipalitiesUrl}${slug}/`;
}

export function organisationUrl(slug: string): string {
  return `${organisationsUrl}${slug}/`;
}

export function interventionUrl(id: string): string {
  return `${interventionsUrl}${id}/`;
}

/** Two plans side by side; the one that the list of plans has first stands first. */
export function comparisonUrl(firstId: string, secondId: string): string {
  return `${compareUrl}${firstId}/${secondId}/`;
}

/** A document to fetch; `fileName` is without extension. */
export function documentFileUrl(planId: string, fileName: string, format: DocumentFormat): string {
  return `/dokumenter/${folderOf(planId)}/${fileName}.${format}`;
}

/** Where pages offer a file of documents or data that lies elsewhere in the output; null for any other file. */
export function offeredUrl(path: string): string | null {
  if (path.startsWith('documents/')) return path.replace('documents/', '/dokumenter/');
  return path.startsWith('data/') ? `/${path}` : null;
}

/** A table of open data: that of one plan, or of all of them. */
export function tableFileUrl(planId: string | null, table: string): string {
  return `/data/${planId ?? 'alle'}/${table}.csv`;
}

export function dataFileUrl(planId: string): string {
  return `/data/${folderOf(planId)}.json`;
}

/** A file of open data by its name: `viborg/planer.csv`. */
export function openDataUrl(name: string): string {
  return `/data/${name}`;
}

/** The file of an address, relative to the site's folder: `om/index.html`. */
export function fileOfUrl(url: string): string {
  const path = url.replace(/#.*$/, '').slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** The address of a file, relative to the site's folder, as a server knows it: `/om/`. */
export function urlOfFile(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/**
 * A link from one page to another address of the site. It names `index.html`, since a folder read from disk has no
 * server to add it.
 */
export function relativeUrl(from: string, to: string): string {
  const fragment = to.includes('#') ? to.slice(to.indexOf('#')) : '';
  const [source, target] = [fileOfUrl(from), fileOfUrl(to)];
  if (fragment !== '' && source === target) return fragment;
  /** Where the last folder ends that both lie in. */
  let shared = 0;
  for (let at = 0; at < source.length && source[at] === target[at]; at++) if (source[at] === '/') shared = at + 1;
  let above = '';
  for (let at = source.indexOf('/', shared); at !== -1; at = source.indexOf('/', at + 1)) above += '../';
  return above + target.slice(shared) + fragment;
}
