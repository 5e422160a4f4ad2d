import { YAMLException } from 'js-yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type DiagnosticCode, diagnose } from '../diagnostics/registry.js';
import type { Source, Span } from '../diagnostics/source.js';
import { findClue } from './syntax-clues.js';

/** Deeper than any agreement; the limit stops hostile nesting before the stack does. */
export const maxDepth = 32;

/** `new` does not write into a folder that is there, so the way to a file with all fields goes by a plan of its own. */
export const emptyHelp =
  'Slet den, eller udfyld den: npx helhedsplan new <nyt navn> laver en tom plan, hvor filen med alle felter kan kopieres fra';

/** js-yaml's English reasons and what they mean to an author. */
const syntaxMessages: readonly { pattern: RegExp; code: DiagnosticCode; message: string; help: string }[] = [
  {
    pattern: /tab characters/,
    code: 'HP006',
    message: 'Linjen er rykket ind med tabulator',
    help: 'Brug mellemrum: to for hvert niveau',
  },
  {
    pattern: /nesting exceeded/,
    code: 'HP010',
    message: `Filen har mere end ${maxDepth} niveauer inde i hinanden`,
    help: 'Se efter en parentes eller indrykning, der er gentaget ved en fejl',
  },
  {
    pattern: /expected a document, but the input is empty/,
    code: 'HP004',
    message: 'Filen er tom',
    help: emptyHelp,
  },
  {
    pattern: /unexpected end of the stream within a (single|double) quoted/,
    code: 'HP005',
    message: 'Et anførselstegn er aldrig lukket',
    help: 'Sæt det afsluttende anførselstegn',
  },
  {
    pattern: /deficient indentation|unexpected end of the stream within a flow/,
    code: 'HP005',
    message: 'Linjen er rykket for lidt ind, eller der mangler et ", en ] eller en } længere oppe',
    help: 'Ret indrykningen, eller luk anførselstegnet eller parentesen',
  },
  {
    pattern: /unknown (scalar|mapping|sequence) tag|tag/,
    code: 'HP009',
    message: 'En værdi, der begynder med !, læses som en type',
    help: 'Sæt teksten i "anførselstegn"',
  },
  {
    pattern: /alias|anchor/,
    code: 'HP008',
    message: 'En værdi, der begynder med * eller &, læses som en henvisning',
    help: 'Sæt teksten i "anførselstegn"',
  },
  {
    pattern: /./s,
    code: 'HP005',
    message: 'Her kan teksten ikke læses som felt og værdi',
    help: 'Står der et kolon, @, %, *, ` eller { i teksten, så sæt den i "anførselstegn", eller begynd den med | på linjen over',
  },
];

/** Why the text could not be read, at the place where the author slipped. */
export function syntaxDiagnostic(source: Source, error: unknown): Diagnostic {
  // Anything but a YAMLException (a RangeError from a bomb, say) still ends as a message to the author.
  const reason = error instanceof YAMLException ? error.reason : '';
  const { offset, tab } = locate(source, error instanceof YAMLException ? (error.mark?.position ?? 0) : 0);
  const known = syntaxMessages.find(({ pattern }) => pattern.test(tab ? 'tab characters' : reason || '?'));
  const clue = known?.code === 'HP005' ? findClue(source, offset, reason) : null;
  if (clue) return diagnose('HP005', clue.message, { source, start: clue.start, end: clue.end }, { help: clue.help });
  const span: Span = { source, start: offset, end: offset + 1 };
  return diagnose(known?.code ?? 'HP005', known?.message ?? 'Filen kan ikke læses', span, { help: known?.help });
}

/** js-yaml points after the offending stretch; authors need the character itself, tabs above all. */
function locate(source: Source, position: number): { offset: number; tab: boolean } {
  const offset = Math.max(0, Math.min(position, source.text.length - 1));
  const { line } = source.positionAt(offset);
  for (const candidate of [line, line - 1]) {
    if (candidate < 1) continue;
    const tabAt = /^[ ]*\t/.exec(source.line(candidate));
    if (tabAt) return { offset: source.startOfLine(candidate) + tabAt[0].length - 1, tab: true };
  }
  return { offset, tab: false };
}
