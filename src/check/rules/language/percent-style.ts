import { type Diagnostic, replaceSpan } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import { firstInPlan } from '../../first-few.js';
import { runningText } from '../../running-text.js';

const styles = ['%', 'pct.', 'procent'] as const;
type Style = (typeof styles)[number];

/** A plan writes percent in one way, the one that it uses most; the values of its tables count with the text. */
export function percentStyle({ values }: CheckContext): Diagnostic[] {
  const running = runningText(values);
  const found = [...running.all.matchAll(/\d([ \n]?)(%|pct\b\.?|procent(?![a-zæøå]))/gi)].map((match) => {
    const sign = (match[2] ?? '').toLowerCase();
    const style: Style = sign === '%' ? '%' : sign === 'procent' ? 'procent' : 'pct.';
    return { style, written: match[0].slice(1).trim(), start: match.index + 1, end: match.index + match[0].length };
  });
  if (found.every(({ style }) => style === '%')) return [];
  const counts = new Map<Style, number>();
  for (const { style } of found) counts.set(style, (counts.get(style) ?? 0) + 1);
  const inTables = values.all.filter(({ value }) => typeof value === 'string' && /^[\d.,]+ ?%$/.test(value)).length;
  counts.set('%', (counts.get('%') ?? 0) + inTables);
  const usual = styles.reduce((best, style) => ((counts.get(style) ?? 0) > (counts.get(best) ?? 0) ? style : best));
  return firstInPlan(found.filter(({ style }) => style !== usual)).map(({ written, start, end }) => {
    const at = running.span(start, end);
    const message = `Her står «${written}», men planen skriver ellers «${usual}»`;
    const help = 'Brug den samme skrivemåde i hele planen; tabellerne trykkes med %';
    return diagnose('HP625', message, at, { help, fix: replaceSpan(`Skriv «${usual}»`, at, ` ${usual}`) });
  });
}
