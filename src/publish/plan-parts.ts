import { type BarGroup, headedBars } from '../compose/drawings/headed-bars.js';
import type { Mark } from '../compose/drawings/mark.js';
import { decimalText, kronerText, listText, longDateOf, moneyText } from '../compose/format/danish.js';
import type { Block, Figure, Inline, Section } from '../document/blocks.js';
import { paragraph, text } from '../document/build.js';
import type { Row, Tables } from '../open-data/tables.js';
import { capital, countInWords, linkTo, part, tableOf } from './across/across-page.js';
import { AllPlans, municipalitySlug, type PlanEntry, type PlanFacts } from './across/all-plans.js';
import { csvLine } from './across/csv-line.js';
import { comparedValues, fixedIndicators, pairFigures, valueCell } from './across/indicator-pages.js';
import { fixedIndicatorUrl, municipalityUrl } from './site-urls.js';

/** What the plan's page tells in figures: each part with its drawing, its table and where the figures can be had. */
export function planParts(plan: PlanFacts): Section[] {
  const all = new AllPlans([plan]);
  const [entry] = all.entries;
  if (!entry) return [];
  return [...startPart(all, entry), ...moneyPart(entry.id, entry.tables), ...staffPart(entry.id, entry.tables)];
}

/** The plan in two or three sentences, made of its facts. */
export function inShort({ tables }: PlanFacts): Block[] {
  const { planer, organisationer, boligomraader, indsatsomraader, aktiviteter, finansiering } = tables;
  const [about] = planer;
  if (!about) return [];
  const associations = organisationer.filter(({ type, part: isParty }) => isParty && type === 'boligorganisation');
  const areas = [...new Set(boligomraader.map(({ navn }) => navn))];
  const focusAreas = indsatsomraader.filter(({ valg }) => valg === 'delaftale').map(({ navn }) => navn);
  const amount = finansiering.reduce((sum, { beloeb }) => sum + beloeb, 0);
  const span = `${longDateOf(about.fra)} til ${longDateOf(about.til)}`;
  const who: Inline[] = [
    text(
      associations.length > 0
        ? `${capital(countInWords(associations.length, 'én boligorganisation', 'boligorganisationer'))} og `
        : '',
    ),
    linkTo(municipalityUrl(municipalitySlug(about.kommune)), about.kommune),
    text(` arbejder sammen om ${areas.length > 0 ? listText(areas) : about.omraade} fra ${span}.`),
  ];
  const what =
    focusAreas.length > 0
      ? `Planen har ${countInWords(focusAreas.length, 'en delaftale', 'delaftaler')} (${listText(focusAreas)}) og ${countInWords(aktiviteter.length, 'én aktivitet', 'aktiviteter')}.`
      : '';
  const money = amount > 0 ? ` Der er sat ${moneyText(amount)} af.` : '';
  return [paragraph(who), ...(what || money ? [paragraph(`${what}${money}`.trim())] : [])];
}

function startPart(all: AllPlans, entry: PlanEntry): Section[] {
  const rows = fixedIndicators(all).flatMap(({ id, words }) =>
    comparedValues(all, id, entry).map((row) => ({ ...row, id, words: row.words ? `${words} (${row.words})` : words })),
  );
  if (rows.length === 0) return [];
  const table = tableOf(
    'udgangspunkt.tabel',
    'De faste indikatorer: boligområdet og kommunen, da planen begyndte',
    [
      ['Indikator', 50],
      ['Boligområdet', 25],
      [entry.municipality, 25],
    ],
    rows.map(({ id, words, area, municipality }) => [
      [linkTo(fixedIndicatorUrl(id), words)],
      valueCell(area),
      valueCell(municipality),
    ]),
  );
  const figures = pairFigures(rows, {
    id: 'udgangspunkt.figur',
    caption: 'Boligområdet og kommunen, da planen begyndte',
    comparison: entry.municipality,
  });
  return [
    part('udgangspunkt', 'Udgangspunktet i tal', [...figures, table, csvLine(entry.id, 'vaerdier', 'indikatorer')]),
  ];
}

const kinds = {
  landsbyggefonden: 'Landsbyggefonden',
  lokal: 'Lokal medfinansiering',
  ekstern: 'Eksterne midler',
} as const;
const unassigned = 'Ikke fordelt på indsatsområder';

function moneyPart(planId: string, { finansiering, indsatsomraader }: Tables): Section[] {
  if (finansiering.length === 0) return [];
  const names = new Map(indsatsomraader.map(({ indsatsomraade, navn }) => [indsatsomraade, navn]));
  const areaOf = ({ indsatsomraade }: Row<'finansiering'>) =>
    indsatsomraade === null ? unassigned : (names.get(indsatsomraade) ?? indsatsomraade);
  const areas = [...new Set(finansiering.map(areaOf))];
  const present = (Object.keys(kinds) as (keyof typeof kinds)[]).filter((kind) =>
    finansiering.some(({ slags }) => slags === kind),
  );
  const sum = (rows: readonly Row<'finansiering'>[]) => rows.reduce((total, { beloeb }) => total + beloeb, 0);
  const amount = (area: string, kind: string) =>
    sum(finansiering.filter((row) => areaOf(row) === area && row.slags === kind));
  const groups = areas.map(
    (area): BarGroup => ({
      heading: area,
      bars: present.map((kind): Mark => {
        const value = amount(area, kind);
        return { label: kinds[kind], value, text: moneyText(value) };
      }),
    }),
  );
  const columns = [...present.map((kind) => kinds[kind]), 'I alt'];
  const width = Math.floor(64 / columns.length);
  const row = (label: string, rows: readonly Row<'finansiering'>[]) => [
    label,
    ...present.map((kind) => kronerText(sum(rows.filter(({ slags }) => slags === kind)))),
    kronerText(sum(rows)),
  ];
  const table = tableOf(
    'penge.tabel',
    'Finansieringen i kroner',
    [['Indsatsområde', 100 - width * columns.length], ...columns.map((label) => [label, width, 'right'] as const)],
    [
      ...areas.map((area) =>
        row(
          area,
          finansiering.filter((each) => areaOf(each) === area),
        ),
      ),
      ...(areas.length > 1 ? [row('I alt', finansiering)] : []),
    ],
  );
  const figure = barFigure('penge.figur', 'Finansieringen i hele perioden', groups);
  return [part('penge', 'Penge', [figure, table, csvLine(planId, 'finansiering')])];
}

function staffPart(planId: string, { stillinger, indsatsomraader }: Tables): Section[] {
  const areas = indsatsomraader.filter(({ indsatsomraade }) =>
    stillinger.some((row) => row.indsatsomraade === indsatsomraade),
  );
  if (areas.length === 0) return [];
  const rows = areas.map((area) => ({
    area,
    own: timesOf(stillinger.filter((row) => row.indsatsomraade === area.indsatsomraade)),
  }));
  const shares = rows
    .map(
      ({ area, own }): BarGroup => ({
        heading: area.navn,
        bars: own
          .filter(({ andel }) => andel !== null)
          .map((time): Mark => ({ label: time.navn, value: time.andel, text: timeText(time) })),
      }),
    )
    .filter(({ bars }) => bars.length > 0);
  const roles = [...new Set(stillinger.filter(({ art }) => art === 'indsatsområde').map(({ stilling }) => stilling))];
  const width = Math.floor(70 / rows.length);
  const table = tableOf(
    'medarbejdere.tabel',
    'Stillingernes tid på hvert indsatsområde',
    [['Stilling', 100 - width * rows.length], ...rows.map(({ area }) => [area.navn, width] as const)],
    roles.map((role) => {
      const name = stillinger.find(({ stilling }) => stilling === role)?.navn ?? role;
      const times = rows.map(({ own }) => own.find(({ stilling }) => stilling === role));
      return [name, ...times.map((time) => (time ? timeText(time) : ''))];
    }),
  );
  const figures =
    shares.length > 0
      ? [barFigure('medarbejdere.figur', 'Hvor stor en del af hver stilling går til indsatsområdet', shares)]
      : [];
  return [part('medarbejdere', 'Medarbejdere', [...figures, table, csvLine(planId, 'stillinger')])];
}

const measures = ['andel', 'timer_pr_uge', 'aarsvaerk'] as const;

/** A position's time in one focus area: what its activities take together. */
interface Time extends Pick<Row<'stillinger'>, 'stilling' | 'navn' | (typeof measures)[number]> {
  /** There is more that the plan does not state. */
  readonly isPartly: boolean;
}

function timesOf(rows: readonly Row<'stillinger'>[]): Time[] {
  return [...new Set(rows.map(({ stilling }) => stilling))].map((stilling): Time => {
    const own = rows.filter((row) => row.stilling === stilling);
    const sums = measures.map((measure) => [measure, sumOf(own.map((row) => row[measure]))] as const);
    const navn = own[0]?.navn ?? stilling;
    const isPartly = own.some((row) => measures.every((measure) => row[measure] === null));
    return { stilling, navn, ...(Object.fromEntries(sums) as Pick<Time, (typeof measures)[number]>), isPartly };
  });
}

/** Null where no number is stated. The last decimals of a sum of decimals are the machine's. */
function sumOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : Number(known.reduce((sum, value) => sum + value, 0).toFixed(4));
}

function timeText({ andel, timer_pr_uge: hours, aarsvaerk, isPartly }: Time): string {
  const parts = [
    ...(andel === null ? [] : [`${numberText(andel)}\u00a0%`]),
    ...(hours === null ? [] : [`${numberText(hours)} timer om ugen`]),
    ...(aarsvaerk === null ? [] : [`${numberText(aarsvaerk)}\u00a0årsværk`]),
    ...(isPartly ? ['ikke oplyst'] : []),
  ];
  return parts.join(' og ');
}

/** With as many decimals as the number has. */
function numberText(value: number): string {
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return decimalText({ value, decimals });
}

function barFigure(id: string, caption: string, groups: readonly BarGroup[]): Figure {
  return {
    type: 'figure',
    id,
    caption: [text(caption)],
    alternative: `Søjler i grupper: ${listText(groups.map(({ heading }) => heading))}. Tallene står i tabellen`,
    drawing: headedBars(groups, { width: 470, isNarrow: false }),
    narrow: headedBars(groups, { width: 260, isNarrow: true }),
  };
}
