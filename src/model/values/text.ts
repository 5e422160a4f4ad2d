import * as z from 'zod';
import { reject } from '../field.js';

/** Far more than any agreement has; reading Markdown takes longer by the square of what stands in one text. */
const longest = { line: 5_000, prose: 60_000 };
const mostSigns = 3_000;
const manySpaces = /[^\S\n]{201}/;
const signs = /[*_[\]`<>&\\!|~]|[-+] |\d[.)] /g;

/** Says why a text is too much to read, or null. */
function tooMuch(text: string, most: number): string | null {
  const figure = (count: number) => String(count).replaceAll(/\B(?=(\d{3})+$)/g, '.');
  if (text.length > most) return `Teksten er på ${figure(text.length)} tegn; højst ${figure(most)} kan læses`;
  if (mayHaveManySpaces(text) && manySpaces.test(text)) return 'Teksten har mere end 200 mellemrum i træk';
  if (text.length < mostSigns) return null;
  let count = 0;
  for (const _ of text.matchAll(signs)) count += 1;
  return count > mostSigns
    ? `Teksten har ${figure(count)} tegn for opmærkning; højst ${figure(mostSigns)} kan læses`
    : null;
}

/** Every fiftieth sign is looked at: a run of 201 holds four of them in a row. */
function mayHaveManySpaces(text: string): boolean {
  let spaces = 0;
  for (let at = 0; at < text.length && spaces < 4; at += 50) spaces = /\s/.test(text.charAt(at)) ? spaces + 1 : 0;
  return spaces === 4;
}

const tooMuchHelp = 'Del teksten, eller læg det lange i et bilag';

const oneLine = z.string().transform((text, ctx) => {
  const trimmed = text.trim();
  const problem = tooMuch(trimmed, longest.line);
  if (problem !== null) return reject(ctx, 'HP125', problem, tooMuchHelp);
  if (!trimmed.includes('\n')) return trimmed;
  return reject(
    ctx,
    'HP123',
    'Feltet må kun fylde én linje',
    'Skriv teksten på én linje, og flyt resten til et tekstfelt',
  );
});

/** A name or label on one line, without markup. */
export const plainText = oneLine.meta({ role: 'plain', title: 'Tekst', description: 'Én linje uden opmærkning.' });

/** One line of Markdown: bold, italics, links and `[](#id)`. */
export const inlineText = oneLine.meta({
  role: 'inline',
  title: 'Tekst på én linje',
  description: 'Én linje. **fed**, *kursiv*, [link](https://…) og henvisninger som [](#id) kan bruges.',
});

/** Markdown blocks: paragraphs, lists, sub-headings, footnotes. */
export const prose = z
  .string()
  .superRefine((text, ctx) => {
    const problem = tooMuch(text, longest.prose);
    if (problem !== null) reject(ctx, 'HP125', problem, tooMuchHelp);
  })
  .meta({
    role: 'prose',
    title: 'Tekst',
    description:
      'Brødtekst. Begynd med | og skriv på de næste linjer: afsnit, punkter med -, **fed**, *kursiv*, ### underoverskrift, ' +
      '[link](https://…), fodnoter [^1] og henvisninger som [](#hipphopp), der skriver det aktuelle navn.',
  });
