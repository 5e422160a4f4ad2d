import type { DocumentTree } from '../document/blocks.js';
import type { GlossaryWord } from '../model/glossary.js';
import type { SiteSettings } from '../model/site-settings.js';
import type { DocumentFormat } from '../render/index.js';
import type { PlanRecord, PreviousBuild } from './build-record.js';
import type { OutputKind } from './output-kinds.js';
import type { IndexMaker } from './search/search-index.js';
import type { SearchState } from './search/search-state.js';

export interface PublishOptions {
  readonly kinds: ReadonlySet<OutputKind>;
  /** Ids of the plans whose documents and data are written; the site always has every plan. */
  readonly chosen: ReadonlySet<string>;
  /** No plan was left out, so files of plans that are not here belong to plans that are gone. */
  readonly isComplete: boolean;
  readonly version: string;
  readonly settings: SiteSettings;
  readonly siteSourceDir: string;
  /** Path of the site on its server, `/` unless told. */
  readonly basePath?: string;
  readonly search?: SearchOptions;
  /** The words that pages explain; left out, they explain none. */
  readonly glossary?: readonly GlossaryWord[];
  /** The folder with the JSON Schemas of published data. */
  readonly dataSchemaDir: string;
  /** Of the pages about all plans. */
  readonly date: Date;
  readonly render: (document: DocumentTree, format: DocumentFormat) => Promise<Uint8Array>;
  /** Begins a file elsewhere before it is needed, or leaves it to `render` with null. */
  readonly ahead?: (document: DocumentTree, format: DocumentFormat) => Promise<Uint8Array> | null;
  /** Left out, everything is made anew. */
  readonly memory?: BuildMemory;
  /** Pages offer also documents that nobody has made yet, without their sizes: they are made when somebody asks for them. */
  readonly offersUnmade?: boolean;
  /** Called before each piece of work, with its name. */
  readonly onStep: (what: string) => void;
}

/** Left out, the site has no search. */
interface SearchOptions {
  readonly state: SearchState;
  /** The folder with what runs in the browser. */
  readonly scriptsDir: string;
  /** Of all plans that the site will have. Where they are known, parts of the index are made while pages of later plans are. */
  readonly planIds?: readonly string[];
  /** Left out, the index is made here. */
  readonly makeIndex?: IndexMaker | undefined;
}

export interface BuildMemory {
  readonly previous: PreviousBuild;
  /** Plans of which everything wanted lies in the output folder already, in the order of the site; null for the others. */
  readonly plans: ReadonlyMap<string, PlanRecord | null>;
  /** Hash of everything that makes files out of plans. */
  readonly tool: string;
  /** Hash of what goes into files that belong to no plan, beside the plans. */
  readonly common: string;
  /** Writes also what is there already. */
  readonly isForced: boolean;
}
