import type { Mark } from '../../compose/drawings/mark.js';
import { type PairRow, pairDots } from '../../compose/drawings/pair-dots.js';
import type { Block, Figure, Inline } from '../../document/blocks.js';
import { text } from '../../document/build.js';
import type { Row } from '../../open-data/tables.js';
import { fixedIndicatorUrl, focusAreaUrl, indicatorsUrl, planUrl } from '../site-urls.js';
import { type AcrossPage, countOf, inBrackets, linkTo, part, points, tableOf } from './across-page.js';
import type { AllPlans, PlanEntry } from './all-plans.js';
import { valueText } from './all-plans.js';
import { csvLine } from './csv-line.js';
import { overview } from './overview-page.js';

/** An indicator that the form fixes, with the plans that have it. */
export interface FixedIndicator {
  readonly id: string;
  readonly words: string;
  readonly focusArea: string;
  readonly source: string | null;
  readonly plans: readonly PlanEntry[];
}

export interface FocusAreaName {
  readonly name: string;
  readonly hasPage: boolean;
}

/** In the order of the form. */
export function fixedIndicators(all: AllPlans): FixedIndicator[] {
  const groups = all.grouped('indikatorer', ({ fast, indikator }) => (fast ? indikator : null));
  return [...groups].flatMap(([id, rows]): FixedIndicator[] => {
    const row = rows[0]?.row;
    if (!row) return [];
    const { tekst, indsatsomraade, datakilde } = row;
    if (indsatsomraade === null) return [];
    return [{ id, words: tekst, focusArea: indsatsomraade, source: datakilde, plans: rows.map(({ entry }) => entry) }];
  });
}

/** @param focusAreas of all focus areas the names, and whether there is a page about them */
export function indicatorPages(all: AllPlans, focusAreas: ReadonlyMap<string, FocusAreaName>): AcrossPage[] {
  const indicators = fixedIndicators(all);
  const crumbs = [overview, { label: 'Indikatorer', url: indicatorsUrl }];
  const pages = indicators.map((indicator): AcrossPage => {
    const rows = indicator.plans.flatMap((entry) => rowsOf(all, indicator.id, entry));
    const area = focusAreas.get(indicator.focusArea);
    const focusArea = area?.name;
    return {
      url: fixedIndicatorUrl(indicator.id),
      title: indicator.words,
      kind: 'Indikator',
      focusArea,
      kicker: focusArea === undefined ? 'Fast indikator' : `Fast indikator · ${focusArea}`,
      description: `${indicator.words}: boligområdet og kommunen, da hver helhedsplan begyndte.`,
      intro:
        'Tallene er fra dengang, planerne blev skrevet. De viser udgangspunktet og ikke, hvordan det er gået siden.',
      crumbs,
      blocks: [
        ...pairFigures(rows, {
          id: 'figur',
          caption: 'Boligområdet og kommunen, da planen begyndte',
          comparison: 'Kommunen',
        }),
        part('tal', 'Tallene', [indicatorTable(rows), csvLine(null, 'vaerdier')]),
        part('om', 'Om indikatoren', [
          points([
            // A focus area that no plan has a sub-agreement for has no page.
            ...(area
              ? [
                  [
                    text('Indsatsområde: '),
                    area.hasPage ? linkTo(focusAreaUrl(indicator.focusArea), area.name) : text(area.name),
                  ],
                ]
              : []),
            ...(indicator.source ? [[text(`Datakilde: ${indicator.source}`)]] : []),
            [text('Landsbyggefondens formular fastlægger indikatoren. Alle planer efter formularen har den.')],
          ]),
        ]),
      ],
    };
  });
  return [indexPage(all, indicators, focusAreas), ...pages];
}

function indexPage(
  all: AllPlans,
  indicators: readonly FixedIndicator[],
  names: ReadonlyMap<string, FocusAreaName>,
): AcrossPage {
  const areas = [...new Set(indicators.map(({ focusArea }) => focusArea))];
  return {
    url: indicatorsUrl,
    title: 'Indikatorer',
    description: 'De faste indikatorer i helhedsplanerne, med udgangspunktet for hvert boligområde og dets kommune.',
    intro:
      'En indikator er et tal, der viser, om en indsats virker. Formularen har nogle faste, så planer kan læses ved siden af hinanden. De indikatorer, som parterne selv har sat op, står under hvert indsatsområde.',
    crumbs: [overview],
    blocks: areas.map((area) =>
      part(area, names.get(area)?.name ?? area, [
        points(
          indicators
            .filter(({ focusArea }) => focusArea === area)
            .map(({ id, words, plans }) => [
              linkTo(fixedIndicatorUrl(id), words),
              inBrackets(withFigures(plans.filter((entry) => comparedValues(all, id, entry).length > 0).length)),
            ]),
        ),
      ]),
    ),
  };
}

/** As many plans as the indicator's page shows. */
function withFigures(plans: number): string {
  return plans === 0 ? 'ingen tal endnu' : countOf(plans, 'én plan', 'planer');
}

/** A figure of the area beside that of the municipality, where the agreement has both for the same. */
export interface ComparedValue {
  readonly entry: PlanEntry;
  readonly words: string;
  readonly area: Row<'vaerdier'> | null;
  readonly municipality: Row<'vaerdier'> | null;
}

function rowsOf(all: AllPlans, indicator: string, entry: PlanEntry): ComparedValue[] {
  return comparedValues(all, indicator, entry).map((row) => {
    const place = row.area?.sted;
    return { ...row, words: place ? `${entry.name}: ${place}` : entry.name };
  });
}

/** A plan's figures for an indicator; the municipality's stands beside each of the area's. */
export function comparedValues(all: AllPlans, indicator: string, entry: PlanEntry): ComparedValue[] {
  const areas = all.valuesOf(entry.id, indicator, 'boligområde');
  const municipal = all.valuesOf(entry.id, indicator, 'kommune');
  if (areas.length === 0 && municipal.length === 0) return [];
  if (areas.length === 0)
    return municipal.map((municipality) => ({ entry, words: municipality.sted ?? '', area: null, municipality }));
  return areas.map((area) => {
    const same = municipal.find(({ sted, aar }) => sted === area.sted && aar === area.aar) ?? municipal[0] ?? null;
    return { entry, words: area.sted ?? '', area, municipality: same };
  });
}

/** One figure for each unit. */
export function pairFigures(
  rows: readonly ComparedValue[],
  { id, caption, comparison }: { id: string; caption: string; comparison: string },
): Figure[] {
  const units = [...new Set(rows.map(unitOf))].filter((unit) => unit !== undefined);
  return units.map((unit, index) => {
    const own = rows.filter((row) => (unitOf(row) ?? unit) === unit);
    const pairs = own.map(
      ({ words, area, municipality }): PairRow => ({ words, first: markOf(area), second: markOf(municipality) }),
    );
    const names = ['Boligområdet', comparison] as const;
    return {
      type: 'figure',
      id: units.length > 1 ? `${id}-${index + 1}` : id,
      caption: [text(units.length > 1 && unit !== null ? `${caption}, ${unit}` : caption)],
      alternative: `Mærker på en linje for hver række: tallet for boligområdet og for ${comparison.toLowerCase() === 'kommunen' ? 'kommunen' : comparison}. Tallene står i tabellen`,
      drawing: pairDots(pairs, { names, width: 470, isNarrow: false }),
      narrow: pairDots(pairs, { names, width: 260, isNarrow: true }),
    };
  });
}

/** Undefined where neither side has a figure. */
function unitOf({ area, municipality }: ComparedValue): string | null | undefined {
  return [area, municipality].find((row) => row && row.vaerdi !== null)?.enhed;
}

function markOf(row: Row<'vaerdier'> | null): Mark {
  return row ? { label: '', value: row.vaerdi, text: valueText(row) } : { label: '', value: null, text: 'ikke oplyst' };
}

function indicatorTable(rows: readonly ComparedValue[]): Block {
  return tableOf(
    'tal.tabel',
    'Indikatoren i hver plan: tallet for boligområdet og for kommunen',
    [
      ['Plan', 34],
      ['Kommune', 22],
      ['Boligområdet', 22],
      ['Kommunen', 22],
    ],
    rows.map(({ entry, words, area, municipality }) => [
      [linkTo(planUrl(entry.id), words)],
      entry.municipality,
      valueCell(area),
      valueCell(municipality),
    ]),
  );
}

/** `90,7 % (2019)` and on a line below what is to be known of it. */
export function valueCell(row: Row<'vaerdier'> | null): Inline[] {
  if (!row) return [text('ikke oplyst')];
  const year = row.aar === null ? '' : ` (${row.aar})`;
  const remark: Inline[] = row.bemaerkning ? [{ type: 'lineBreak' }, text(row.bemaerkning)] : [];
  return [text(`${valueText(row)}${year}`), ...remark];
}
