import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import { agreementTexts } from '../../agreement-texts.js';
import type { PartsContext } from '../../context.js';
import { matchesNear } from '../../near.js';
import { oncePerText } from '../../text-content.js';

const unsettled = 'afklaret|aftalt|besluttet|fastlagt|indgået|kendt|vedtaget|godkendt|valgt|udarbejdet|ansat|på plads';
const phrases = [
  String.raw`p\.\s?t\.|pt\.?(?=\s\p{Ll})|pr\.? dags dato`,
  'i øjeblikket|for øjeblikket|for tiden|for nuværende|på nuværende tidspunkt|i skrivende stund|indtil videre|i dag',
  'aktuelt(?= (?:er|arbejde|bygge|har|pågår|foregår|deltager|drives|holdes|kører|søges))',
  'inden længe|inden for kort tid|i nær fremtid|fornylig|for nylig|for kort tid siden|netop nu',
  'snart(?! muligt| som)',
  '(?:næste|sidste|forrige|indeværende) år|(?:til|sidste|denne) (?:sommer|efterår|forår|vinter)',
  // Something of the plan is not settled; people who have not yet begun school are not meant.
  `endnu ikke(?: er| blevet| fuldt| helt| endeligt){0,2} (?:${unsettled})`,
  '(?:før|inden) (?:projektstart|(?:helhedsplanen|projektet|indsatsen|aftalen) (?:går i gang|begynder|starter|træder i kraft))',
];
/** Words that are true on the day of writing alone. Lines may be wrapped. */
const ageing = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${phrases.join('|').replaceAll(' ', String.raw`\s+`)})(?![\p{L}\d])`,
  'giu',
);

/** Each phrase has one of these: a quick look. */
const sign =
  /øjeblik|for\s+tiden|nuværende|tidspunkt|skrivende|indtil\s|i\s+dag|aktuelt\s|længe|fremtid|nylig|kort\s+tid|netop\s|snart|(?:næste|sidste|forrige|indeværende)\s+år|sommer|efterår|forår|vinter|endnu\s+ikke|projektstart|(?:før|inden)\s|p\.\s?t|pt|dags\s/gi;

const ageingIn = oncePerText(({ visible }) => matchesNear(visible, sign, ageing));

/** A text holds for the whole period: words for «now» say when that is. */
export function ageingWords({ values }: PartsContext): Diagnostic[] {
  return agreementTexts(values).flatMap((text) => {
    if (text.kind === 'plain') return [];
    return ageingIn(text.content).map(({ 0: words, index }) => {
      const message = `«${words.replaceAll(/\s+/g, ' ')}» gælder kun, da teksten blev skrevet`;
      const help = 'Skriv datoen eller året, eller sig det, der gælder i hele perioden';
      return diagnose('HP338', message, text.span(index, index + words.length), { help });
    });
  });
}
