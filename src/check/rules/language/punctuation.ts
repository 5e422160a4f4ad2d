import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { endsAbbreviated } from '../../abbreviations.js';
import type { PartsContext } from '../../context.js';
import { type FoundSigns, findSignSlips, type SignSlip } from '../../sign-slip.js';

/** One stop or comma at a time, with a space after it and none before. */
export function punctuation(context: PartsContext): Diagnostic[] {
  return findSignSlips(slips, context);
}

const slips: readonly SignSlip[] = [
  {
    code: 'HP621',
    pattern: /[.,;:!?] ?[.,;:!?](?: ?[.,;:!?])*(?![/\\])/g,
    isRight: isGoodTogether,
    message: ({ inContext }) => `To skilletegn efter hinanden: «${inContext}»`,
    help: 'Slet det ene',
    fix: ({ signs, after }) => oneOf(signs.replaceAll(' ', ''), after),
  },
  {
    code: 'HP621',
    pattern: /% ?(?:%|pct\b\.?|procent\b)|p(?:ct\.?|rocent) ?%/g,
    message: ({ inContext }) => `Procent to gange efter hinanden: «${inContext}»`,
    help: 'Slet det ene',
    fix: () => '%',
  },
  {
    code: 'HP621',
    pattern: /--/g,
    isRight: ({ before, after }) => /[^\p{L}\s]$/u.test(before) || /^[^\p{L}\s]/u.test(after),
    message: ({ inContext }) => `To bindestreger efter hinanden: «${inContext}»`,
    help: 'Skriv en tankestreg: –',
    fix: () => '–',
  },
  {
    code: 'HP622',
    pattern: /[ \n][,;:!?.](?=\s|$)/g,
    isRight: (found) =>
      found.isMarkup || !/[\p{L}\d)\]%”“"»\ufffc]$/u.test(found.before) || /^ ?[,;:!?.]/.test(found.after),
    message: ({ inContext }) => `Der er et mellemrum før tegnet i «${inContext}»`,
    help: 'Slet mellemrummet: tegnet skal stå lige efter ordet',
    fix: ({ signs }) => signs.trim(),
  },
  {
    code: 'HP622',
    pattern: /[([]([ \n]+)(?=[^\s)\]])/g,
    isRight: ({ isMarkup }) => isMarkup,
    message: ({ inContext }) => `Der er et mellemrum efter parentesen i «${inContext}»`,
    help: 'Slet mellemrummet: parentesen skal stå lige op ad ordet',
    fix: () => '',
  },
  {
    code: 'HP622',
    pattern: /[ \n][)\]]/g,
    isRight: (found) => found.isMarkup || /[\s([]$/.test(found.before),
    message: ({ inContext }) => `Der er et mellemrum før parentesen i «${inContext}»`,
    help: 'Slet mellemrummet: parentesen skal stå lige op ad ordet',
    fix: ({ signs }) => signs.trim(),
  },
  {
    code: 'HP622',
    pattern: /\S( {2,})(?=\S)/g,
    isRight: ({ isMarkup }) => isMarkup,
    message: ({ inContext }) => `Der er to mellemrum efter hinanden i «${inContext}»`,
    help: 'Slet det ene',
    fix: () => ' ',
  },
  {
    code: 'HP622',
    pattern: /[,;](?=[a-zæøå]{2})/gi,
    // After `&nbsp` the code is reported.
    isRight: (found) =>
      found.isInAddress || !/[\p{L}\d.)”»\ufffc]$/u.test(found.before) || /&#?\w+$/.test(found.before),
    message: ({ signs, inContext }) => `Der mangler et mellemrum efter ${nameOf(signs)} i «${inContext}»`,
    help: 'Skriv et mellemrum efter tegnet',
    fix: ({ signs }) => `${signs} `,
  },
  {
    code: 'HP622',
    pattern: /[.!?:](?=[A-ZÆØÅ][a-zæøå])/g,
    isRight: (found) => found.isInAddress || !/(?:\p{Ll}{2}[)”»]?|\ufffc)$/u.test(found.before),
    message: ({ signs, inContext }) => `Der mangler et mellemrum efter ${nameOf(signs)} i «${inContext}»`,
    help: 'Skriv et mellemrum efter tegnet',
    fix: ({ signs }) => `${signs} `,
  },
  {
    code: 'HP622',
    pattern: /[.!?](?=[a-zæøå]{2})/g,
    isRight: (found) => found.isInAddress || endsAbbreviated(found.before) || !/\p{Ll}{4}$/u.test(found.before),
    message: ({ signs, inContext }) => `${signs} står midt i «${inContext}»`,
    help: 'Slet tegnet. Slutter sætningen her, så skriv et mellemrum og et stort bogstav efter tegnet',
  },
  {
    code: 'HP622',
    pattern: /\((?=[a-zæøå]{1,40}[ \n])/gi,
    isRight: (found) => found.isInAddress || !/\p{L}{3}$/u.test(found.before),
    message: ({ inContext }) => `Der mangler et mellemrum før parentesen i «${inContext}»`,
    help: 'Skriv et mellemrum foran parentesen',
    fix: () => ' (',
  },
  {
    code: 'HP632',
    pattern: /[.!?]\)?[ \n]+([a-zæøå])(?![A-ZÆØÅ])/g,
    isRight: ({ before }) => !isSentenceEnd(before),
    message: ({ signs, after }) => `En ny sætning begynder med lille bogstav: «${signs}${/^\p{L}*/u.exec(after)?.[0]}»`,
    help: 'Skriv et stort bogstav. Er det den samme sætning, så skriv et komma før ordet',
  },
];

const names: Readonly<Record<string, string>> = {
  ',': 'kommaet',
  '.': 'punktummet',
  ':': 'kolonet',
  ';': 'semikolonet',
};

function nameOf(sign: string): string {
  return names[sign] ?? 'tegnet';
}

/** «...», «?!», and a comma after an abbreviation: «m.m.,». */
function isGoodTogether({ signs, before }: FoundSigns): boolean {
  if (/^\.\.\.[,;:!?]?$|^(?:\?!|!\?)$/.test(signs)) return true;
  return /^\.[,;:!?]$/.test(signs) && endsAbbreviated(before);
}

/** Which of the signs was meant; null where that is a guess. */
function oneOf(signs: string, after: string): string | null {
  const [first = ''] = signs;
  if (signs === first.repeat(signs.length)) return signs.length > 3 && first === '.' ? '...' : first;
  if (signs === '.,' || signs === ',.') return /^\s+\p{Ll}/u.test(after) ? ',' : '.';
  return signs === ';.' || signs === ':.' ? '.' : null;
}

/** The full stop before the word ends a sentence: no abbreviation, no number of a list, no «...». */
function isSentenceEnd(before: string): boolean {
  const end = before.trimEnd();
  // «...», and two signs after each other, which are another mistake.
  if (/[.,;:!?]{2}\)?$|…$/.test(end)) return false;
  return /[^\s.!?]/.test(end) && !endsAbbreviated(end.replace(/[.!?]\)?$/, ''));
}
