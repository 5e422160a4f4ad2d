import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import { municipalityNames } from '../../../model/municipality-codes.js';
import { agreementTexts } from '../../agreement-texts.js';
import type { CheckContext } from '../../context.js';
import { firstInText } from '../../first-few.js';
import { sentenceAround } from '../../sentences.js';
import { oncePerText } from '../../text-content.js';

const towns = [...municipalityNames.values()].map((name) => name.replace('-', '[- ]')).join('|');
/** Only one's own town is what one's area is part of, or is held up against. */
const own = new RegExp(
  String.raw`(?<!\p{L})(?:(?:i|med|for|af|på)\s+)?(?:resten\s+af|hele|det\s+øvrige)\s+(${towns}|Århus)s?(?![\p{L}-])(?!\s+Kommune)|(?<=%\s+i\s+)(${towns}|Århus)(?![\p{L}-])(?!\s+Kommune)|(?<!\p{L})(?:Jobcenter|Ungdommens\s+Uddannelsesvejledning|UU|SSP|Bibliotekerne\s+i)\s+(${towns}|Århus)(?![\p{L}-])`,
  'gu',
);
const compared =
  /ligesom|inspir|erfaring|sammenlign|andre\s+(?:kommuner|byer)|nabokommune|modsat|evaluering|kendes\s+fra|udviklet|flytte|pendle/i;

/** Passages are borrowed from other agreements: the town that a text speaks of as its own is the plan's. */
export function otherTowns({ values, entities, plan }: CheckContext): Diagnostic[] {
  const names = [...entities.values()].flatMap(({ name, shortName }) => [name, shortName ?? '']);
  const known = [...names, plan.file.navn, plan.file['områdets-navn']].join('\n').toLowerCase();
  return agreementTexts(values).flatMap((text) =>
    townsIn(text.content).flatMap(({ written, town, index }) => {
      if (isKnown(town, known) || compared.test(sentenceAround(text.visible, index + 1))) return [];
      const message = `«${written}»: ${town} er ikke blandt planens steder`;
      const help = 'Kommer teksten fra en anden aftale, så ret navnet';
      return [diagnose('HP329', message, text.span(index, index + written.length), { help })];
    }),
  );
}

const townsIn = oncePerText(({ text, typed }) =>
  /resten\s+af|hele|øvrige|%\s+i\s|Jobcenter|Ungdommens|UU|SSP|Bibliotekerne/.test(text)
    ? firstInText(typed.matchAll(own)).map((match) => ({
        written: match[0],
        town: match[1] ?? match[2] ?? match[3] ?? '',
        index: match.index,
      }))
    : [],
);

/** Aarhus is written Århus by some. */
function isKnown(town: string, known: string): boolean {
  const lower = town.toLowerCase();
  return [lower, lower.replaceAll('aa', 'å'), lower.replaceAll('å', 'aa')].some((spelling) => known.includes(spelling));
}
