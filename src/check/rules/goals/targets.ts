import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { Span } from '../../../diagnostics/source.js';
import type { CheckContext } from '../../context.js';
import { directionOf } from '../../direction.js';
import { type FoundIndicator, findIndicators, targetOf } from '../../indicators.js';

/** A target is more than nothing and lies on the right side of the start value. */
export function targets(context: CheckContext): Diagnostic[] {
  return findIndicators(context).flatMap((indicator) => {
    const target = targetOf(indicator);
    if (!target) return [];
    const field = (['andel', 'antal', 'mindst'] as const).find((name) => target[name] !== undefined) ?? 'antal';
    const at = indicator.file.file.spanOf([...indicator.path, 'mål', field]);
    const value = target.andel?.value ?? target.antal ?? target.mindst ?? 0;
    if (value === 0 && directionOf(indicator.text) !== 'ned') {
      const help = 'Skriv det antal, der skal nås, eller «mål: monitorering», hvis der ikke er noget mål';
      return [diagnose('HP370', 'Målet er 0', at, { help })];
    }
    return againstBaseline(indicator, value, target.andel ? 'percent' : 'number', at);
  });
}

function againstBaseline(indicator: FoundIndicator, value: number, unit: 'percent' | 'number', at: Span): Diagnostic[] {
  const start = indicator.figures.filter(({ side }) => side === 'boligområde');
  const [only, ...more] = start;
  if (!only || more.length > 0 || only.quantity.unit !== unit || only.quantity.value === 0) return [];
  // What an activity counts is to become more, unless its words say otherwise.
  const direction = directionOf(indicator.text) ?? (unit === 'number' ? 'op' : null);
  const from = only.quantity.value;
  const isBackward = direction === 'op' ? value < from : direction === 'ned' && value > from;
  if (!isBackward && value !== from) return [];
  const written = `${String(value).replace('.', ',')}${unit === 'percent' ? ' %' : ''}`;
  const message = isBackward
    ? `Målet ${written} er ${direction === 'op' ? 'lavere' : 'højere'} end udgangspunktet ${only.written}`
    : `Målet er det samme som udgangspunktet: ${written}`;
  const help = 'Se efter, om målet eller udgangspunktet er skrevet forkert';
  return [diagnose('HP370', message, at, { help, related: [{ message: 'Udgangspunktet', span: only.at }] })];
}
