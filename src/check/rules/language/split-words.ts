import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { PartsContext } from '../../context.js';
import { findSignSlips, type SignSlip } from '../../sign-slip.js';

/** A word that a line of a PDF or a letter broke in two is written in one again. */
export function splitWords(context: PartsContext): Diagnostic[] {
  return findSignSlips(slips, context);
}

const slips: readonly SignSlip[] = [
  {
    code: 'HP627',
    pattern: /-[ \n]+(?=[a-zæøå]{2})/g,
    // «bolig- og byområder» leaves out what both words end in.
    isRight: ({ before, after }) =>
      !/\p{L}{2}$/u.test(before) || /^(?:og|eller|samt|såvel|til|som|men|kontra|versus|end)(?!\p{L})/u.test(after),
    message: ({ before, after }) => `«${lastWord(before)}- ${firstWord(after)}» er delt af en bindestreg`,
    help: 'Skriv ordet i ét. Skulle det være en tankestreg, så skriv – med mellemrum på begge sider',
    fix: ({ before }) => (/\p{Lu}{2}$/u.test(before) ? '-' : ''),
  },
  {
    code: 'HP627',
    pattern: /[ \n]-(?=[a-zæøå]{2})/g,
    isRight: ({ before, isMarkup }) =>
      isMarkup || !/\p{L}{2}$/u.test(before) || /(?:^|\P{L})(?:og|eller|samt|både)$/u.test(before),
    message: ({ before, after }) => `«${lastWord(before)} -${firstWord(after)}» er delt af en bindestreg`,
    help: 'Skriv ordet i ét. Skulle det være en tankestreg, så skriv – med mellemrum på begge sider',
  },
];

function lastWord(before: string): string {
  return /\p{L}*$/u.exec(before)?.[0] ?? '';
}

function firstWord(after: string): string {
  return /^\p{L}*/u.exec(after)?.[0] ?? '';
}
