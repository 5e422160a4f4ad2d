import type { ComposeContext } from '../compose/context.js';
import { sourceLine } from '../compose/editions/shared-view.js';
import { type AnyTarget, targetLine, targetWords } from '../compose/editions/target-line.js';
import type { FixedIndicator, FocusArea } from '../model/edition-form.js';
import type { Indicator } from '../model/indicator.js';
import { type Baseline, type Measure, notMeasured, notStated } from '../model/measure.js';
import { isSmallCount } from '../model/small-counts.js';
import { monitoring } from '../model/target.js';
import type { Quantity } from '../model/values/quantity.js';
import { idList, plainWords } from './plain-words.js';
import type { Row, Tables } from './tables.js';

/** An indicator with everything that is said of it, wherever an edition keeps it. */
interface Measured {
  readonly about: Omit<Row<'indikatorer'>, 'plan'>;
  /** What a bare number of it counts; empty for what is no number of anything. */
  readonly counted: string;
  readonly unit: string | null;
  readonly baselines: readonly (readonly [Row<'vaerdier'>['art'], Baseline | undefined])[];
  readonly target: AnyTarget | undefined;
}

/** Goals, indicators, and each of their figures. */
export function goalTables(context: ComposeContext): Pick<Tables, 'delmaal' | 'indikatorer' | 'vaerdier'> {
  const plan = context.plan.id;
  const measured = [
    ...context.plan.edition.form.indsatsområder.flatMap((area) => [
      ...area.indikatorer.map((fixed) => fixedIndicator(context, area, fixed)),
      ...ownIndicators(context, area),
    ]),
    ...startMeasurements(context),
  ];
  return {
    delmaal: context.plan.edition.form.indsatsområder.flatMap(({ id }) =>
      goalsOf(context, id).map((goal) => ({
        plan,
        delmaal: goal.id,
        indsatsomraade: id,
        tekst: plainWords(context.inlines(goal.tekst)) ?? goal.id,
      })),
    ),
    indikatorer: measured.map(({ about }) => ({ plan, ...about })),
    vaerdier: measured.flatMap((one) => figuresOf(context, one).map((row, index) => numbered(plan, one, row, index))),
  };
}

function subAgreementOf({ plan }: ComposeContext, areaId: string) {
  return plan.subAgreements.find(({ area }) => area.id === areaId)?.content;
}

function goalsOf(context: ComposeContext, areaId: string): readonly { readonly id: string; readonly tekst: string }[] {
  const ofAgreement = context.plan.strategicAgreement?.indsatsområder?.[areaId]?.mål ?? [];
  return [...ofAgreement, ...(subAgreementOf(context, areaId)?.delmål ?? [])];
}

function fixedIndicator(context: ComposeContext, area: FocusArea, fixed: FixedIndicator): Measured {
  const written = context.plan.strategicAgreement?.indikatorer?.[fixed.id];
  return {
    about: {
      indikator: fixed.id,
      indsatsomraade: area.id,
      fast: true,
      delmaal: null,
      aktiviteter: null,
      tekst: fixed.tekst,
      maal: null,
      datakilde: context.name(fixed.datakilde),
      note: null,
    },
    counted: '',
    unit: fixed.enhed === 'procent' ? null : fixed.enhed,
    baselines: [
      ['boligområde', written?.boligområde],
      ['kommune', written?.kommune ?? (fixed.kommune ? undefined : notMeasured)],
    ],
    target: undefined,
  };
}

/** Those of the parties: beside the goals of the agreement, or below the goals of the sub-agreement. */
function ownIndicators(context: ComposeContext, area: FocusArea): Measured[] {
  const ofAgreement = context.plan.strategicAgreement?.indsatsområder?.[area.id]?.målinger ?? [];
  const ofSubAgreement = subAgreementOf(context, area.id)?.delmål ?? [];
  return [
    ...ofAgreement.map((one) => ownIndicator(context, area.id, one, [one['hører-til'] ?? []].flat())),
    ...ofSubAgreement.flatMap((goal) =>
      goal.indikatorer.map((one) => ownIndicator(context, area.id, one, [goal.id], [one.aktivitet ?? []].flat())),
    ),
  ];
}

type Own = Pick<Indicator, 'id' | 'tekst' | 'boligområde' | 'sammenligning' | 'datakilde' | 'note'> & {
  readonly mål?: AnyTarget | undefined;
};

function ownIndicator(
  context: ComposeContext,
  areaId: string | null,
  one: Own,
  goals: readonly string[],
  activities: readonly string[] = [],
): Measured {
  const unit = typeof one.mål === 'object' ? (one.mål.enhed ?? null) : null;
  return {
    about: {
      indikator: one.id,
      indsatsomraade: areaId,
      fast: false,
      delmaal: idList(goals),
      aktiviteter: idList(activities),
      tekst: plainWords(context.inlines(one.tekst)) ?? one.id,
      maal: targetText(context, one.mål),
      datakilde: one.datakilde === undefined ? null : plainWords(sourceLine(context, one.datakilde)),
      note: plainWords(context.inlines(one.note)),
    },
    counted: unit ?? one.tekst,
    unit,
    baselines: [
      ['boligområde', one.boligområde],
      ['sammenligning', one.sammenligning],
    ],
    target: one.mål,
  };
}

/** The further figures of an attachment. They have no ids, and one with a full stop can be nobody else's. */
function startMeasurements(context: ComposeContext): Measured[] {
  const list = context.plan.attachments?.startmålinger ?? [];
  return list.map(({ måling, ...figures }, index) =>
    ownIndicator(context, null, { ...figures, id: `startmaaling.${index + 1}`, tekst: måling }, []),
  );
}

function targetText(context: ComposeContext, target: AnyTarget | undefined): string | null {
  if (target === notStated) return 'ikke oplyst';
  return plainWords(typeof target === 'object' ? targetWords(context, target) : targetLine(context, target));
}

/** A row without what all figures of the indicator have alike. */
type Figure = Omit<Row<'vaerdier'>, 'plan' | 'indikator' | 'nummer'>;

function numbered(plan: string, { about }: Measured, row: Figure, index: number): Row<'vaerdier'> {
  return { plan, indikator: about.indikator, nummer: index + 1, ...row };
}

function figuresOf(context: ComposeContext, measured: Measured): Figure[] {
  const { baselines, target } = measured;
  return [
    ...baselines.flatMap(([art, baseline]) => baselineFigures(context, measured, art, baseline)),
    ...(target === undefined ? [] : [targetFigure(context, target)]),
  ];
}

const nothing = {
  boligomraade: null,
  sted: null,
  aar: null,
  krav: null,
  vaerdi: null,
  enhed: null,
  pr: null,
  decimaler: null,
  bemaerkning: null,
} as const;

function baselineFigures(
  context: ComposeContext,
  measured: Measured,
  art: Figure['art'],
  baseline: Baseline | undefined,
): Figure[] {
  if (baseline === undefined) return [];
  if (typeof baseline === 'string') return [{ ...nothing, art, tilstand: baseline }];
  return (Array.isArray(baseline) ? baseline : [baseline]).flatMap((measure): Figure[] => {
    const figure = (quantity: Quantity, areaId: string | null) =>
      measuredFigure(context, measured, { art, measure, quantity, areaId });
    const perArea = Object.entries(measure.værdier ?? {}).map(([areaId, quantity]) => figure(quantity, areaId));
    return measure.værdi ? [figure(measure.værdi, null), ...perArea] : perArea;
  });
}

interface BaselineFigure {
  readonly art: Figure['art'];
  readonly measure: Measure;
  readonly quantity: Quantity;
  /** The housing area, where there is one figure for each. */
  readonly areaId: string | null;
}

function measuredFigure(
  context: ComposeContext,
  { counted, unit }: Measured,
  { art, measure, quantity, areaId }: BaselineFigure,
): Figure {
  const isHidden = isSmallCount(quantity, counted);
  return {
    ...nothing,
    art,
    boligomraade: areaId,
    sted: measure.hvor ?? (areaId === null ? null : context.name(areaId)),
    aar: measure.år ?? null,
    vaerdi: isHidden ? null : quantity.value,
    enhed: unitOf(quantity, unit),
    decimaler: isHidden ? null : quantity.decimals,
    tilstand: isHidden ? 'skjult' : 'oplyst',
    bemaerkning: plainWords(context.inlines(measure.bemærkning)),
  };
}

function unitOf({ unit }: Quantity, counted: string | null): string | null {
  return unit === 'percent' ? 'procent' : unit === 'kroner' ? 'kr.' : counted;
}

function targetFigure(context: ComposeContext, target: AnyTarget): Figure {
  if (target === monitoring || target === notStated) return { ...nothing, art: 'mål', tilstand: target };
  const { quantity, krav } = demandOf(target);
  return {
    ...nothing,
    art: 'mål',
    aar: target.senest ?? null,
    krav,
    vaerdi: quantity.value,
    enhed: unitOf(quantity, target.enhed ?? null),
    pr: target.pr ?? null,
    decimaler: quantity.decimals,
    tilstand: 'oplyst',
    bemaerkning: plainWords(context.inlines(target.bemærkning)),
  };
}

/** The one figure of a target, and what is asked of it. */
function demandOf(target: Exclude<AnyTarget, string>): { quantity: Quantity; krav: Figure['krav'] } {
  const count = (value: number): Quantity => ({ value, decimals: 0, unit: 'number' });
  const { antal = 0, mindst, andel, værdi, stigning, fald } = target;
  const atLeast = target['mindst-andel'] ?? (mindst === undefined ? undefined : count(mindst));
  if (atLeast) return { quantity: atLeast, krav: 'mindst' };
  if (stigning) return { quantity: stigning, krav: 'stigning' };
  if (fald) return { quantity: fald, krav: 'fald' };
  return { quantity: andel ?? værdi ?? count(antal), krav: null };
}
