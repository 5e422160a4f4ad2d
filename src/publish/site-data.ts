import type { Place } from '../document/blocks.js';
import type { GlossaryWord } from '../model/glossary.js';
import type { SiteSettings } from '../model/site-settings.js';
import type { Tables } from '../open-data/tables.js';
import type { AcrossPage } from './across/across-page.js';
import type { InterventionEntry } from './across/intervention-entry.js';
import type { SiteChanges } from './changes/site-changes.js';
import type { SearchState } from './search/search-state.js';

/**
 * What the public site shows: plain data, as in a JSON file. Every string is text, except those named `html`, which hold
 * HTML made by `render/html` for the page that the field belongs to (links in it are relative to that page).
 *
 * Addresses are not part of the data: they follow from the ids by the scheme in `site-urls.ts`.
 */
export interface SiteData {
  /** The pages of the booklet of interventions; null where they are not wanted. */
  readonly booklet: SiteBooklet | null;
  /** The plans whose own pages are wanted. */
  readonly plans: readonly SitePlan[];
  /** Null where the pages about all plans are not wanted. */
  readonly front: SiteFront | null;
  /** Version of the tool. */
  readonly version: string;
  /** What the publisher says of the site. */
  readonly settings: SiteSettings;
}

/** For the pages about all plans. */
export interface SiteFront {
  /** All plans of the site, in the order in which the front page lists them. */
  readonly cards: readonly SiteCard[];
  /** Of the booklet; none where there is none. */
  readonly interventions: readonly InterventionEntry[];
  /** The files of open data that tell of all plans together. */
  readonly data: readonly { readonly url: string; readonly bytes: number }[];
  readonly updated: string;
  readonly search: SearchState;
  /** All words that pages explain. */
  readonly glossary: readonly GlossaryWord[];
}

export interface SiteBooklet {
  readonly id: string;
  readonly pages: readonly AcrossPage[];
  readonly updated: string;
  /** The page where a place of the booklet is told. */
  readonly urlOf: (place: Place) => string;
  readonly files: readonly SiteFile[];
}

/** What pages about other things show of the booklet. */
export interface BookletCard {
  readonly interventions: readonly InterventionEntry[];
}

/** What pages about all plans show of a plan. */
export interface SiteCard {
  readonly id: string;
  readonly name: string;
  readonly areaName: string;
  readonly municipality: string;
  readonly period: string;
  readonly status: string;
  readonly isExample: boolean;
  readonly focusAreas: readonly { readonly name: string; readonly color: string; readonly tint: string }[];
  /** The plan's own rows. */
  readonly tables: Tables;
  /** The newest of them; null where nobody knows what was changed. */
  readonly changes: SiteChanges | null;
}

export interface SitePlan {
  /** ASCII, unique, the plan's folder; part of the address. */
  readonly id: string;
  /** The date of the newest of its sources, as readers see it: `22. november 2026`. */
  readonly updated: string;
  readonly name: string;
  readonly areaName: string;
  readonly municipality: string;
  /** `1. oktober 2021 – 30. september 2025`, each date held together by non-breaking spaces. */
  readonly period: string;
  /** `udkast`, `gældende`, `udløbet` … */
  readonly status: string;
  /** HTML for the plan's page: the plan in two or three sentences. */
  readonly shortHtml: string;
  /** HTML for the plan's page: parts with headings, figures and tables, each as an entry of «På denne side» too. */
  readonly parts: readonly SitePart[];
  /** Set when the plan retells a published agreement; the caveat is for the plan's page. */
  readonly example: { readonly source: string; readonly caveatHtml: string } | null;
  readonly words: readonly SiteWord[];
  /** Parts that the plan does not have, each with the reason. */
  readonly missing: readonly { readonly what: string; readonly why: string }[];
  readonly parties: readonly { readonly label: string; readonly url: string }[];
  readonly areas: readonly SiteArea[];
  readonly strategic: SiteDocument | null;
  readonly subAgreements: readonly SiteSubAgreement[];
  /** The attachments that the plan makes, in the form's order, and the checklist. */
  readonly attachments: readonly SiteDocument[];
  /** HTML for the plan's page. */
  readonly openPoints: readonly { readonly topic: string; readonly html: string; readonly where: string }[];
  readonly dataFile: SiteFile;
  readonly tables: Tables;
  /** Null where nobody knows what was changed. */
  readonly changes: SiteChanges | null;
}

export interface SitePart {
  /** Of its section. */
  readonly anchor: string;
  readonly title: string;
  readonly html: string;
}

export interface SiteArea {
  readonly name: string;
  /** `FOB: afdeling 23, 24, 26 og 32` */
  readonly departments: string;
}

export interface SiteDocument {
  /** The document tree's id: `strategisk-aftale`, the focus area's or the attachment's id; part of the address. */
  readonly id: string;
  readonly kicker: string | null;
  readonly title: string;
  /** The document's date: `22. november 2026`. */
  readonly updated: string;
  /** Entries of «På denne side»; none leaves it out. */
  readonly contents: readonly SiteContentsEntry[];
  /** The document without title and contents table (`renderHtmlParts` with `headingOffset: 0`): the page sets those. */
  readonly html: string;
  /** Those that the HTML explains, in alphabetical order. */
  readonly words: readonly SiteWord[];
  readonly files: readonly SiteFile[];
}

/** A word with its short explanation; its first place in the page's text links to `ord-<id>`. */
export interface SiteWord {
  readonly id: string;
  readonly term: string;
  readonly explanation: string;
}

export interface SiteContentsEntry {
  readonly level: 1 | 2;
  /** An id in the document's HTML. */
  readonly anchor: string;
  readonly text: string;
}

export interface SiteSubAgreement extends SiteDocument {
  readonly focusArea: string;
  /** `#RRGGBB`; the colour is at least 7:1 against white. */
  readonly accent: { readonly color: string; readonly tint: string };
  readonly activities: readonly SiteActivity[];
}

export interface SiteActivity {
  /** ASCII, unique in the sub-agreement; part of the address. */
  readonly id: string;
  readonly name: string;
  /** What it is in a few words, or empty. */
  readonly short: string;
  /** Names of the housing areas. */
  readonly areas: readonly string[];
  /** The activity's section without its heading (`renderHtmlBlocks` with `headingOffset: 0`): the page sets that. */
  readonly html: string;
  readonly words: readonly SiteWord[];
}

/** A file that the caller puts beside the pages. */
export interface SiteFile {
  /** Name of what is in the file: `Delaftale: Beskæftigelse`. */
  readonly label: string;
  /** Address from `site-urls.ts`: `/dokumenter/<plan>/<file>.pdf`. */
  readonly href: string;
  readonly format: 'DOCX' | 'PDF' | 'JSON' | 'CSV' | 'JSON-LD';
  /** Null where the file is made only when somebody asks for it. */
  readonly bytes: number | null;
}
