import { type Diagnostic, replaceSpan } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { Span } from '../../../diagnostics/source.js';
import { suggest } from '../../../diagnostics/suggest.js';
import { made } from '../../../model/attachments.js';
import { type AttachmentEntry, attachmentEntries } from '../../attachment-entries.js';
import type { CheckContext } from '../../context.js';

/** Each attachment's file lies in `bilag/`, each file there is somebody's, and the state says the same. */
export function attachmentFiles(context: CheckContext): Diagnostic[] {
  const { attachmentFiles: present, path } = context;
  const entries = attachmentEntries(context);
  if (!context.plan.attachments) return [];
  const named = new Set(entries.map(({ file }) => file));
  const stray = [...present].filter((name) => !named.has(name) && !/(^|\/)\./.test(name));
  const lost = entries.filter(({ file }) => file !== undefined && !present.has(file));
  const found = lost.map((entry) => missingFile(entry, stray));
  const meant = new Set(found.map(({ guess }) => guess));
  return [
    ...found.map(({ diagnostic }) => diagnostic),
    ...statesThatClash(entries),
    ...stray
      .filter((name) => !meant.has(name))
      .map((name) => {
        const help =
          'Skriv filen ved det bilag, den hører til, fx «budget: {fil: bilag/budget.pdf}», eller flyt den væk';
        return diagnose('HP351', `Filen ${name} står ikke ved noget bilag`, { path: `${path}/${name}` }, { help });
      }),
  ];
}

function missingFile({ name, file = '', span }: AttachmentEntry, stray: readonly string[]) {
  const guess = suggest(file, stray);
  const at = span('fil');
  const isPlain = at.source.text.slice(at.start, at.end) === file;
  const help = guess
    ? `Mente du «${guess}»?`
    : 'Læg filen i mappen bilag, og skriv dens navn præcis, som det er, fx bilag/budget.pdf. Kommer den senere, så skriv «følger»';
  const fix = guess && isPlain ? replaceSpan(`Ret til «${guess}»`, at, guess) : null;
  return { guess, diagnostic: diagnose('HP350', `Der er ingen fil, der hedder ${file} (${name})`, at, { help, fix }) };
}

function statesThatClash(entries: readonly AttachmentEntry[]): Diagnostic[] {
  const seen = new Map<string, Span>();
  const isAnyFiled = entries.some(({ file }) => file !== undefined);
  return entries.flatMap(({ name, file, state, span }) => {
    if (file === undefined) {
      if (state !== 'vedlagt' || !isAnyFiled) return [];
      const help = 'Tilføj «fil», som ved de andre bilag, eller skriv «følger»';
      return [diagnose('HP351', `${name} er vedlagt, men uden fil`, span('tilstand'), { help })];
    }
    const first = seen.get(file);
    if (first) {
      const help = 'Skriv den rigtige fil ved hvert bilag';
      const related = [{ message: 'Første gang', span: first }];
      return [diagnose('HP351', `${file} står ved to bilag`, span('fil'), { help, related })];
    }
    seen.set(file, span('fil'));
    if (state !== 'følger' && state !== made) return [];
    const help = `Slet «tilstand: ${state}», når filen er der`;
    const message =
      state === made ? `${name} dannes, men har også en fil` : `${name} følger senere, men har allerede en fil`;
    return [diagnose('HP351', message, span('tilstand'), { help })];
  });
}
