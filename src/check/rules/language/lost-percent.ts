import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { PartsContext } from '../../context.js';
import { type FoundSigns, findSignSlips, type SignSlip } from '../../sign-slip.js';

/** Where a field counts in percent, each share in it has its percent sign. */
export function lostPercent(context: PartsContext): Diagnostic[] {
  return findSignSlips(slips, context);
}

const slips: readonly SignSlip[] = [
  {
    code: 'HP639',
    // «40 af beboerne», «53 uden for området», «(38,5)»
    pattern:
      /\b(?:(?:\d{1,2}(?:,\d{1,2})?|100)(?= af (?:dem|alle |[a-zæøå]{1,30}ne\b)| uden for\b)|(?:100|\d{1,2}(?:,\d{1,2})?)(?= (?:i hele (?:kommunen|landet|byen|området)|i kommunen|på landsplan)\b)|\d{1,2},\d{1,2}(?=\.(?:\s|$)|[;)]|, at\b))/g,
    isRight: (found) => !mayBeShare(found) || !countsInPercent(found),
    message: ({ signs }) => `Mangler der et procenttegn efter «${signs}»?`,
    help: 'Skriv procenttegnet. Er det et antal, så skriv lige efter tallet, hvad der tælles',
  },
];

/** Not part of a date, a range, a list of numbers or a name such as «afsnit 5». */
function mayBeShare({ before }: FoundSigns): boolean {
  return !/[\d.,/–-]$|\p{L}$|(?:afsnit|punkt|nr\.|bilag|kl\.|side|uge|kapitel|fase|trin|LAB|den|ud|de)\s$/iu.test(
    before,
  );
}

function countsInPercent({ running, start }: FoundSigns): boolean {
  const { text } = running.textAt(start);
  return text.kind === 'prose' && /\d ?(?:%|pct|procent)/.test(text.text);
}
