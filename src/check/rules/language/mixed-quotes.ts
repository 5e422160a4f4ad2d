import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import { type Pair, pairMarks } from '../../quote-pairs.js';
import { runningText } from '../../running-text.js';

/** A plan keeps to one kind of quotation marks, the one that it uses most. */
export function mixedQuotes({ values }: CheckContext): Diagnostic[] {
  const running = runningText(values);
  const { quotes } = pairMarks(running);
  const counts = new Map<string, number>();
  for (const pair of quotes) counts.set(kindOf(pair), (counts.get(kindOf(pair)) ?? 0) + 1);
  if (counts.size < 2) return [];
  const [usual = ''] = [...counts].reduce((best, each) => (each[1] > best[1] ? each : best));
  return quotes.flatMap((pair) => {
    if (kindOf(pair) === usual) return [];
    const { open, close } = pair;
    const [at, end] = [running.span(open.at, open.at + 1), running.span(close.at, close.at + 1)];
    const message = `Her står ${open.sign}…${close.sign}, men planen skriver ellers ${usual[0]}…${usual[1]}`;
    const title = `Skriv ${usual[0]}…${usual[1]}`;
    const edits = [
      { span: at, replacement: usual[0] ?? '' },
      { span: end, replacement: usual[1] ?? '' },
    ];
    return [
      diagnose('HP633', message, at, { help: 'Brug de samme anførselstegn i hele planen', fix: { title, edits } }),
    ];
  });
}

function kindOf({ open, close }: Pair): string {
  return open.sign + close.sign;
}
