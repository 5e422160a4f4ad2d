import type { Block, Inline } from '../../document/blocks.js';
import { paragraph, text } from '../../document/build.js';
import type { Row } from '../../open-data/tables.js';
import {
  activityUrl,
  documentUrl,
  fixedIndicatorUrl,
  focusAreasUrl,
  focusAreaUrl,
  interventionUrl,
  localIndicatorsUrl,
} from '../site-urls.js';
import { type AcrossPage, capital, countInWords, linkTo, part, points, subHeading, tableOf } from './across-page.js';
import type { AllPlans, PlanEntry } from './all-plans.js';
import { csvLine } from './csv-line.js';
import { fixedIndicators } from './indicator-pages.js';
import type { InterventionEntry } from './intervention-entry.js';
import { overview } from './overview-page.js';

/** A focus area of the form, with the plans that have a sub-agreement for it. */
export interface FocusAreaEntry {
  readonly id: string;
  readonly name: string;
  readonly color: string;
  readonly plans: readonly PlanEntry[];
}

/** Those that some plan has chosen, in the form's order. */
export function focusAreas(all: AllPlans): FocusAreaEntry[] {
  const groups = all.grouped('indsatsomraader', ({ indsatsomraade }) => indsatsomraade);
  return [...groups].flatMap(([id, rows]): FocusAreaEntry[] => {
    const chosen = rows.filter(({ row }) => row.valg === 'delaftale');
    const row = chosen[0]?.row;
    return row ? [{ id, name: row.navn, color: row.farve, plans: chosen.map(({ entry }) => entry) }] : [];
  });
}

export function focusAreaPages(all: AllPlans, interventions: readonly InterventionEntry[]): AcrossPage[] {
  const areas = focusAreas(all);
  const fixed = fixedIndicators(all);
  const crumbs = [overview, { label: 'Indsatsområder', url: focusAreasUrl }];
  const pages = areas.flatMap((area): AcrossPage[] => {
    const local = localIndicators(area);
    const indicators: Inline[][] = [
      ...fixed
        .filter(({ focusArea }) => focusArea === area.id)
        .map(({ id, words }) => [linkTo(fixedIndicatorUrl(id), words)]),
      ...(local.length > 0
        ? [[linkTo(localIndicatorsUrl(area.id), 'De indikatorer, som parterne selv har sat op')]]
        : []),
    ];
    const examples = interventions.filter(({ focusAreas: own }) => own.includes(area.id));
    const page: AcrossPage = {
      url: focusAreaUrl(area.id),
      title: area.name,
      kicker: 'Indsatsområde',
      kind: 'Indsatsområde',
      focusArea: area.name,
      description: `Indsatsområdet ${area.name} i boligsociale helhedsplaner: delaftaler, aktiviteter og indikatorer.`,
      intro: `${capital(countInWords(area.plans.length, 'én plan har', 'planer har'))} en delaftale om ${area.name}.`,
      color: area.color,
      crumbs,
      blocks: [
        part(
          'aktiviteter',
          'Aktiviteter i hver plan',
          area.plans.flatMap((entry) => activitiesOf(entry, area.id)),
        ),
        ...(indicators.length > 0 ? [part('indikatorer', 'Indikatorer', [points(indicators)])] : []),
        ...(examples.length > 0
          ? [
              part('eksempler', 'Eksempler på indsatser', [
                points(examples.map(({ id, name, focus }) => [linkTo(interventionUrl(id), name), text(`: ${focus}`)])),
              ]),
            ]
          : []),
      ],
    };
    return local.length > 0
      ? [page, localIndicatorsPage(area, local, [...crumbs, { label: area.name, url: page.url }])]
      : [page];
  });
  return [indexPage(areas), ...pages];
}

function indexPage(areas: readonly FocusAreaEntry[]): AcrossPage {
  const activities = ({ id, plans }: FocusAreaEntry) =>
    plans.reduce((sum, { tables }) => sum + tables.aktiviteter.filter((row) => row.indsatsomraade === id).length, 0);
  return {
    url: focusAreasUrl,
    title: 'Indsatsområder',
    description: 'De indsatsområder, som boligsociale helhedsplaner arbejder med.',
    intro:
      'Formularen deler arbejdet op i indsatsområder. Hver plan vælger nogle af dem og skriver en delaftale for hvert.',
    crumbs: [overview],
    blocks: [
      tableOf(
        'indsatsomraader',
        'Indsatsområder med antal delaftaler og aktiviteter',
        [
          ['Indsatsområde', 60],
          ['Delaftaler', 20, 'right'],
          ['Aktiviteter', 20, 'right'],
        ],
        areas.map((area) => [
          [linkTo(focusAreaUrl(area.id), area.name)],
          String(area.plans.length),
          String(activities(area)),
        ]),
      ),
      csvLine(null, 'indsatsomraader', 'aktiviteter'),
    ],
  };
}

function activitiesOf(entry: PlanEntry, area: string): Block[] {
  const own = entry.tables.aktiviteter.filter(({ indsatsomraade }) => indsatsomraade === area);
  return [
    subHeading([linkTo(documentUrl(entry.id, area), entry.name), text(` (${entry.municipality})`)]),
    own.length > 0
      ? points(
          own.map(({ aktivitet, navn, kort }) => [
            linkTo(activityUrl(entry.id, area, aktivitet), navn),
            ...(kort ? [text(`: ${kort}`)] : []),
          ]),
        )
      : paragraph('Delaftalen har ingen aktiviteter.'),
  ];
}

interface LocalIndicator {
  readonly entry: PlanEntry;
  readonly row: Row<'indikatorer'>;
}

function localIndicators({ id, plans }: FocusAreaEntry): LocalIndicator[] {
  return plans.flatMap((entry) =>
    entry.tables.indikatorer
      .filter(({ fast, indsatsomraade }) => !fast && indsatsomraade === id)
      .map((row) => ({ entry, row })),
  );
}

function localIndicatorsPage(
  area: FocusAreaEntry,
  local: readonly LocalIndicator[],
  crumbs: AcrossPage['crumbs'],
): AcrossPage {
  const plans = [...new Set(local.map(({ entry }) => entry))];
  return {
    url: localIndicatorsUrl(area.id),
    title: `Lokale indikatorer: ${area.name}`,
    kind: 'Indikator',
    focusArea: area.name,
    description: `De indikatorer, som parterne selv har sat op for indsatsområdet ${area.name}.`,
    intro: 'Parterne i hver plan sætter selv indikatorer op for deres delaftaler og aftaler, hvad der skal nås.',
    color: area.color,
    crumbs,
    blocks: plans.map((entry) =>
      part(entry.id, entry.name, [
        tableOf(
          `${entry.id}.tabel`,
          `Indikatorer i ${entry.name} og deres mål`,
          [
            ['Indikator', 55],
            ['Mål', 25],
            ['Datakilde', 20],
          ],
          local
            .filter((each) => each.entry === entry)
            .map(({ row }) => [
              [linkTo(documentUrl(entry.id, area.id), row.tekst)],
              row.maal ?? '',
              row.datakilde ?? '',
            ]),
        ),
        csvLine(entry.id, 'indikatorer', 'vaerdier'),
      ]),
    ),
  };
}
