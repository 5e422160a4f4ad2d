import type { Inline } from '../../../document/blocks.js';
import { text } from '../../../document/build.js';
import { notStated } from '../../../model/measure.js';
import { monitoring, type Target } from '../../../model/target.js';
import type { ComposeContext } from '../../context.js';
import { decimalText, quantityText } from '../../format/danish.js';
import { targetSpans } from '../shared-view.js';

/** `Mål: 40 børnefamilier om året` · `Mål: mindst 25 % senest i 2025` · `Monitorering uden mål` */
export function targetLine(context: ComposeContext, target: Target | undefined): Inline[] {
  if (target === undefined) return [];
  if (target === monitoring) return [text('Monitorering uden mål')];
  if (target === notStated) return [text('Mål: ikke oplyst')];
  const amount = target.antal ?? target.mindst;
  const words = [
    target.mindst === undefined ? '' : 'mindst',
    amount === undefined ? '' : decimalText({ value: amount, decimals: 0 }),
    target.andel ? quantityText(target.andel) : '',
    target.enhed ?? '',
    target.pr ? targetSpans[target.pr] : '',
    target.senest ? `senest i ${target.senest}` : '',
  ].filter((word) => word !== '');
  const remark = target.bemærkning ? [text(', '), ...context.inlines(target.bemærkning)] : [];
  return [text(`Mål: ${words.join(' ')}`), ...remark];
}
