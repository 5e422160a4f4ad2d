import type { Inline } from '../../document/blocks.js';
import { text } from '../../document/build.js';
import type { MeasurementTarget } from '../../model/editions/2015-18/measurement-target.js';
import { notStated } from '../../model/measure.js';
import { monitoring } from '../../model/target.js';
import type { ComposeContext } from '../context.js';
import { decimalText, quantityText } from '../format/danish.js';
import { targetSpans } from './shared-view.js';

/** What any edition says of a target: those of 2015-18 may have every field that there is. */
export type AnyTarget = MeasurementTarget;

/** `Mål: 40 børnefamilier om året` · `Mål: stiger med 25 % senest i 2021` · `Monitorering uden mål` */
export function targetLine(context: ComposeContext, target: AnyTarget | undefined): Inline[] {
  if (target === undefined) return [];
  if (target === monitoring) return [text('Monitorering uden mål')];
  if (target === notStated) return [text('Mål: ikke oplyst')];
  return [text('Mål: '), ...targetWords(context, target)];
}

/** `mindst 25 % senest i 2025` */
export function targetWords(context: ComposeContext, target: Exclude<AnyTarget, string>): Inline[] {
  const { antal, mindst, andel, værdi, stigning, fald, enhed, pr, senest, bemærkning } = target;
  const atLeast = target['mindst-andel'];
  const amount = antal ?? mindst;
  const words = [
    mindst !== undefined || atLeast ? 'mindst' : '',
    stigning ? `stiger med ${quantityText(stigning)}` : '',
    fald ? `falder med ${quantityText(fald)}` : '',
    amount === undefined ? '' : decimalText({ value: amount, decimals: 0 }),
    ...[andel, atLeast, værdi].map((quantity) => (quantity ? quantityText(quantity) : '')),
    enhed ?? '',
    pr ? targetSpans[pr] : '',
    senest ? `senest i ${senest}` : '',
  ].filter((word) => word !== '');
  const remark = bemærkning ? [text(', '), ...context.inlines(bemærkning)] : [];
  return [text(words.join(' ')), ...remark];
}
