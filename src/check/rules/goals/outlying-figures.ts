import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import { type Figure, type FoundIndicator, findIndicators } from '../../indicators.js';
import { hasMarkOffScale } from './grades.js';

/** A figure is of the same size as those beside it; 9,07 among nineties is a comma in the wrong place. */
export function outlyingFigures(context: CheckContext): Diagnostic[] {
  return findIndicators(context).flatMap((indicator) => {
    const { figures } = indicator;
    // Told by the scale, which leaves no doubt.
    if (hasMarkOffScale(indicator)) return [];
    const series = figures.filter(({ side, quantity }) => side === 'boligområde' && quantity.value > 0);
    const among = series.length >= 3 ? series.filter((figure) => isFarFrom(figure, without(series, figure))) : [];
    if (among.length > 0) return among.map((figure) => finding(figure, without(series, figure)));
    return beside(indicator, series);
  });
}

/** The municipality's figure against the typical one of the areas. */
function beside({ figures }: FoundIndicator, series: readonly Figure[]): Diagnostic[] {
  const other = figures.find(({ side, quantity }) => side === 'sammenligning' && quantity.value > 0);
  const [first] = series;
  if (!other || !first || other.quantity.unit !== first.quantity.unit) return [];
  const typical = median(series.map(({ quantity }) => quantity.value));
  const [low, high] = [Math.min(typical, other.quantity.value), Math.max(typical, other.quantity.value)];
  const isClose = high < low * 6 && !(first.quantity.unit === 'percent' && high >= 50 && high > low * 3);
  if (isClose) return [];
  return series.length === 1 ? [finding(first, [other])] : [finding(other, series)];
}

function finding({ written, at }: Figure, others: readonly Figure[]): Diagnostic {
  const [first] = others;
  const values = others.map(({ quantity }) => quantity.value);
  const nearest =
    others.length === 1 ? first?.written : `${decimal(Math.min(...values))}-${decimal(Math.max(...values))}`;
  const message = `${written} ligger langt fra ${others.length === 1 ? 'tallet' : 'tallene'} ved siden af (${nearest})`;
  const help = 'Se efter i kilden, om et ciffer eller kommaet er forkert. Er tallet rigtigt, så skriv en undtagelse';
  return diagnose('HP366', message, at, {
    help,
    related: first ? [{ message: 'Tallet ved siden af', span: first.at }] : [],
  });
}

/** Far by size, and much farther than the others are from each other. */
function isFarFrom({ quantity }: Figure, others: readonly Figure[]): boolean {
  const values = others.filter((other) => other.quantity.unit === quantity.unit).map((other) => other.quantity.value);
  if (values.length < 2) return false;
  const middle = median(values);
  const ratio = quantity.value / middle;
  if (values.length === 2) return ratio >= 4 || ratio <= 1 / 4;
  const spread = Math.max(median(values.map((value) => Math.abs(value - middle))), middle * 0.03);
  return (ratio >= 1.65 || ratio <= 0.6) && Math.abs(quantity.value - middle) > 5 * spread;
}

function without(series: readonly Figure[], figure: Figure): Figure[] {
  return series.filter((other) => other !== figure);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

function decimal(value: number): string {
  return String(value).replace('.', ',');
}
