import { bookletDocument } from '../compose/booklet/booklet-context.js';
import { longDate } from '../compose/format/danish.js';
import type { Block, DocumentTree, Place, Section } from '../document/blocks.js';
import { text } from '../document/build.js';
import type { Booklet } from '../model/booklet-data.js';
import { type AcrossPage, linkTo, points } from './across/across-page.js';
import type { InterventionEntry } from './across/intervention-entry.js';
import { overview } from './across/overview-page.js';
import { offeredFiles } from './offered-files.js';
import type { SiteBooklet, SiteFile } from './site-data.js';
import { dataFileUrl, interventionsUrl, interventionUrl } from './site-urls.js';

export interface SiteBookletInput {
  readonly booklet: Booklet;
  readonly date: Date;
  /** The booklet's only document; none where it was not composed. */
  readonly documents: readonly DocumentTree[];
  readonly bytesOf: (url: string) => number | null | undefined;
}

/** The booklet as the site shows it; null where it was not composed. */
export function siteBooklet({ booklet, date, documents: [document], bytesOf }: SiteBookletInput): SiteBooklet | null {
  if (!document) return null;
  const label = booklet.file.titel;
  const files = offeredFiles(booklet.id, document.fileName, label, bytesOf);
  const url = dataFileUrl(booklet.id);
  const dataFile: SiteFile = { label: 'Indsatserne som data', href: url, format: 'JSON', bytes: bytesOf(url) ?? 0 };
  return {
    id: booklet.id,
    pages: bookletPages(booklet, document),
    updated: longDate(date),
    urlOf: bookletPlaceUrl(booklet),
    files: [...files, dataFile],
  };
}

/** One page for each intervention, and one with what is said of all of them. */
function bookletPages(booklet: Booklet, document: DocumentTree): AcrossPage[] {
  const entries = interventionEntries(booklet);
  const crumbs = [overview];
  const sections = new Map(
    document.blocks.flatMap((block) => (block.type === 'section' ? [[block.id, block] as const] : [])),
  );
  const pages = entries.flatMap(({ id, name, focus, place }): AcrossPage[] => {
    const section = sections.get(bookletDocument.intervention(id));
    if (!section) throw new Error(`No section of the booklet tells of ${id}`);
    return [
      {
        url: interventionUrl(id),
        title: name,
        kicker: `Indsats · ${place}`,
        kind: 'Indsats',
        description: `${name}: ${focus}`,
        intro: focus,
        crumbs: [...crumbs, { label: 'Indsatser', url: interventionsUrl }],
        blocks: afterHead(section),
      },
    ];
  });
  return [indexPage(booklet, document, entries), ...pages];
}

export function interventionEntries({ interventions }: Booklet): InterventionEntry[] {
  return interventions.map(({ id, content: { navn, fokus, sted, indsatsområder } }) => ({
    id,
    name: navn,
    focus: fokus,
    place: sted.område ? `${sted.område}, ${sted.kommune}` : sted.kommune,
    municipality: sted.kommune,
    focusAreas: [...new Set(Object.values(indsatsområder).flatMap((areas) => areas ?? []))],
  }));
}

/** The page where a place of the booklet is told. */
function bookletPlaceUrl(booklet: Booklet): (place: Place) => string {
  const own = new Map(booklet.interventions.map(({ id }) => [bookletDocument.intervention(id), id]));
  return ({ anchor }) => {
    const id = own.get(anchor);
    return id === undefined ? `${interventionsUrl}#${encodeURIComponent(anchor)}` : interventionUrl(id);
  };
}

function indexPage({ file }: Booklet, { blocks }: DocumentTree, entries: readonly InterventionEntry[]): AcrossPage {
  const isAbout = (block: Block) => block.type === 'notice' || block.type === 'paragraph';
  const first = blocks.findIndex(({ type }) => type === 'table');
  const about = blocks.slice(0, Math.max(0, first)).filter(isAbout);
  const sources = blocks.filter((block) => block.type === 'section' && block.id === bookletDocument.publications);
  return {
    url: interventionsUrl,
    title: file.titel,
    kicker: file.udgiver,
    description: 'Eksempler på boligsociale indsatser og de resultater, de har haft.',
    intro: 'Eksempler på boligsociale indsatser, der har vist resultater, og som andre planer kan lære af.',
    crumbs: [overview],
    blocks: [
      ...about.slice(0, -1),
      points(
        entries.map(({ id, name, focus, place }) => [linkTo(interventionUrl(id), name), text(`: ${focus} (${place})`)]),
      ),
      ...sources,
    ],
  };
}

/** The page's head has the name and the focus already; what is left are the facts and the parts under the name. */
function afterHead({ children }: Section): Block[] {
  const facts = children.findIndex(({ type }) => type === 'table');
  return children
    .slice(Math.max(0, facts))
    .map((block) => (block.type === 'heading' && block.level === 2 ? { ...block, level: 1 } : block));
}
