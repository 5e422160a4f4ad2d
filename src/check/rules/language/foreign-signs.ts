import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { asLatin } from '../../../model/values/look-alikes.js';
import type { PartsContext } from '../../context.js';
import { runningText } from '../../running-text.js';
import { findSignSlips, type SignSlip } from '../../sign-slip.js';

/** The text has only signs that its author typed: none that Word, a PDF or a web page put in. */
export function foreignSigns(context: PartsContext): Diagnostic[] {
  // Most plans have none of them, and one look shows it.
  return anyForeign.test(runningText(context.values).all) ? findSignSlips(slips, context) : [];
}

const anyForeign =
  /[\u00a9\u00ad\u00ae\u200b-\u200f\u202a-\u202e\u2060-\u2069\u2122\u2190-\u21ff\u2600-\u27bf\ud83c-\ud83e\ue000-\uf8ff\ufb00-\ufb06\ufeff\ufffd\u0370-\u03ff\u0400-\u04ff]/;

const parentheses: Readonly<Record<string, string>> = { '®': '(r)', '©': '(c)', '™': '(tm)' };
const ligatures: Readonly<Record<string, string>> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
};

const slips: readonly SignSlip[] = [
  {
    code: 'HP620',
    pattern: /[®©™]/g,
    isRight: ({ signs, after }) => signs === '©' && /^ ?(?:19|20)\d\d/.test(after),
    message: ({ signs, inContext }) => `${signs} er nok en parentes, som Word har lavet om: «${inContext}»`,
    help: 'Skriv parentesen igen. Hører tegnet til et varemærke, så skriv navnet uden det',
    // After a name with capitals inside it may be a brand, and only the author knows.
    fix: ({ signs, before }) => (/\p{Lu}\p{Lu}\s?$/u.test(before) ? null : (parentheses[signs] ?? null)),
  },
  {
    code: 'HP620',
    pattern: /[\u2190-\u21ff\u2794\u2798-\u27be]+/g,
    message: ({ signs }) => `Pilen ${signs} kan ikke læses op`,
    help: 'Skriv med ord, hvad der fører til hvad, fx «giver» eller «bliver til»',
  },
  {
    code: 'HP620',
    // Ticks and stars among the dingbats are signs that somebody chose for a list.
    pattern: /[\u2600-\u26ff\u{1f000}-\u{1faff}]\ufe0f?(?:\u200d[\u2600-\u27bf\u{1f000}-\u{1faff}]\ufe0f?)*/gu,
    message: ({ signs }) => `Billedtegnet ${signs} hører ikke hjemme i en aftale og kan ikke læses op`,
    help: 'Slet det. Word laver selv kolon og parentes om til et smil: skriv da tegnene igen',
    fix: ({ before }) => (before.endsWith(' ') ? null : ''),
  },
  {
    code: 'HP620',
    pattern: /[\ue000-\uf8ff]+/g,
    message: () => 'Her står et tegn, som kun Word kan vise; det er tit et punkttegn',
    help: 'Slet tegnet. Begynder linjen med det, så skriv et punkt: «- »',
    fix: ({ before }) => (/(?:^|[\n\u2029]) *$/.test(before) ? '-' : ''),
  },
  {
    code: 'HP620',
    pattern: /\u00ad+/g,
    message: ({ inContext }) => `Der er en skjult bindestreg i «${bare(inContext)}»`,
    help: 'Slet den: ordet kan ikke findes ved søgning, så længe den står der',
    fix: () => '',
  },
  {
    code: 'HP620',
    // U+200D holds the parts of an emoji together.
    pattern: /[\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+|(?<=\p{L})\u200d+/gu,
    message: ({ inContext }) => `Der er et usynligt tegn i «${bare(inContext)}»`,
    help: 'Slet det: ordet kan ikke findes ved søgning, så længe det står der',
    fix: () => '',
  },
  {
    code: 'HP620',
    pattern: /[\ufb00-\ufb06]/g,
    message: ({ signs, inContext }) => `«${ligatures[signs]}» er ét tegn i «${inContext}», som det er i en PDF`,
    help: 'Skriv bogstaverne hver for sig',
    fix: ({ signs }) => ligatures[signs] ?? null,
  },
  {
    code: 'HP620',
    // A word of another language has all its letters from there.
    pattern: /[\u0370-\u03ff\u0400-\u04ff]+/g,
    isRight: ({ before, after }) => !/[a-zæøå]$/i.test(before) && !/^[a-zæøå]/i.test(after),
    message: ({ signs, inContext }) => `«${signs}» i «${inContext}» er fra et andet alfabet, selv om det ligner`,
    help: 'Skriv bogstavet igen: ordet kan ikke findes ved søgning, så længe det står der',
    fix: ({ signs }) => asLatin(signs),
  },
  {
    code: 'HP620',
    pattern: /\ufffd+/g,
    message: ({ inContext }) => `Et bogstav er gået tabt i «${inContext}»`,
    help: 'Skriv bogstavet igen',
  },
];

function bare(word: string): string {
  return word.replaceAll(/\p{Cf}/gu, '');
}
