import * as z from 'zod';
import { reject } from '../field.js';

/** A page of the web: nothing else may stand in what is published. */
export const webAddress = z
  .string()
  .transform((text, ctx) => {
    const address = text.trim();
    if (/^https:\/\/[^\s/]+\.[^\s]+$/.test(address)) return address;
    return reject(
      ctx,
      'HP121',
      `Linket «${address}» kan ikke bruges`,
      'Skriv hele adressen, som begynder med https://',
    );
  })
  .meta({ title: 'Link', description: 'Hele adressen, som begynder med https://.' });
