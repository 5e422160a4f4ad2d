import type { Inline } from '../../../document/blocks.js';
import { text } from '../../../document/build.js';
import type { MeasurementTarget } from '../../../model/editions/2015-18/measurement-target.js';
import { notStated } from '../../../model/measure.js';
import { monitoring } from '../../../model/target.js';
import type { ComposeContext } from '../../context.js';
import { decimalText, quantityText } from '../../format/danish.js';
import { targetSpans } from '../shared-view.js';

/** `Mål: mindst 70 % senest i 2020` · `Mål: stiger med 25 % senest i 2021` · `Monitorering uden mål` */
export function targetLine(context: ComposeContext, target: MeasurementTarget | undefined): Inline[] {
  if (target === undefined) return [];
  if (target === monitoring) return [text('Monitorering uden mål')];
  if (target === notStated) return [text('Mål: ikke oplyst')];
  const { antal, mindst, andel, værdi, stigning, fald, enhed, pr, senest } = target;
  const atLeast = target['mindst-andel'];
  const number = (value: number | undefined) => (value === undefined ? '' : decimalText({ value, decimals: 0 }));
  const words = [
    mindst !== undefined || atLeast ? 'mindst' : '',
    stigning ? `stiger med ${quantityText(stigning)}` : '',
    fald ? `falder med ${quantityText(fald)}` : '',
    number(antal ?? mindst),
    ...[andel, atLeast, værdi].map((quantity) => (quantity ? quantityText(quantity) : '')),
    enhed ?? '',
    pr ? targetSpans[pr] : '',
    senest ? `senest i ${senest}` : '',
  ].filter((word) => word !== '');
  const remark = target.bemærkning ? [text(', '), ...context.inlines(target.bemærkning)] : [];
  return [text(`Mål: ${words.join(' ')}`), ...remark];
}
