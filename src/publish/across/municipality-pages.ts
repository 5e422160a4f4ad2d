import { type Denmark, denmarkMap } from '../../compose/drawings/denmark.js';
import { listText } from '../../compose/format/danish.js';
import type { Block, Figure } from '../../document/blocks.js';
import { paragraph, text } from '../../document/build.js';
import { fixedIndicatorUrl, interventionUrl, municipalitiesUrl, municipalityUrl, planUrl } from '../site-urls.js';
import { type AcrossPage, countInWords, joined, linkTo, part, points, subHeading, tableOf } from './across-page.js';
import { type AllPlans, collator, municipalitySlug, type PlanEntry } from './all-plans.js';
import { csvLine } from './csv-line.js';
import { fixedIndicators, valueCell } from './indicator-pages.js';
import type { InterventionEntry } from './intervention-entry.js';
import { partyLinks } from './organisation-pages.js';
import { overview } from './overview-page.js';

/** A municipality with the plans in it. */
export interface MunicipalityEntry {
  readonly name: string;
  readonly slug: string;
  readonly code: string | null;
  readonly plans: readonly PlanEntry[];
}

/** In the order of their names. */
export function municipalities(all: AllPlans): MunicipalityEntry[] {
  const groups = all.grouped('planer', ({ kommune }) => municipalitySlug(kommune));
  return [...groups]
    .flatMap(([slug, rows]): MunicipalityEntry[] => {
      const row = rows[0]?.row;
      return row ? [{ name: row.kommune, slug, code: row.kommunekode, plans: rows.map(({ entry }) => entry) }] : [];
    })
    .sort((a, b) => collator.compare(a.name, b.name));
}

export function municipalityPages(
  all: AllPlans,
  interventions: readonly InterventionEntry[],
  denmark: Denmark,
): AcrossPage[] {
  const entries = municipalities(all);
  const crumbs = [overview, { label: 'Kommuner', url: municipalitiesUrl }];
  const pages = entries.map(({ name, slug, plans }): AcrossPage => {
    const examples = interventions.filter(({ municipality }) => municipality === name);
    return {
      url: municipalityUrl(slug),
      title: name,
      kicker: 'Kommune',
      kind: 'Kommune',
      description: `Boligsociale helhedsplaner i ${name}.`,
      intro: `Der er ${countInWords(plans.length, 'én boligsocial helhedsplan', 'boligsociale helhedsplaner')} i ${name} her på siden.`,
      crumbs,
      blocks: [
        part(
          'planer',
          'Planer',
          plans.flatMap((entry) => planPart(entry)),
        ),
        ...indicatorPart(all, plans),
        ...(examples.length > 0
          ? [
              part('eksempler', 'Eksempler på indsatser', [
                points(
                  examples.map(({ id, name: intervention, focus }) => [
                    linkTo(interventionUrl(id), intervention),
                    text(`: ${focus}`),
                  ]),
                ),
              ]),
            ]
          : []),
      ],
    };
  });
  return [indexPage(entries, denmark), ...pages];
}

/** The map, or nothing where no municipality on it has a plan. */
export function mapOf(entries: readonly MunicipalityEntry[], denmark: Denmark): Figure[] {
  const there = new Set(denmark.kommuner.map(({ kode }) => kode));
  const shown = entries.filter(({ code }) => code !== null && there.has(code));
  if (shown.length === 0) return [];
  const drawing = denmarkMap(denmark, new Set(shown.flatMap(({ code }) => code ?? [])));
  return [
    {
      type: 'figure',
      id: 'kort',
      caption: [text('Kommuner med en helhedsplan')],
      alternative: `Danmarkskort, hvor kommuner med en helhedsplan er udfyldt: ${listText(shown.map(({ name }) => name))}`,
      drawing,
      narrow: drawing,
    },
  ];
}

function indexPage(entries: readonly MunicipalityEntry[], denmark: Denmark): AcrossPage {
  return {
    url: municipalitiesUrl,
    title: 'Kommuner',
    description: 'Kommuner med boligsociale helhedsplaner.',
    intro: 'Kommuner, som har en boligsocial helhedsplan her på siden.',
    crumbs: [overview],
    blocks: [
      ...mapOf(entries, denmark),
      tableOf(
        'kommuner',
        'Kommuner og deres planer',
        [
          ['Kommune', 40],
          ['Planer', 60],
        ],
        entries.map(({ name, slug, plans }) => [
          [linkTo(municipalityUrl(slug), name)],
          joined(plans.map((entry) => linkTo(planUrl(entry.id), entry.name))),
        ]),
      ),
      csvLine(null, 'planer'),
    ],
  };
}

function planPart(entry: PlanEntry): Block[] {
  const areas = [...new Set(entry.tables.boligomraader.map(({ navn }) => navn))];
  const parties = partyLinks(entry.tables);
  return [
    subHeading([linkTo(planUrl(entry.id), entry.name)]),
    paragraph(`${entry.period} · ${entry.status}`),
    points([
      ...(areas.length > 0 ? [[text(`Boligområder: ${areas.join(', ')}`)]] : []),
      ...(parties.length > 0
        ? [[text('Parter: '), ...joined(parties.map(({ label, url }) => linkTo(url, label)))]]
        : []),
    ]),
  ];
}

/** What the agreements say of the municipality as a whole. */
function indicatorPart(all: AllPlans, plans: readonly PlanEntry[]): Block[] {
  const rows = fixedIndicators(all).flatMap(({ id, words }) =>
    plans.flatMap((entry) =>
      all
        .valuesOf(entry.id, id, 'kommune')
        .filter(({ vaerdi }) => vaerdi !== null)
        .map((row) => [
          [linkTo(fixedIndicatorUrl(id), words)],
          valueCell(row),
          [linkTo(planUrl(entry.id), entry.name)],
        ]),
    ),
  );
  if (rows.length === 0) return [];
  const table = tableOf(
    'indikatorer.tabel',
    'De faste indikatorer for hele kommunen, som planerne oplyser dem',
    [
      ['Indikator', 50],
      ['Hele kommunen', 20],
      ['Oplyst i', 30],
    ],
    rows,
  );
  return [part('indikatorer', 'Kommunen i tal', [table])];
}
