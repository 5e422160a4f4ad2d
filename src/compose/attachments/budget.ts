import * as z from 'zod';
import { type FunderKind, funderKinds, unspread } from '../../model/budget.js';
import type { Kroner } from '../../model/values/money.js';
import type { ComposeContext } from '../context.js';
import { barCharts } from '../drawings/bars.js';
import { kronerText, listText, moneyText } from '../format/danish.js';
import { viewBlocks, viewText } from '../view.js';
import type { AttachmentDocument } from './attachment-kind.js';
import { agreementLines, type BudgetLine, budgetLines, sumOfLines } from './budget-lines.js';
import { figuresOf } from './figures.js';
import { type MatrixRow, matrixOf, matrixView } from './matrix-view.js';
import { roleTimes } from './staff-times.js';

const roleView = z.strictObject({
  stilling: viewText,
  finansiering: viewText,
  linjer: z.array(z.strictObject({ hvor: viewText, tid: viewText })),
  /** Where there are several lines. */
  sum: viewText.nullable(),
});

/** What the template `budget` sees. */
const budgetView = z.strictObject({
  finansiering: matrixView.nullable(),
  indsatsområder: matrixView.nullable(),
  figur: viewBlocks,
  år: matrixView.nullable(),
  aftalen: matrixView.nullable(),
  stillinger: z.array(roleView),
  bemærkninger: viewBlocks,
});

/** Who pays, what goes to which focus area and year, how that agrees with the agreement, and who works on what. */
export const budget: AttachmentDocument = {
  template: 'budget',
  view: budgetView,
  viewOf: (context, attachments) => {
    const lines = budgetLines(context.plan);
    const kinds = funderKinds.filter((kind) => lines.some((line) => line.kind === kind));
    return {
      finansiering: lines.length > 0 ? fundingMatrix(context, lines, kinds) : null,
      indsatsområder: areaMatrix(context, lines, kinds),
      figur: areaFigures(context, lines, kinds),
      år: yearMatrix(context, lines),
      aftalen: attachments.budget?.finansiering ? agreementMatrix(context, lines) : null,
      stillinger: staff(context),
      bemærkninger: context.blocks(attachments.budget?.bemærkninger, 'bemaerkninger'),
    };
  },
  files: ({ subAgreements }) => [
    'strategisk-aftale.yaml',
    ...subAgreements.map(({ area }) => `delaftaler/${area.id}.yaml`),
  ],
};

const kindNames: Readonly<Record<FunderKind, string>> = {
  landsbyggefonden: 'Landsbyggefonden',
  lokal: 'Lokal medfinansiering',
  ekstern: 'Eksterne midler',
};

function nameOf(context: ComposeContext, { by }: BudgetLine): string {
  return 'name' in by ? by.name : context.name(by.organisation);
}

function fundingMatrix(context: ComposeContext, lines: readonly BudgetLine[], kinds: readonly FunderKind[]) {
  const ordered = kinds.flatMap((kind) => lines.filter((line) => line.kind === kind));
  const perKind = kinds
    .filter((kind) => lines.filter((line) => line.kind === kind).length > 1)
    .map((kind): MatrixRow => [`${kindNames[kind]} i alt`, kronerText(sumOfLines(lines, kind))]);
  return matrixOf({
    anchor: 'finansiering',
    summary: 'Hvem der betaler, og hvor meget, i kroner',
    head: 'Organisation',
    columns: ['Beløb i kr.'],
    rows: ordered.map((line) => [nameOf(context, line), kronerText(line.amount)]),
    sums: [...perKind, ['Samlet budget', kronerText(sumOfLines(lines))]],
  });
}

/** Focus areas in the form's order, with what of each kind goes to them; what is left stands last. */
function areaMatrix(context: ComposeContext, lines: readonly BudgetLine[], kinds: readonly FunderKind[]) {
  const areas = areasOf(context, lines);
  if (areas.length === 0) return null;
  const row = (name: string, of: (line: BudgetLine) => Kroner): MatrixRow => {
    const perKind = kinds.map((kind) => lines.reduce((sum, line) => (line.kind === kind ? sum + of(line) : sum), 0));
    return [name, ...[...perKind, sumOf(perKind)].map(kronerText)];
  };
  const rest = (line: BudgetLine) => unspread(line.amount, line.areas.values());
  const left = lines.some((line) => rest(line) !== 0) ? [row('Ikke fordelt på indsatsområder', rest)] : [];
  return matrixOf({
    anchor: 'indsatsomraader',
    summary: 'Finansieringen fordelt på indsatsområder, i kroner',
    head: 'Indsatsområde',
    columns: [...kinds.map((kind) => kindNames[kind]), 'I alt'],
    rows: [...areas.map(({ id, navn }) => row(navn, ({ areas }) => areas.get(id) ?? 0)), ...left],
    sums: [row('Samlet budget', ({ amount }) => amount)],
  });
}

function areasOf({ plan }: ComposeContext, lines: readonly BudgetLine[]) {
  return plan.edition.form.indsatsområder.filter(({ id }) => lines.some(({ areas }) => areas.has(id)));
}

function areaFigures(context: ComposeContext, lines: readonly BudgetLine[], kinds: readonly FunderKind[]) {
  const areas = areasOf(context, lines);
  if (areas.length === 0) return [];
  const rows = areas.map(({ id, navn }) => ({
    words: navn,
    values: kinds.map((kind) => {
      const amount = sumOf(lines.flatMap((line) => (line.kind === kind ? (line.areas.get(id) ?? 0) : [])));
      return { amount, text: moneyText(amount) };
    }),
  }));
  const names = kinds.map((kind) => kindNames[kind]);
  return figuresOf(barCharts(names, rows), {
    id: 'finansiering-paa-omraader',
    caption: 'Finansieringen af indsatsområderne',
    alternative: `Søjler for hvert indsatsområde: ${listText(names)}. Beløbene står i tabellen over fordelingen`,
  });
}

function yearMatrix(context: ComposeContext, lines: readonly BudgetLine[]) {
  const years = [...new Set(lines.flatMap((line) => [...line.years.keys()]))].sort();
  if (years.length === 0) return null;
  const known = lines.filter((line) => line.years.size > 0);
  const row = (name: string, of: (year: string) => Kroner): MatrixRow => {
    const perYear = years.map(of);
    return [name, ...[...perYear, sumOf(perYear)].map(kronerText)];
  };
  return matrixOf({
    anchor: 'aar',
    summary: 'Finansieringen fordelt på kalenderår, i kroner',
    head: 'Organisation',
    columns: [...years, 'I alt'],
    rows: known.map((line) => row(nameOf(context, line), (year) => line.years.get(year) ?? 0)),
    sums: [row('I alt', (year) => sumOf(known.map((line) => line.years.get(year) ?? 0)))],
  });
}

/** The budget beside the financing of the agreement; null where the agreement has none. */
function agreementMatrix({ plan }: ComposeContext, lines: readonly BudgetLine[]) {
  const agreed = agreementLines(plan);
  if (agreed.length === 0) return null;
  const row = (name: string, here: Kroner, there: Kroner): MatrixRow => [
    name,
    ...[here, there, here - there].map(kronerText),
  ];
  const kinds = ['landsbyggefonden', 'lokal'] as const;
  const ofKinds = lines.filter(({ kind }) => kind !== 'ekstern');
  return matrixOf({
    anchor: 'aftalen',
    summary: 'Budgettet ved siden af finansieringen i den strategiske samarbejdsaftale, i kroner',
    head: 'Finansiering',
    columns: ['Budget', 'Aftale', 'Forskel'],
    rows: kinds.map((kind) => row(kindNames[kind], sumOfLines(lines, kind), sumOfLines(agreed, kind))),
    sums: [row('I alt', sumOfLines(ofKinds), sumOfLines(agreed))],
  });
}

function staff(context: ComposeContext): z.output<typeof roleView>[] {
  return roleTimes(context.plan).map(({ role, areas, outside, total }) => {
    const where = role.organisation ? `, ${context.shortName(role.organisation)}` : '';
    const inAreas = areas.map(({ id, text }) => ({ hvor: context.name(id), tid: text }));
    const linjer = outside === null ? inAreas : [...inAreas, { hvor: 'Uden for delaftalerne', tid: outside }];
    return {
      stilling: `${role.navn}${where}`,
      finansiering: funderOfRole[role.finansiering],
      linjer,
      sum: linjer.length > 1 ? total : null,
    };
  });
}

const funderOfRole = {
  helhedsplanen: 'Helhedsplanen',
  'kommunal medfinansiering': 'Kommunal medfinansiering',
  ekstern: 'Ekstern finansiering',
} as const;

function sumOf(amounts: readonly Kroner[]): Kroner {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
