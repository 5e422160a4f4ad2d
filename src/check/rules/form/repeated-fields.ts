import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import { agreementTexts } from '../../agreement-texts.js';
import type { PartsContext } from '../../context.js';
import type { PlanText } from '../../plan-text.js';
import { oncePerText } from '../../text-content.js';

/** Shorter texts may well be the same. */
const shortest = 30;

/** Each field of a form has its own answer: the same text in two of them was pasted in the wrong place. */
export function repeatedFields({ values }: PartsContext): Diagnostic[] {
  const first = new Map<string, PlanText[]>();
  return agreementTexts(values).flatMap((text) => {
    if (text.kind !== 'prose' || text.text.trim().length < shortest || text.path.includes('roller')) return [];
    // Most texts begin like no other of their form: only those that do are compared whole.
    const key = `${formOf(text)} ${beginningOf(text.content).letters}`;
    const alike = first.get(key) ?? [];
    const earlier = alike.find((other) => plain(other.text) === plain(text.text));
    if (!earlier) {
      first.set(key, [...alike, text]);
      return [];
    }
    const message = `«${text.field}» er ordret det samme som «${earlier.field}»`;
    const help = 'Skriv det, som feltet spørger om, eller slet det';
    const related = [{ message: `«${earlier.field}»`, span: earlier.file.file.keySpanOf(earlier.path) }];
    return [diagnose('HP313', message, text.file.file.keySpanOf(text.path), { help, related })];
  });
}

const beginningOf = oncePerText(({ text }) => ({ letters: plain(text.slice(0, shortest)).slice(0, shortest / 2) }));

/** Without the breaks of lines and without capitals. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().toLowerCase();
}

/** The strategic agreement, a sub-agreement or one activity form. */
function formOf({ file, path }: PlanText): string {
  return `${file.file.source.path} ${path[0] === 'aktiviteter' ? path[1] : ''}`;
}
