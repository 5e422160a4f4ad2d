import type { Block, DocumentTree } from '../../src/document/blocks.js';
import { text } from '../../src/document/build.js';
import { textOfInlines } from '../../src/document/text.js';
import type { GlossaryWord } from '../../src/model/glossary.js';
import { noSettings } from '../../src/model/site-settings.js';
import { titleOf } from '../../src/publish/across/across-page.js';
import { partyLinks } from '../../src/publish/across/organisation-pages.js';
import type { SiteChanges } from '../../src/publish/changes/site-changes.js';
import { allDataFilesOf } from '../../src/publish/folder-output.js';
import { Glossary } from '../../src/publish/glossary/glossary.js';
import { PageTerms } from '../../src/publish/glossary/page-terms.js';
import { inShort, planParts } from '../../src/publish/plan-parts.js';
import { siteCard } from '../../src/publish/site-card.js';
import type {
  SiteActivity,
  SiteData,
  SiteDocument,
  SitePlan,
  SiteSubAgreement,
  SiteWord,
} from '../../src/publish/site-data.js';
import {
  activityUrl,
  dataFileUrl,
  documentFileUrl,
  documentUrl,
  placeUrl,
  planUrl,
  relativeUrl,
} from '../../src/publish/site-urls.js';
import { type HtmlOptions, renderHtmlBlocks, renderHtmlParts } from '../../src/render/html/index.js';
import { sampleDocument } from './sample-document.js';
import { fullRows, sparseRows } from './sample-rows.js';

const updated = '22. november 2026';

const glossary: GlossaryWord[] = [
  { id: 'familie', ord: 'familie', former: ['familier', 'familierne'], forklaring: 'Børn og de voksne, de bor hos.' },
  {
    id: 'skole',
    ord: 'skole',
    former: ['skolen', 'skolens'],
    forklaring: 'Et sted at lære & lege.',
    kilde: { navn: 'example.dk', adresse: 'https://example.dk/' },
  },
  { id: 'ubrugt', ord: 'ubrugt ord', former: [], forklaring: 'Står ingen steder.', kilde: { navn: 'loven § 1' } },
];

/** Two plans made of the sample document: an example with everything, and a draft with little. */
export function sampleSite(): SiteData {
  const plans = [fullPlan(), sparsePlan()];
  const files = allDataFilesOf(
    plans.map(({ tables }) => tables),
    noSettings,
  );
  const data = files.map((file) => ({ url: file.url, bytes: Buffer.byteLength(file.data) }));
  const front = {
    cards: plans.map((plan) => ({ ...siteCard(plan), tables: plan.tables })),
    interventions: [],
    data,
    updated,
    search: 'off' as const,
    glossary,
  };
  return { plans, booklet: null, front, version: '0.1.0', settings: noSettings };
}

function fullPlan(): SitePlan {
  const id = 'aeroe';
  const facts = {
    id,
    name: 'Ærø & Øster Å',
    municipality: 'Slagelse Kommune',
    period: '1.\u00a0oktober\u00a02021\u00a0– 30.\u00a0september\u00a02025',
    status: 'gældende',
    tables: fullRows(id),
  };
  const html = (blocks: readonly Block[]) =>
    renderHtmlBlocks(blocks, {
      headingOffset: 0,
      hrefOf: () => '#',
      pageHref: (path) => relativeUrl(planUrl(id), path),
    });
  return {
    id,
    updated,
    name: 'Ærø & Øster Å',
    areaName: 'Ærø & Øster Å, Slagelse',
    municipality: 'Slagelse Kommune',
    period: '1.\u00a0oktober\u00a02021\u00a0– 30.\u00a0september\u00a02025',
    status: 'gældende',
    shortHtml: html(inShort(facts)),
    parts: planParts(facts).map((section) => ({
      anchor: section.id,
      title: titleOf(section),
      html: html([section]),
    })),
    example: {
      source: 'Den offentliggjorte aftale for <Ærø & Øster Å>',
      caveatHtml: '<p>Teksten er genfortalt med andre ord. Tal og navne på aktiviteter følger kilden.</p>',
    },
    words: [],
    missing: [{ what: 'Budget', why: 'Kilden offentliggør det ikke.' }],
    parties: partyLinks(facts.tables),
    areas: [
      { name: 'Ringparken', departments: 'FOB: afdeling 23, 24, 26 og 32' },
      { name: 'Motalavej', departments: 'BoligKorsør: afdeling 15, 21 og 35' },
    ],
    strategic: siteDocument(id, strategicTree()),
    subAgreements: [
      subAgreement(id, 'uddannelse-og-livschancer', 'Uddannelse og livschancer', '#0B5563', '#E6F1F3', ['a0', 'a1']),
      subAgreement(id, 'kriminalitetsforebyggelse', 'Kriminalitetsforebyggelse', '#6B2C5E', '#F5EAF2', ['a0', 'myob']),
    ],
    attachments: [],
    openPoints: [
      {
        topic: 'Finansiering efter 2023',
        html: '<p>Kilden siger ikke, hvem der betaler i 2024 og 2025.</p>',
        where: 'Delaftalen for Uddannelse og livschancer',
      },
    ],
    dataFile: { label: 'Hele planen som data', href: dataFileUrl(id), format: 'JSON', bytes: 84_312 },
    tables: facts.tables,
    changes: changes(),
  };
}

/** With every kind of thing that a change may have. */
function changes(): SiteChanges {
  return {
    changes: [
      {
        day: '2026-11-22',
        what: 'Planens fælles oplysninger og delaftalen Kriminalitetsforebyggelse',
        texts: ['Klubben har åbent til kl. 21 & tilbyder <aftensmad>.', 'To nye mål.'],
        commits: ['b2b2b2b2b2', 'a1a1a1a1a1'],
      },
      { day: '2026-09-01', what: 'Bilagene', texts: [], commits: ['0f0f0f0f0f'] },
    ],
    older: 3,
    isPartial: true,
  };
}

function strategicTree(): DocumentTree {
  const sample = sampleDocument({ activities: 0, draft: false });
  const title: Block = { type: 'title', kicker: null, children: [text('Strategisk samarbejdsaftale')] };
  const blocks = sample.blocks.map((block) => (block.type === 'title' ? title : block));
  return { ...sample, id: 'strategisk-aftale', fileName: 'strategisk-aftale', blocks };
}

function sparsePlan(): SitePlan {
  const id = 'viborg';
  return {
    id,
    updated,
    name: 'Fælles om Ellekonebakken og Houlkær',
    areaName: 'Ellekonebakken',
    municipality: 'Viborg Kommune',
    period: '1.\u00a0januar\u00a02027\u00a0– 31.\u00a0december\u00a02030',
    status: 'udkast',
    shortHtml: '',
    parts: [],
    example: null,
    missing: [],
    parties: [],
    areas: [],
    strategic: null,
    subAgreements: [],
    attachments: [],
    words: [],
    openPoints: [],
    dataFile: { label: 'Hele planen som data', href: dataFileUrl(id), format: 'JSON', bytes: 1_204_000 },
    tables: sparseRows(id),
    changes: null,
  };
}

function subAgreement(
  planId: string,
  id: string,
  focusArea: string,
  color: string,
  tint: string,
  activityIds: string[],
): SiteSubAgreement {
  const sample = sampleDocument({ activities: activityIds.length });
  const named = JSON.parse(
    JSON.stringify(sample.blocks).replaceAll('aktivitet.a1', `aktivitet.${activityIds[1]}`),
  ) as Block[];
  const blocks = named.map((block) => (block.type === 'title' ? { ...block, children: [text(focusArea)] } : block));
  const tree: DocumentTree = { ...sample, id, fileName: `delaftale-${id}`, blocks };
  const sections = activitiesOf(tree.blocks);
  const activities = activityIds.map((activityId, index): SiteActivity => {
    const section = sections[index];
    const page = activityUrl(planId, id, activityId);
    const terms = new PageTerms(new Glossary(glossary), page);
    const blocks = terms.mark(section?.children.filter((block) => block.type !== 'heading') ?? []);
    return {
      id: activityId,
      name: index === 0 ? 'HippHopp+' : 'Beboerrådgivning og økonomirådgivning for børnefamilier',
      short: index === 0 ? 'leg og bevægelse for familier' : '',
      areas: ['Ringparken', 'Motalavej'],
      html: renderHtmlBlocks(blocks, optionsFor(planId, page)),
      words: wordsOf(terms),
    };
  });
  return { ...siteDocument(planId, tree), focusArea, accent: { color, tint }, activities };
}

function activitiesOf(blocks: readonly Block[]): readonly Extract<Block, { type: 'section' }>[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'section') return [];
    return block.kind === 'activity' ? [block] : activitiesOf(block.children);
  });
}

function siteDocument(planId: string, tree: DocumentTree): SiteDocument {
  const page = documentUrl(planId, tree.id);
  const terms = new PageTerms(new Glossary(glossary), page);
  const parts = renderHtmlParts({ ...tree, blocks: terms.mark(tree.blocks) }, optionsFor(planId, page));
  const title = textOfInlines(parts.title);
  const label = parts.kicker ? `${parts.kicker} ${title}` : title;
  return {
    id: tree.id,
    kicker: parts.kicker,
    title,
    updated,
    contents: parts.contents,
    html: parts.html,
    words: wordsOf(terms),
    files: [
      { label, href: documentFileUrl(planId, tree.fileName, 'docx'), format: 'DOCX', bytes: 34_120 },
      { label, href: documentFileUrl(planId, tree.fileName, 'pdf'), format: 'PDF', bytes: 121_733 },
    ],
  };
}

function optionsFor(planId: string, page: string): HtmlOptions {
  return {
    headingOffset: 0,
    hrefOf: (place) => relativeUrl(page, placeUrl(planId, place)),
    pageHref: (path) => relativeUrl(page, path),
  };
}

function wordsOf(terms: PageTerms): SiteWord[] {
  return terms.words.map(({ id, ord, forklaring }) => ({ id, term: ord, explanation: forklaring }));
}
