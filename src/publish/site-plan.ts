import { longDate } from '../compose/format/danish.js';
import type { ActivitySummary, PlanSummary } from '../compose/plan-summary.js';
import type { Block, DocumentTree, Place, Section } from '../document/blocks.js';
import { textOfInlines, textsOfBlocks } from '../document/text.js';
import { visitBlocks } from '../document/visit.js';
import { documentIds } from '../model/entities.js';
import type { Plan } from '../model/plan-data.js';
import type { Tables } from '../open-data/tables.js';
import { type HtmlOptions, renderHtmlBlocks, renderHtmlParts } from '../render/html/index.js';
import { part, titleOf } from './across/across-page.js';
import { csvLine } from './across/csv-line.js';
import { partyLinks } from './across/organisation-pages.js';
import type { ChangeLog } from './changes/change-log.js';
import { siteChanges } from './changes/site-changes.js';
import type { Glossary } from './glossary/glossary.js';
import { PageTerms } from './glossary/page-terms.js';
import { offeredFiles } from './offered-files.js';
import { inShort, planParts } from './plan-parts.js';
import type { SiteActivity, SiteDocument, SitePlan, SiteSubAgreement, SiteWord } from './site-data.js';
import { activityUrl, dataFileUrl, documentUrl, openPointsUrl, placeUrl, planUrl, relativeUrl } from './site-urls.js';
import { withoutGuidance } from './unwritten.js';

/** A plan as the site shows it, from the same trees that DOCX and PDF are made of. */
export interface SitePlanInput {
  readonly plan: Plan;
  /** Of the newest source of the plan. */
  readonly date: Date;
  readonly summary: PlanSummary;
  readonly tables: Tables;
  readonly changes: ChangeLog | null;
  readonly documents: readonly DocumentTree[];
  readonly glossary: Glossary;
  /** Size of a file that is offered beside the pages, by its address; undefined where it is not, null where the size is not known. */
  readonly bytesOf: (url: string) => number | null | undefined;
}

export function sitePlan({
  plan,
  date,
  summary,
  tables,
  changes,
  documents,
  glossary,
  bytesOf,
}: SitePlanInput): SitePlan {
  const { file } = plan;
  const page = planUrl(plan.id);
  const terms = new PageTerms(glossary, page);
  const html = (blocks: readonly Block[], idPrefix: string, headingOffset = 2) =>
    renderHtmlBlocks(terms.mark(blocks), {
      headingOffset,
      ...linksFrom(plan.id, page),
      idPrefix,
    });
  const { municipality, period } = summary;
  const facts = { id: plan.id, name: file.navn, municipality, period, status: file.status, tables };
  const strategic = documents.find(({ id }) => id === documentIds.strategicAgreement);
  const areaIds = new Set(plan.subAgreements.map(({ area }) => area.id));
  return {
    id: plan.id,
    updated: longDate(date),
    name: file.navn,
    areaName: file['områdets-navn'],
    municipality,
    period,
    status: file.status,
    shortHtml: html(inShort(facts), 'kort-'),
    parts: [...planParts(facts), ...pictureParts(plan.id, summary)].map((section) => ({
      anchor: section.id,
      title: titleOf(section),
      html: html([section], `${section.id}-`, 0),
    })),
    example: file.eksempel
      ? { source: plainText(summary.exampleSource), caveatHtml: html(summary.exampleCaveat, 'forbehold-') }
      : null,
    words: siteWords(terms),
    missing: summary.missing.map(({ what, why }) => ({ what, why: plainText(why) })),
    parties: partyLinks(tables),
    areas: summary.areas,
    strategic: strategic ? siteDocument(plan.id, strategic, glossary, bytesOf) : null,
    subAgreements: plan.subAgreements.flatMap(({ area }) => {
      const tree = documents.find(({ id }) => id === area.id);
      return tree ? [siteSubAgreement(plan.id, area.navn, tree, summary, glossary, bytesOf)] : [];
    }),
    attachments: documents
      .filter((tree) => tree !== strategic && !areaIds.has(tree.id))
      .map((tree) => siteDocument(plan.id, tree, glossary, bytesOf)),
    openPoints: summary.openPoints.map(({ topic, text, where }, index) => ({
      topic,
      where,
      html: renderHtmlBlocks(text, {
        headingOffset: 2,
        hrefOf: hrefFrom(plan.id, openPointsUrl(plan.id)),
        idPrefix: `punkt-${index + 1}-`,
      }),
    })),
    dataFile: {
      label: 'Hele planen som data',
      href: dataFileUrl(plan.id),
      format: 'JSON',
      bytes: bytesOf(dataFileUrl(plan.id)) ?? 0,
    },
    tables,
    changes: changes && siteChanges(changes, plan),
  };
}

/** What is drawn of the plan as a whole, with its words. */
function pictureParts(planId: string, { milestones, chart }: PlanSummary): Section[] {
  return [
    ...(milestones.length > 0 ? [part('tidsplan', 'Tidsplan', [...milestones, csvLine(planId, 'milepaele')])] : []),
    ...(chart.length > 0 ? [part('organisering', 'Organisering', chart)] : []),
  ];
}

function siteDocument(
  planId: string,
  tree: DocumentTree,
  glossary: Glossary,
  bytesOf: SitePlanInput['bytesOf'],
): SiteDocument {
  const page = documentUrl(planId, tree.id);
  const terms = new PageTerms(glossary, page);
  // Every page of an example has a banner that says so; the document's own notice would say it twice.
  const blocks = tree.blocks.filter((block) => block.type !== 'notice' || block.kind !== 'example');
  const marked = { ...tree, blocks: terms.mark(withoutGuidance(blocks)) };
  const { kicker, title, contents, html } = renderHtmlParts(marked, { headingOffset: 0, ...linksFrom(planId, page) });
  const files = offeredFiles(planId, tree.fileName, textOfInlines(title), bytesOf);
  const updated = longDate(tree.properties.date);
  return { id: tree.id, kicker, title: textOfInlines(title), updated, contents, html, words: siteWords(terms), files };
}

function siteSubAgreement(
  planId: string,
  focusArea: string,
  tree: DocumentTree,
  summary: PlanSummary,
  glossary: Glossary,
  bytesOf: SitePlanInput['bytesOf'],
): SiteSubAgreement {
  return {
    ...siteDocument(planId, tree, glossary, bytesOf),
    focusArea,
    accent: tree.accent,
    activities: activitySections(tree).map((section) => {
      const about = summary.activities.get(section.id);
      if (!about) throw new Error(`No activity has the section ${section.id}`);
      return siteActivity(planId, tree.id, section, about, glossary);
    }),
  };
}

function siteActivity(
  planId: string,
  focusAreaId: string,
  section: Section,
  about: ActivitySummary,
  glossary: Glossary,
): SiteActivity {
  const { id, areas, short } = about;
  const { name, rest } = withoutName(section);
  const page = activityUrl(planId, focusAreaId, id);
  const terms = new PageTerms(glossary, page);
  return {
    id,
    name,
    short: plainText(short),
    areas,
    html: renderHtmlBlocks(terms.mark(withoutGuidance(rest)), { headingOffset: 0, ...linksFrom(planId, page) }),
    words: siteWords(terms),
  };
}

function activitySections(tree: DocumentTree): Section[] {
  const sections: Section[] = [];
  visitBlocks(tree.blocks, {
    block: (block) => {
      if (block.type === 'section' && block.kind === 'activity') sections.push(block);
    },
  });
  return sections;
}

/** The form's first field is the activity's name, which a page of its own has as its heading. */
function withoutName(section: Section): { name: string; rest: Block[] } {
  let name = '';
  const rest = section.children.map((block): Block => {
    if (block.type !== 'box') return block;
    const fields = block.fields.filter(({ children }) => {
      const heading = children.find((child) => child.type === 'heading' && child.level === 2);
      if (heading?.type === 'heading') name = textOfInlines(heading.children);
      return heading === undefined;
    });
    return { ...block, fields };
  });
  return { name, rest };
}

function linksFrom(planId: string, page: string): Pick<HtmlOptions, 'hrefOf' | 'pageHref'> {
  return { hrefOf: hrefFrom(planId, page), pageHref: (path) => relativeUrl(page, path) };
}

function hrefFrom(planId: string, page: string): (place: Place) => string {
  return (place) => relativeUrl(page, placeUrl(planId, place));
}

/** To be asked when all of the page's text is marked. */
function siteWords(terms: PageTerms): SiteWord[] {
  return terms.words.map(({ id, ord, forklaring }) => ({ id, term: ord, explanation: forklaring }));
}

function plainText(blocks: readonly Block[]): string {
  return textsOfBlocks(blocks).join(' ');
}
