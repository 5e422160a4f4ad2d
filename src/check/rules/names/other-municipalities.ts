import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import { agreementTexts } from '../../agreement-texts.js';
import type { CheckContext } from '../../context.js';
import { sentenceAround } from '../../sentences.js';
import { oncePerText } from '../../text-content.js';

const municipality = /(?<![\p{L}-])(\p{Lu}[\p{L}]+(?:[- ]\p{Lu}[\p{L}]+){0,2}|\p{Lu}[\p{L}]+)\s+Kommunes?(?!\p{L})/gu;
/** Said of others on purpose. */
const compared =
  /ligesom|som i|inspir|erfaring|sammenlign|andre kommuner|nabokommune|modsat|evaluering|kendes fra|udviklet/i;

/** Passages are borrowed from other agreements: the municipality that a text speaks of is one that the plan knows. */
export function otherMunicipalities({ values, entities }: CheckContext): Diagnostic[] {
  const names = [...entities.values()].flatMap(({ name, shortName }) => [name, shortName ?? '']);
  const known = names.join('\n').toLowerCase();
  return agreementTexts(values).flatMap((text) => {
    return municipalitiesIn(text.content).flatMap(({ 0: written, 1: place = '', index }) => {
      const last = place.split(/\s/).at(-1) ?? place;
      if (known.includes(place.toLowerCase()) || known.includes(last.toLowerCase())) return [];
      if (compared.test(sentenceAround(text.visible, index + 1))) return [];
      const name = written.replaceAll(/\s+/g, ' ').replace(/s$/, '');
      const message = `«${name}» er ikke oprettet i planen`;
      const help =
        'Kommer teksten fra en anden aftale, så ret navnet. Har kommunen en opgave, så opret den under organisationer';
      return [diagnose('HP329', message, text.span(index, index + written.length), { help })];
    });
  });
}

const municipalitiesIn = oncePerText(({ text, typed }) =>
  text.includes('Kommune') ? [...typed.matchAll(municipality)] : [],
);
