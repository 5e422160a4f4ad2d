import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Denmark } from '../../src/compose/drawings/denmark.js';
import type { Block } from '../../src/document/blocks.js';
import { textsOfBlocks } from '../../src/document/text.js';
import { AllPlans } from '../../src/publish/across/all-plans.js';
import { comparedPairs } from '../../src/publish/across/compare-pages.js';
import { acrossPages } from '../../src/publish/across/index.js';
import { inShort, planParts } from '../../src/publish/plan-parts.js';
import type { SiteCard } from '../../src/publish/site-data.js';
import { fullRows, sparseRows } from '../support/sample-rows.js';

const denmark = JSON.parse(readFileSync(new URL('../../site/danmark.json', import.meta.url), 'utf8')) as Denmark;

function card(id: string, name: string, municipality: string, tables = fullRows(id)): SiteCard {
  const planer = tables.planer.map((row) => ({ ...row, navn: name, kommune: municipality }));
  return {
    id,
    name,
    areaName: name,
    municipality,
    period: '2021–2025',
    status: 'gældende',
    isExample: false,
    focusAreas: [],
    changes: null,
    tables: { ...tables, planer },
  };
}

const intervention = {
  id: 'jobguiden',
  name: 'Jobguiden',
  focus: 'At flere kommer i arbejde',
  place: 'Ringparken, Slagelse Kommune',
  municipality: 'Slagelse Kommune',
  focusAreas: ['uddannelse-og-livschancer'],
};
const cards = [
  card('b-plan', 'B-planen', 'Åbenrå Kommune'),
  card('a-plan', 'A-planen', 'Slagelse Kommune'),
  card('tynd', 'Den tynde', 'Viborg Kommune', sparseRows('tynd')),
];
const pages = acrossPages(cards, [intervention], denmark);
const page = (url: string) => {
  const found = pages.find((each) => each.url === url);
  if (!found) throw new Error(`There is no ${url}`);
  return found;
};
const words = (url: string) => textsOfBlocks(page(url).blocks).join('\n');
const figures = (blocks: readonly Block[]) => blocks.filter((block) => block.type === 'figure');

describe('pages about all plans', () => {
  it('stand in the order of municipality and name, whatever the figures are', () => {
    expect(new AllPlans(cards).entries.map(({ id }) => id)).toEqual(['a-plan', 'tynd', 'b-plan']);
    const text = words('/indikatorer/dagtilbud/');
    expect(text.indexOf('A-planen')).toBeLessThan(text.indexOf('B-planen'));
  });

  it('show an indicator of every plan that has it, with year and remark, and what is missing as missing', () => {
    expect(words('/indikatorer/dagtilbud/')).toContain('90,7\u00a0% (2019)');
    const trygge = words('/indikatorer/trygge/');
    expect(trygge).toContain('71\u00a0% (2019)');
    expect(trygge).toContain('opgøres ikke');
    expect(trygge).toContain('spørgeskema');
    expect(figures(page('/indikatorer/trygge/').blocks)).toHaveLength(1);
  });

  it('count in the list of indicators the plans that an indicator’s page shows', () => {
    const listOf = (...more: readonly (typeof cards)[number][]) => {
      const list = acrossPages([...cards.slice(0, 1), ...more], [], denmark).find(({ url }) => url === '/indikatorer/');
      return textsOfBlocks(list?.blocks ?? []).join('\n');
    };
    const withoutFigures = card('c-plan', 'C-planen', 'Viborg Kommune', { ...fullRows('c-plan'), vaerdier: [] });
    expect(listOf()).toContain('(én\u00a0plan)');
    expect(listOf(withoutFigures)).toBe(listOf());
    expect(listOf(cards[1] as (typeof cards)[number])).toContain('(2\u00a0planer)');
  });

  it('write marks without a unit, and never a figure that is hidden', () => {
    expect(words('/indikatorer/karaktergennemsnit/')).toContain('4,6 (2019)');
    expect(words('/indikatorer/frivilligt-arbejde/')).toContain('skjult');
  });

  it('lead from a focus area to activities, indicators and interventions', () => {
    const text = words('/indsatsomraader/uddannelse-og-livschancer/');
    for (const each of ['HippHopp+', 'Lektiecaféer', 'Andel 1-5-årige i dagtilbud', 'Jobguiden'])
      expect(text).toContain(each);
    expect(text).not.toContain('Den tynde');
    expect(words('/indsatsomraader/uddannelse-og-livschancer/indikatorer/')).toContain('Mindst 40 familier om året');
    expect(pages.map(({ url }) => url)).not.toContain('/indsatsomraader/beskaeftigelse/');
  });

  it('know organisations by their names: parties and those of several plans, no groups and no units', () => {
    const urls = pages.map(({ url }) => url).filter((url) => url.startsWith('/organisationer/'));
    expect(urls).toEqual([
      '/organisationer/',
      '/organisationer/danmarks-idraetsforbund/',
      '/organisationer/fob/',
      '/organisationer/slagelse-kommune/',
      '/organisationer/sydsjaellands-og-lolland-falsters-politi/',
    ]);
    expect(words('/organisationer/danmarks-idraetsforbund/')).toContain('Samarbejdspartner');
    // A unit of it is the party.
    expect(words('/organisationer/slagelse-kommune/')).toContain('Part');
  });

  it('tell of an organisation where its tenants live and which sub-agreements it is part of, also by a unit', () => {
    const tables = fullRows('x');
    const [, unit] = tables.parter;
    if (!unit) throw new Error('No unit is a party');
    const afdelinger = [
      { plan: 'x', boligomraade: 'ringparken', organisation: 'fob', afdeling: '21' },
      { plan: 'x', boligomraade: 'ringparken', organisation: 'fob', afdeling: '35' },
    ];
    const parter = [...tables.parter, { ...unit, dokument: 'uddannelse-og-livschancer' }];
    const made = acrossPages([card('x', 'X', 'Slagelse Kommune', { ...tables, afdelinger, parter })], [], denmark);
    const of = (slug: string) => JSON.stringify(made.find(({ url }) => url === `/organisationer/${slug}/`)?.blocks);
    expect(of('fob')).toContain('Boligområder: Ringparken (afdeling 21 og 35)');
    expect(of('fob')).not.toContain('Med i delaftaler');
    expect(of('slagelse-kommune')).toContain('Med i delaftaler: ');
    expect(of('slagelse-kommune')).toContain('"href":"/planer/x/uddannelse-og-livschancer/"');
    expect(of('sydsjaellands-og-lolland-falsters-politi')).not.toMatch(/Boligområder:|Med i delaftaler/);
  });

  it('have a municipality with its plans, figures and interventions, on a map too where its code is known', () => {
    const text = words('/kommuner/slagelse/');
    for (const each of ['A-planen', '88,6\u00a0% (2019)', 'Jobguiden']) expect(text).toContain(each);
    const [map] = figures(page('/kommuner/').blocks);
    expect(map?.type === 'figure' && map.alternative).toContain('Slagelse Kommune');
  });

  it('set two plans side by side, each pair once', () => {
    const text = words('/sammenlign/a-plan/b-plan/');
    for (const each of ['4.000.000\u00a0kr.', 'Åbenrå Kommune', '90,7\u00a0% (2019)', 'HippHopp+'])
      expect(text).toContain(each);
    expect(words('/sammenlign/a-plan/tynd/')).toContain('ingen delaftale');
    expect(pages.map(({ url }) => url)).not.toContain('/sammenlign/b-plan/a-plan/');
  });

  it('set no plan beside more than it can be compared with, those of its own municipality first', () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      card(`plan-${index}`, `Plan ${index}`, `Kommune ${index % 10} Kommune`),
    );
    const pairs = comparedPairs(new AllPlans(many));
    expect(pairs.length).toBeLessThanOrEqual(30 * 6);
    const urls = new Set(pairs.map(([a, b]) => `${a.id} ${b.id}`));
    expect(urls.size).toBe(pairs.length);
    for (const [from, to] of [
      [0, 10],
      [10, 20],
    ])
      expect(urls.has(`plan-${from} plan-${to}`) || urls.has(`plan-${to} plan-${from}`)).toBe(true);
  });

  it('are an overview of what there is, and of nothing else', () => {
    const ways = page('/overblik/').ways?.map(({ label, count }) => `${label}: ${count}`);
    expect(ways).toEqual([
      'Indsatsområder: 2 indsatsområder',
      'Indikatorer: 4 indikatorer',
      'Kommuner: 3 kommuner',
      'Organisationer: 4 organisationer',
      'Sammenlign planer: null',
      'Indsatser: 1 indsats',
    ]);
    const alone = acrossPages([], [], denmark);
    expect(alone.map(({ url }) => url)).toEqual(['/overblik/']);
    expect(alone[0]).toMatchObject({ blocks: [], ways: [] });
  });
});

describe('the parts of a plan’s page', () => {
  const [, full, sparse] = cards;
  if (!full || !sparse) throw new Error('A card is missing');

  it('tell the figures that the plan has, each with a table and where to get them', () => {
    const parts = planParts(full);
    expect(parts.map(({ id }) => id)).toEqual(['udgangspunkt', 'penge', 'medarbejdere']);
    for (const part of parts) {
      expect(part.children.map(({ type }) => type)).toEqual(expect.arrayContaining(['figure', 'table', 'paragraph']));
    }
    const text = textsOfBlocks(parts).join('\n');
    for (const each of ['Ikke fordelt på indsatsområder', '3.000.000', '25\u00a0%', '9 timer om ugen'])
      expect(text).toContain(each);
  });

  it('add up a position’s time in a focus area, and say that there is more where the plan does not state it', () => {
    const tables = fullRows('fuld');
    const [role] = tables.stillinger;
    if (!role) throw new Error('No role');
    const more = [
      role,
      { ...role, andel: 12.5 },
      { ...role, stilling: 'leder', navn: 'Leder', andel: null, timer_pr_uge: 4.1 },
    ];
    const unknown = { ...role, stilling: 'leder', navn: 'Leder', andel: null };
    const stillinger = [
      ...more,
      { ...unknown, timer_pr_uge: 4.2 },
      unknown,
      { ...unknown, stilling: 'ukendt', navn: 'Ukendt' },
    ];
    const text = textsOfBlocks(planParts({ ...full, tables: { ...tables, stillinger } })).join('\n');
    expect(text).toContain('Beboervejleder\n37,5\u00a0%');
    expect(text).toContain('Leder\n8,3 timer om ugen og ikke oplyst');
    expect(text).toContain('Ukendt\nikke oplyst');
  });

  it('are left out where the plan has no figures', () => {
    expect(planParts(sparse)).toEqual([]);
    expect(textsOfBlocks(inShort(sparse)).join(' ')).toContain('Viborg Kommune');
  });

  it('say the plan in short with numbers that follow from it', () => {
    const text = textsOfBlocks(inShort(full)).join(' ');
    expect(text).toContain('Én boligorganisation og Slagelse Kommune arbejder sammen om Ringparken og Motalavej');
    expect(text).toContain('to delaftaler (Uddannelse og livschancer og Kriminalitetsforebyggelse) og tre aktiviteter');
    expect(text).toContain('4.000.000\u00a0kr.');
  });
});
