import { moneyText } from '../../compose/format/danish.js';
import type { Block, Inline } from '../../document/blocks.js';
import { text } from '../../document/build.js';
import { activityUrl, compareUrl, comparisonUrl, documentUrl, fixedIndicatorUrl, planUrl } from '../site-urls.js';
import { type AcrossPage, type CellText, inBrackets, joined, linkTo, part, points, tableOf } from './across-page.js';
import type { AllPlans, PlanEntry } from './all-plans.js';
import { focusAreas } from './focus-area-pages.js';
import { fixedIndicators, valueCell } from './indicator-pages.js';
import { partyLinks } from './organisation-pages.js';
import { overview } from './overview-page.js';

/**
 * As many plans as each plan is set beside. Every pair has an address of its own, so that it can be shared and works without
 * scripts; all pairs of a hundred plans would be five thousand pages.
 */
const mostBeside = 6;

type Pair = readonly [PlanEntry, PlanEntry];

/** Pairs of plans that are worth setting side by side, each once, in the order of the list. */
export function comparedPairs(all: AllPlans): Pair[] {
  const { entries } = all;
  const places = new Map(entries.map((entry, index) => [entry.id, index]));
  const pairs = new Map<string, Pair>();
  for (const entry of entries) {
    for (const other of nearest(entry, entries)) {
      const isFirst = (places.get(entry.id) ?? 0) < (places.get(other.id) ?? 0);
      const pair: Pair = isFirst ? [entry, other] : [other, entry];
      pairs.set(comparisonUrl(pair[0].id, pair[1].id), pair);
    }
  }
  return [...pairs.values()].sort(
    ([a, b], [c, d]) =>
      (places.get(a.id) ?? 0) - (places.get(c.id) ?? 0) || (places.get(b.id) ?? 0) - (places.get(d.id) ?? 0),
  );
}

/** Of the same municipality before others, then of the same edition, then those with most focus areas in common. */
function nearest(entry: PlanEntry, entries: readonly PlanEntry[]): PlanEntry[] {
  const own = new Set(chosenAreas(entry));
  const score = (other: PlanEntry) =>
    (other.municipality === entry.municipality ? 100 : 0) +
    (other.about.udgave === entry.about.udgave ? 50 : 0) +
    chosenAreas(other).filter((area) => own.has(area)).length;
  return entries
    .filter(({ id }) => id !== entry.id)
    .map((other, index) => ({ other, index, score: score(other) }))
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .slice(0, mostBeside)
    .map(({ other }) => other);
}

function chosenAreas({ tables }: PlanEntry): string[] {
  return tables.indsatsomraader.filter(({ valg }) => valg === 'delaftale').map(({ indsatsomraade }) => indsatsomraade);
}

export function comparePages(all: AllPlans): AcrossPage[] {
  const pairs = comparedPairs(all);
  if (pairs.length === 0) return [];
  const index: AcrossPage = {
    url: compareUrl,
    title: 'Sammenlign planer',
    description: 'To boligsociale helhedsplaner ved siden af hinanden.',
    intro: 'Vælg en plan, og se den ved siden af en anden. Hver sammenligning har sin egen adresse, som kan deles.',
    crumbs: [overview],
    blocks: all.entries.map((entry) =>
      part(entry.id, entry.name, [
        points(
          pairs
            .filter((pair) => pair.includes(entry))
            .map(([first, second]) => {
              const other = first === entry ? second : first;
              return [
                linkTo(comparisonUrl(first.id, second.id), `${entry.name} og ${other.name}`),
                inBrackets(other.municipality),
              ];
            }),
        ),
      ]),
    ),
  };
  const shared = { all, indicators: fixedIndicators(all), areas: focusAreas(all) };
  return [index, ...pairs.map((pair) => comparison(shared, pair))];
}

/** What is found once for all pairs. */
interface Shared {
  readonly all: AllPlans;
  readonly indicators: ReturnType<typeof fixedIndicators>;
  readonly areas: ReturnType<typeof focusAreas>;
}

function comparison(shared: Shared, pair: Pair): AcrossPage {
  const [first, second] = pair;
  return {
    url: comparisonUrl(first.id, second.id),
    title: `${first.name} og ${second.name}`,
    kicker: 'Sammenligning',
    hasEvenColumns: true,
    description: `De boligsociale helhedsplaner ${first.name} og ${second.name} ved siden af hinanden.`,
    intro:
      'Områderne er forskellige, og tallene kan være fra forskellige år. Sammenligningen siger ikke, hvilken plan der er bedst.',
    crumbs: [overview, { label: 'Sammenlign planer', url: compareUrl }],
    blocks: [
      part('fakta', 'Fakta', [facts(pair)]),
      ...indicators(shared, pair),
      part('aktiviteter', 'Aktiviteter', [activities(shared, pair)]),
    ],
  };
}

function sideBySide(
  id: string,
  summary: string,
  head: string,
  pair: Pair,
  rows: readonly (readonly CellText[])[],
): Block {
  return tableOf(id, summary, [[head, 28], ...pair.map(({ name }) => [name, 36] as const)], rows);
}

function facts(pair: Pair): Block {
  const row = (label: string, of: (entry: PlanEntry) => CellText): CellText[] => [label, of(pair[0]), of(pair[1])];
  return sideBySide('fakta.tabel', 'Fakta om de to planer', 'Fakta', pair, [
    row('Plan', ({ id, name }) => [linkTo(planUrl(id), name)]),
    row('Kommune', ({ municipality }) => municipality),
    row('Periode', ({ period }) => period),
    row('Status', ({ status }) => status),
    row('Formularens udgave', ({ about }) => about.udgave),
    row('Boligområder', ({ tables }) => [...new Set(tables.boligomraader.map(({ navn }) => navn))].join(', ')),
    row('Parter', ({ tables }) =>
      partyLinks(tables)
        .map(({ label }) => label)
        .join(', '),
    ),
    row('Delaftaler', ({ tables }) => String(tables.indsatsomraader.filter(({ valg }) => valg === 'delaftale').length)),
    row('Aktiviteter', ({ tables }) => String(tables.aktiviteter.length)),
    row('Indikatorer', ({ tables }) => String(tables.indikatorer.length)),
    row('Finansiering', ({ tables }) => moneyOf(tables.finansiering)),
  ]);
}

function moneyOf(rows: PlanEntry['tables']['finansiering']): string {
  if (rows.length === 0) return 'ikke oplyst';
  return moneyText(rows.reduce((sum, { beloeb }) => sum + beloeb, 0));
}

function indicators({ all, indicators: fixed }: Shared, pair: Pair): Block[] {
  const rows = fixed
    .filter(({ plans }) => pair.some((entry) => plans.includes(entry)))
    .map(({ id, words }) => [[linkTo(fixedIndicatorUrl(id), words)], ...pair.map((entry) => valuesOf(all, entry, id))]);
  if (rows.length === 0) return [];
  const table = sideBySide(
    'indikatorer.tabel',
    'Boligområdet, da planen begyndte',
    'Boligområdet, da planen begyndte',
    pair,
    rows,
  );
  return [part('indikatorer', 'Faste indikatorer', [table])];
}

function valuesOf(all: AllPlans, entry: PlanEntry, indicator: string): Inline[] {
  const rows = all.valuesOf(entry.id, indicator, 'boligområde');
  if (rows.length === 0) return [text('ikke med i planen')];
  return rows.flatMap((row, index) => {
    const place: Inline[] = row.sted ? [text(`${row.sted}: `)] : [];
    return [...(index === 0 ? [] : [{ type: 'lineBreak' } as const]), ...place, ...valueCell(row)];
  });
}

/** Focus areas that one of them has, each with what both do there. */
function activities({ areas }: Shared, pair: Pair): Block {
  const rows = areas
    .filter(({ plans }) => pair.some((entry) => plans.includes(entry)))
    .map(({ id, name }) => [name, ...pair.map((entry) => activityLinks(entry, id))]);
  return sideBySide('aktiviteter.tabel', 'Aktiviteter i hvert indsatsområde', 'Indsatsområde', pair, rows);
}

function activityLinks(entry: PlanEntry, area: string): Inline[] {
  if (!chosenAreas(entry).includes(area)) return [text('ingen delaftale')];
  const own = entry.tables.aktiviteter.filter(({ indsatsomraade }) => indsatsomraade === area);
  if (own.length === 0) return [linkTo(documentUrl(entry.id, area), 'Delaftalen')];
  return joined(own.map(({ aktivitet, navn }) => linkTo(activityUrl(entry.id, area, aktivitet), navn)));
}
