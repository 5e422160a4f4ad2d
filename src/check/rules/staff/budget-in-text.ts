import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import { percent, worthOf } from '../../figures-in-text.js';
import { firstInText } from '../../first-few.js';
import { sentenceAround } from '../../sentences.js';
import { writtenKroner } from './written-kroner.js';

const amount = String.raw`(\d{1,3}(?:\.\d{3})+|\d{1,3}(?:,\d{1,3})?)\s*(mio\.|millioner)?\s*(?:kr\.?|kroner)(?!\p{L})`;
const told = new RegExp(String.raw`(?=\d)(?<![\d.,])${amount}`, 'giu');
/** What the amounts of a sentence are together, or what the whole plan has. */
const ofAll =
  /(?<!\p{L})(?:planens|helhedsplanens|budgettets|samlede|tilsammen|i\s+alt|betaler|giver|bidrager|dækker|finansierer|yder)(?!\p{L})/iu;
/** Part of an amount, a year's, or somebody else's. */
const ofSome =
  /(?<!\p{L})(?:heraf|hvoraf|ca\.|cirka|omkring|knap|godt|årligt|hvert|om\s+året|pr\.|løn|tidligere|foregående)(?!\p{L})/iu;
const fundShare = new RegExp(
  String.raw`landsbyggefonden\s+(?:betaler|dækker|finansierer|giver|yder|bidrager\s+med|støtter\s+med)\s+(\d{1,3}(?:,\d+)?)${percent}`,
  'giu',
);
/** Smaller amounts are the price of something. */
const least = 100_000;
/** More lines than a budget has: their sums would be too many to look at. */
const mostLines = 12;

/** The remarks of a budget tell its own amounts: those of its lines, and their sums. */
export function budgetInText(context: CheckContext): Diagnostic[] {
  const file = context.fileOf('attachments');
  const lines = context.plan.attachments?.budget?.finansiering ?? [];
  if (!file || lines.length === 0 || lines.length > mostLines) return [];
  const text = context.values.texts.find(
    ({ path, file: own }) => own === file && path.join('/') === 'budget/bemærkninger',
  );
  if (!text) return [];
  const total = lines.reduce((sum, { beløb }) => sum + beløb, 0);
  const fund = lines.reduce((sum, { slags, beløb }) => (slags === 'landsbyggefonden' ? sum + beløb : sum), 0);
  const known = amountsOf(lines);
  const related = [{ message: 'Budgettet', span: file.file.keySpanOf(['budget', 'finansiering']) }];
  const amounts = firstInText(text.visible.matchAll(told)).flatMap(({ 0: said, 1: digits = '', 2: million, index }) => {
    const value = Math.round(worthOf(digits) * (million === undefined ? 1 : 1_000_000));
    const sentence = sentenceAround(text.visible, index + 1);
    if (value < least || known.has(value) || !ofAll.test(sentence) || ofSome.test(sentence)) return [];
    const message = `«${said.replaceAll(/\s+/g, ' ')}» er hverken et af budgettets beløb eller en sum af dem: det hele er ${writtenKroner(total)}`;
    const help = 'Ret beløbet her eller i finansiering';
    return [diagnose('HP618', message, text.span(index, index + said.length), { help, related })];
  });
  const shares = firstInText(text.visible.matchAll(fundShare)).flatMap(({ 0: said, 1: digits = '', index }) => {
    const share = (fund * 100) / total;
    if (Math.abs(share - worthOf(digits)) < 1) return [];
    const is = String(Math.round(share * 10) / 10).replace('.', ',');
    const message = `«${said.replaceAll(/\s+/g, ' ')}», men i budgettet har fonden ${is} %`;
    return [
      diagnose('HP618', message, text.span(index, index + said.length), {
        help: 'Ret procenten eller beløbene',
        related,
      }),
    ];
  });
  return [...amounts, ...shares];
}

interface BudgetLine {
  readonly beløb: number;
  readonly indsatsområder?: object | undefined;
  readonly år?: object | undefined;
}

/** Each amount, what areas and years have in all, and the sums of any of the lines. */
function amountsOf(lines: readonly BudgetLine[]): ReadonlySet<number> {
  const known = new Set<number>([0]);
  for (const { beløb } of lines) for (const sum of [...known]) known.add(sum + beløb);
  for (const field of ['indsatsområder', 'år'] as const) {
    const sums = new Map<string, number>();
    for (const line of lines)
      for (const [key, value] of Object.entries(line[field] ?? {})) {
        known.add(value);
        sums.set(key, (sums.get(key) ?? 0) + value);
      }
    for (const sum of sums.values()) known.add(sum);
  }
  return known;
}
