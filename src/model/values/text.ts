import { z } from 'zod';
import { reject } from '../field.js';

const oneLine = z.string().transform((text, ctx) => {
  const trimmed = text.trim();
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
export const prose = z.string().meta({
  role: 'prose',
  title: 'Tekst',
  description:
    'Brødtekst. Begynd med | og skriv på de næste linjer: afsnit, punkter med -, **fed**, *kursiv*, ### underoverskrift, ' +
    '[link](https://…), fodnoter [^1] og henvisninger som [](#hipphopp), der skriver det aktuelle navn.',
});
