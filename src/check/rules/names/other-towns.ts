import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import { municipalityNames } from '../../../model/municipality-codes.js';
import { agreementTexts } from '../../agreement-texts.js';
import type { CheckContext } from '../../context.js';
import { firstInText } from '../../first-few.js';
import { sentenceAround } from '../../sentences.js';
import { oncePerText } from '../../text-content.js';

const towns: ReadonlySet<string> = new Set([...municipalityNames.values(), 'Århus']);
const capital = '([A-ZÆØÅ][a-zæøåé]+(?:[- ][A-ZÆØÅ][a-zæøåé]+)?)(?![a-zæøåA-ZÆØÅ-])(?!\\s+Kommune)';
/** Only one's own town is what one's area is part of, or is held up against. */
const own = new RegExp(
  `(?:resten\\s+af|hele|øvrige)\\s+${capital}|(?<=%\\s)i\\s+${capital}|(?:Jobcenter|Uddannelsesvejledning|UU|SSP)\\s+${capital}`,
  'g',
);
const compared =
  /ligesom|inspir|erfaring|sammenlign|andre (?:kommuner|byer)|nabokommune|modsat|evaluering|kendes fra|udviklet|flytte|pendle/i;

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

const townsIn = oncePerText((content) =>
  firstInText(content.text.matchAll(own)).flatMap(({ 0: written, 1: rest, 2: share, 3: office, index }) => {
    const town = (rest ?? share ?? office ?? '').replace(/s$/, '');
    const known = [town, `${town}s`].find((name) => towns.has(name));
    // What a reference is called is not typed by hand.
    const isTyped = known !== undefined && content.typed.slice(index, index + written.length) === written;
    return isTyped ? [{ written, town: known, index }] : [];
  }),
);

/** Aarhus is written Århus by some. */
function isKnown(town: string, known: string): boolean {
  const lower = town.toLowerCase();
  return [lower, lower.replaceAll('aa', 'å'), lower.replaceAll('å', 'aa')].some((spelling) => known.includes(spelling));
}
