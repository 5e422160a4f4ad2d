import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import { agreementTexts } from '../../agreement-texts.js';
import type { PartsContext } from '../../context.js';
import { firstInText } from '../../first-few.js';
import { numberWord } from '../../number-words.js';
import { sentenceAround } from '../../sentences.js';
import { oncePerText } from '../../text-content.js';

const count = 'en|én|et|ét|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|\\d{1,3}';
const outOf = new RegExp(`(?<![\\p{L}\\d.,])(${count})\\s+ud\\s+af\\s+(${count})(?![\\p{L}\\d]|[.,]\\d)`, 'giu');
/** A share of something: «andelen er 147 %», «147 % af beboerne». */
const shareOf =
  /(?<![\d.,])(\d{3}(?:,\d+)?)\s?(?:%|pct\.|procent)(?=\s+af\s+(?:de|alle|beboerne|børnene|eleverne|familierne|husstandene|planens|områdets|boligområdets)(?!\p{L}))|\bandel(?:en|e)?\b[^.;:!?%]{0,80}?\b(?:er|var|på|til|udgør|udgjorde)\s+(\d{3}(?:,\d+)?)\s?(?:%|pct\.|procent)|\bmod\s+(\d{3}(?:,\d+)?)\s?(?:%|pct\.|procent)(?=\s+(?:i|på|blandt|for)\s)/giu;
/** More than all of it is right where something has grown, or is measured against something else. */
const grown =
  /stig|steg|vokse|vækst|øge|mere end|højere|forøg|belægning|kapacitet|normering|forhold til|sammenlignet|indeks|svar(?:er|ede)? til/i;

/** No part is greater than the whole: not «tolv ud af ti», and not «147 % af beboerne». */
export function impossibleShares({ values }: PartsContext): Diagnostic[] {
  return agreementTexts(values).flatMap((text) =>
    sharesIn(text.content).map(({ written, index }) => {
      const message = `«${written}» er mere end det hele`;
      const help = 'Se efter i kilden, om et tal er skrevet forkert';
      return diagnose('HP641', message, text.span(index, index + written.length), { help });
    }),
  );
}

const sharesIn = oncePerText(({ text, visible }) => {
  const found: { written: string; index: number }[] = [];
  if (/\sud\s+af\s/i.test(text))
    for (const { 0: written, 1: part = '', 2: whole = '', index } of firstInText(visible.matchAll(outOf))) {
      const [some, all] = [amountOf(part), amountOf(whole)];
      if (some !== null && all !== null && all > 1 && some > all) found.push({ written, index });
    }
  if (/\d{3}(?:,\d+)?\s?(?:%|pct|procent)/.test(text))
    for (const { 0: said, 1: before, 2: after, 3: against, index } of firstInText(visible.matchAll(shareOf))) {
      const digits = before ?? after ?? against ?? '';
      const value = Number(digits.replace(',', '.'));
      if (value <= 100 || grown.test(sentenceAround(visible, index + 1))) continue;
      const at = said.indexOf(digits);
      found.push({ written: said.slice(at), index: index + at });
    }
  return found;
});

function amountOf(word: string): number | null {
  return /^\d+$/.test(word) ? Number(word) : numberWord(word);
}
