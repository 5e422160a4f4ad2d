import type { Edition } from '../../model/plan-data.js';
import type { WordingText } from '../../wording/find-wording.js';
import type { FormCopy } from '../../wording/form-copies.js';
import { isWholeCopy } from '../../wording/recognise-form.js';
import { amount } from '../count-text.js';

/** What a copy of the form was found to have: first how it was recognised, then each text, last how many. */
export function foundText(texts: readonly WordingText[], copies: readonly FormCopy[], { form }: Edition): string {
  const found = texts.filter((text) => text.found !== null).length;
  const documents = [...new Set(copies.map(({ document }) => document))].map((document) => {
    const own = copies.filter((copy) => copy.document === document);
    const cut = own.filter((copy) => !isWholeCopy(copy)).length;
    return `${document.navn} (${own.length}${cut > 0 ? `, heraf ${cut} ikke ${cut === 1 ? 'hel' : 'hele'}` : ''})`;
  });
  const rest = texts.length - found;
  const own = rest === 0 ? '' : `; værktøjets egne ord gælder for ${rest === 1 ? 'den sidste' : `de sidste ${rest}`}`;
  return (
    `formularen til ${form.navn}: ${documents.join(', ')}\n` +
    texts.map(textLine).join('') +
    `${found} af ${amount(texts.length, 'tekst', 'tekster')} fundet${own}\n`
  );
}

function textLine({ part, key, found, copies, of }: WordingText): string {
  const name = `${part}  ${key}`;
  if (!found) return `  ikke fundet  ${name}${of === 0 ? ' (dokumentet er ikke i filen)' : ''}\n`;
  const where = of > 1 ? `, i ${copies} af ${of} eksemplarer` : '';
  const variants = found.variants.map(
    ({ chosen, other, copies: votes }) =>
      `               ${votes === 1 ? 'ét eksemplar' : `${votes} eksemplarer`} har det anderledes: ${differing(chosen, other)}\n`,
  );
  return `  fundet       ${name} (${amount(found.paragraphs.length, 'afsnit', 'afsnit')}${where})\n${variants.join('')}`;
}

/** The words in which two sentences differ: `«aktiviteternes» → «aktiviternes»`. */
function differing(chosen: string, other: string): string {
  const [a, b] = [chosen.split(' '), other.split(' ')];
  let from = 0;
  while (from < Math.min(a.length, b.length) && a[from] === b[from]) from++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - from && a.at(-1 - end) === b.at(-1 - end)) end++;
  const part = (words: readonly string[]) => `«${words.slice(from, words.length - end).join(' ')}»`;
  return `${part(b)} og ikke ${part(a)}`;
}
