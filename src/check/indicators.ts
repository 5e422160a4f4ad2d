import type { Span } from '../diagnostics/source.js';
import type { FixedIndicator, FocusArea } from '../model/edition-form.js';
import type { MeasurementTarget } from '../model/editions/2015-18/measurement-target.js';
import type { Indicator } from '../model/indicator.js';
import type { Baseline, Measure } from '../model/measure.js';
import type { Target } from '../model/target.js';
import type { Quantity } from '../model/values/quantity.js';
import type { ValuePath } from '../model/walk.js';
import type { CheckedFile } from '../validate/validate-plan.js';
import type { CheckContext } from './context.js';
import { oncePerPlan } from './once-per-plan.js';

/** One start value of an indicator, wherever it stands. */
export interface Figure {
  readonly side: 'boligområde' | 'sammenligning';
  readonly quantity: Quantity;
  /** As it is written: `90,7 %`. */
  readonly written: string;
  readonly at: Span;
  /** The housing area, where there is one figure for each. */
  readonly area: string | null;
  readonly measure: Measure;
  /** Place of the measure's year, or of the figure where it has none. */
  readonly yearAt: Span;
}

/** A fixed indicator of the form or one of a sub-agreement, with its start values in reading order. */
export interface FoundIndicator {
  readonly id: string;
  readonly text: string;
  readonly file: CheckedFile;
  readonly path: ValuePath;
  /** Where the indicator is named: its text, or its key where the form has the text. */
  readonly at: Span;
  readonly focusArea: FocusArea;
  readonly fixed: FixedIndicator | null;
  readonly local: Indicator | null;
  readonly sourceId: string | null;
  readonly area: Baseline | undefined;
  readonly comparison: Baseline | undefined;
  readonly figures: readonly Figure[];
}

/** All indicators of a plan: those of the form that the strategic agreement gives figures for, then the plan's own. */
export const findIndicators = oncePerPlan((context: CheckContext): readonly FoundIndicator[] => [
  ...fixedIndicators(context),
  ...measurements(context),
  ...localIndicators(context),
]);

function fixedIndicators(context: CheckContext): FoundIndicator[] {
  const file = context.fileOf('strategicAgreement');
  const { strategicAgreement, edition } = context.plan;
  if (!file || !strategicAgreement) return [];
  return edition.form.indsatsområder.flatMap((focusArea) =>
    focusArea.indikatorer.flatMap((fixed): FoundIndicator[] => {
      const given = strategicAgreement.indikatorer?.[fixed.id];
      if (!given) return [];
      const path = ['indikatorer', fixed.id];
      const { boligområde: area, kommune: comparison } = given;
      const figures = [
        ...figuresOf(file, area, [...path, 'boligområde'], 'boligområde'),
        ...figuresOf(file, comparison, [...path, 'kommune'], 'sammenligning'),
      ];
      const { id, tekst: text, datakilde: sourceId } = fixed;
      const at = file.file.keySpanOf(path);
      return [{ id, text, file, path, at, focusArea, fixed, local: null, sourceId, area, comparison, figures }];
    }),
  );
}

function localIndicators(context: CheckContext): FoundIndicator[] {
  return context.plan.subAgreements.flatMap(({ area: focusArea, content }) => {
    const file = context.fileOf('subAgreement', focusArea.id);
    if (!file) return [];
    return (content.delmål ?? []).flatMap((goal, goalIndex) =>
      goal.indikatorer.map((local, index) =>
        localIndicator(file, ['delmål', goalIndex, 'indikatorer', index], focusArea, local),
      ),
    );
  });
}

/** Those that an edition keeps in the strategic agreement, beside the goals of each focus area. */
function measurements(context: CheckContext): FoundIndicator[] {
  const file = context.fileOf('strategicAgreement');
  const { strategicAgreement, edition } = context.plan;
  if (!file || !strategicAgreement) return [];
  return edition.form.indsatsområder.flatMap((focusArea) => {
    const own = strategicAgreement.indsatsområder?.[focusArea.id]?.målinger ?? [];
    return own.map((measurement, index) =>
      localIndicator(file, ['indsatsområder', focusArea.id, 'målinger', index], focusArea, {
        ...measurement,
        mål: plainTarget(measurement.mål),
      }),
    );
  });
}

/** A target that is a share or a number of its own; undefined for one that is told by how far it is from the start value. */
function plainTarget(target: MeasurementTarget | undefined): Target | undefined {
  if (typeof target !== 'object') return target;
  const andel = target.andel ?? target['mindst-andel'];
  const { antal, mindst, enhed, pr, senest } = target;
  return [andel, antal, mindst].some((amount) => amount !== undefined)
    ? { andel, antal, mindst, enhed, pr, senest }
    : undefined;
}

function localIndicator(file: CheckedFile, path: ValuePath, focusArea: FocusArea, local: Indicator): FoundIndicator {
  const { id, tekst: text, boligområde: area, sammenligning: comparison, datakilde } = local;
  const figures = [
    ...figuresOf(file, area, [...path, 'boligområde'], 'boligområde'),
    ...figuresOf(file, comparison, [...path, 'sammenligning'], 'sammenligning'),
  ];
  const sourceId = (typeof datakilde === 'object' ? datakilde.kilde : datakilde) ?? null;
  const at = file.file.spanOf([...path, 'tekst']);
  return { id, text, file, path, at, focusArea, fixed: null, local, sourceId, area, comparison, figures };
}

function figuresOf(file: CheckedFile, given: Baseline | undefined, path: ValuePath, side: Figure['side']): Figure[] {
  if (typeof given !== 'object') return [];
  const measures = Array.isArray(given) ? given.map((one, index) => ({ one, at: [...path, index] })) : [];
  if (!Array.isArray(given)) measures.push({ one: given, at: [...path] });
  return measures.flatMap(({ one, at }) => {
    const figure = (quantity: Quantity, area: string | null, value: ValuePath): Figure => ({
      side,
      quantity,
      written: writtenQuantity(quantity),
      at: file.file.spanOf(value),
      area,
      measure: one,
      yearAt: file.file.spanOf(one.år === undefined ? value : [...at, 'år']),
    });
    const single = one.værdi ? [figure(one.værdi, null, [...at, 'værdi'])] : [];
    const perArea = Object.entries(one.værdier ?? {});
    return [...single, ...perArea.map(([area, quantity]) => figure(quantity, area, [...at, 'værdier', area]))];
  });
}

/** `90,7 %` */
export function writtenQuantity({ value, decimals, unit }: Quantity): string {
  const unitText = { percent: ' %', number: '', kroner: ' kr.' }[unit];
  return `${value.toFixed(decimals).replace('.', ',')}${unitText}`;
}

/** Activities that the indicator measures directly. */
export function activitiesOf({ local }: FoundIndicator): readonly string[] {
  const named = local?.aktivitet ?? [];
  return typeof named === 'string' ? [named] : named;
}

/** The target's fields, where it is a figure. */
export function targetOf({ local }: FoundIndicator): Exclude<Target, string> | null {
  return typeof local?.mål === 'object' ? local.mål : null;
}

/** What an indicator is called in messages: its text, shortened. */
export function nameOf({ text }: FoundIndicator): string {
  return text.length <= 60 ? text : `${text.slice(0, 57).trimEnd()}…`;
}
