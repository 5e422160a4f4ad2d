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
  const counts = new Map<Style, number>();
  for (const { style } of percentagesIn(running.all)) counts.set(style, (counts.get(style) ?? 0) + 1);
  if (!counts.has('pct.') && !counts.has('procent')) return [];
  const inTables = values.all.filter(({ value }) => typeof value === 'string' && /^[\d.,]+ ?%$/.test(value)).length;
  counts.set('%', (counts.get('%') ?? 0) + inTables);
  const usual = styles.reduce((best, style) => ((counts.get(style) ?? 0) > (counts.get(best) ?? 0) ? style : best));
  return firstInPlan(unlike(usual, running.all)).map(({ written, start, end }) => {
    const at = running.span(start, end);
    const message = `Her står «${written}», men planen skriver ellers «${usual}»`;
    const help = 'Brug den samme skrivemåde i hele planen; tabellerne trykkes med %';
    return diagnose('HP625', message, at, { help, fix: replaceSpan(`Skriv «${usual}»`, at, ` ${usual}`) });
  });
}

interface Percentage {
  readonly style: Style;
  readonly written: string;
  /** Of the sign or word with the space before it. */
  readonly start: number;
  readonly end: number;
}

function* percentagesIn(text: string): Generator<Percentage> {
  for (const { 0: all, 1: sign = '', index } of text.matchAll(/\d[ \n]?(%|pct\b\.?|procent(?![a-zæøå]))/gi)) {
    const style: Style = sign === '%' ? '%' : sign.toLowerCase() === 'procent' ? 'procent' : 'pct.';
    yield { style, written: sign, start: index + 1, end: index + all.length };
  }
}

function* unlike(usual: Style, text: string): Generator<Percentage> {
  for (const percentage of percentagesIn(text)) if (percentage.style !== usual) yield percentage;
}
