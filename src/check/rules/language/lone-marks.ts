import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { PartsContext } from '../../context.js';
import { pairMarks } from '../../quote-pairs.js';
import { runningText } from '../../running-text.js';

/** A bracket or a quotation mark has its partner in the same paragraph. */
export function loneMarks({ values }: PartsContext): Diagnostic[] {
  const running = runningText(values);
  return pairMarks(running).lone.flatMap(({ sign, at }) => {
    // What is left of `[](#id)` is reported as that.
    if (/\] ?\(|\(#/.test(running.all.slice(Math.max(0, at - reach), at + reach))) return [];
    if (/[:;]-?$/.test(running.all.slice(at - 2, at))) return [];
    const isBracket = '()[]'.includes(sign);
    const message = `${isBracket ? 'Parentesen' : 'Anførselstegnet'} ${sign} mangler sin makker i samme afsnit`;
    const help = isBracket
      ? 'Sæt den anden parentes, eller slet denne'
      : 'Sæt det andet anførselstegn, eller slet dette';
    return [diagnose('HP623', message, running.span(at, at + 1), { help })];
  });
}

/** Of a reference some marks are left on either side of its words. */
const reach = 60;
