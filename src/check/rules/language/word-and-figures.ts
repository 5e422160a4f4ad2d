import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import { agreementTexts } from '../../agreement-texts.js';
import type { PartsContext } from '../../context.js';
import { figure, percent, worthOf } from '../../figures-in-text.js';
import { matchesNear } from '../../near.js';
import { oncePerText } from '../../text-content.js';

const down =
  'fald(?:et|t|er|e)?|fald|reducer(?:et|es|e)|sænk(?:et|es|e)|mindsk(?:et|es|e)|nedbring(?:es|e)|nedbragt|gået\\s+ned|går\\s+ned';
const up =
  'steg(?:et)?|stig(?:er|e|ning)|vokse(?:t|r)?|øg(?:et|es|e)|hæv(?:et|es|e)|løft(?:et|es|e)|forøg(?:et|es)|gået\\s+op|går\\s+op';
const time = String.raw`(?:\s+(?:i|fra|ved|pr\.)\s+(?:[a-zæøå.]+\s+)?(?:19|20)\d\d)?`;
const unit = String.raw`(?:${percent}|\s+[a-zæøå]{2,20})?`;
/** «faldet fra 4,6 % i 2019 til 3,8 %», «en stigning på 2 procentpoint fra 20 til 22» */
const change = new RegExp(
  String.raw`(?<![a-zæøå])(?:(${down})|(${up}))(?![a-zæøå])(?:\s+(?:med|på)\s+[\d.,]+\s*[a-zæøå%]+)?(?:,?\s+[a-zæøå]+){0,2}?,?\s+fra\s+(?:ca\.\s+|cirka\s+)?${figure}${unit}${time}\s+(?:og\s+)?(?:ned\s+|op\s+)?til\s+(?:ca\.\s+|cirka\s+)?${figure}(?![\d.,]?\d|\.\s[a-zæøå])(?:${percent})?`,
  'gu',
);
/** «3,8 %, men er stadig højere end kommunens 2,1 %» */
const comparison = new RegExp(
  String.raw`${figure}${percent}${time}(?:[^.,;:!?%()\d\u2029]{0,30},)?[^.,;:!?%()\d\u2029]{0,40}(?<![a-zæøå])(?:(lavere|mindre|færre)|(højere|større|flere|mere))\s+end\s+[^.,;:!?%()\d\u2029]{0,40}${figure}${percent}`,
  'gu',
);

/** Every match has one of these: a quick look. */
const beforeFigures = /\sfra\s/g;
const beforeOther = /\send\s/g;

/** A word for the direction fits the two figures beside it: nothing falls from 3,6 % to 3,8 %. */
export function wordAndFigures({ values }: PartsContext): Diagnostic[] {
  return agreementTexts(values).flatMap((text) =>
    contrary(text.content).map(({ start, end, message }) => {
      const help = 'Ret tallene, hvis de er byttet om eller skrevet forkert, eller ret ordet';
      return diagnose('HP642', message, text.span(start, end), { help });
    }),
  );
}

interface Contrary {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

const contrary = oncePerText(({ text, visible }): Contrary[] => {
  const found: Contrary[] = [];
  if (!/\d/.test(text)) return found;
  if (/\sfra\s[^!?]{0,12}\d/.test(text))
    for (const { 0: said, 1: falls, 3: from = '', 4: to = '', index } of matchesNear(
      visible,
      beforeFigures,
      change,
      90,
    )) {
      const [before, after] = [worthOf(from), worthOf(to)];
      // «faldet fra 2019 til 2021» tells when, and «fra 9. til 10. klasse» is counted otherwise.
      if ((isYear(from) && isYear(to)) || (falls === undefined ? before < after : before > after)) continue;
      const is = before === after ? 'er det samme tal' : falls === undefined ? 'går ned' : 'går op';
      found.push({ start: index, end: index + said.length, message: `«${oneLine(said)}»: tallene ${is}` });
    }
  if (/(?:%|pct|procent)/.test(text) && /re\s+end\s/.test(text))
    for (const { 0: said, 1: own = '', 2: less, 4: other = '', index } of matchesNear(
      visible,
      beforeOther,
      comparison,
      130,
    )) {
      const [mine, theirs] = [worthOf(own), worthOf(other)];
      if (less === undefined ? mine > theirs : mine < theirs) continue;
      const is = mine === theirs ? 'er det samme som' : mine < theirs ? 'er lavere end' : 'er højere end';
      found.push({ start: index, end: index + said.length, message: `«${oneLine(said)}»: ${own} ${is} ${other}` });
    }
  return found;
});

function isYear(written: string): boolean {
  return /^(?:19|20)\d\d$/.test(written);
}

function oneLine(said: string): string {
  return said.replaceAll(/\s+/g, ' ');
}
