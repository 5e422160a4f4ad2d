import * as z from 'zod';
import { reject } from '../field.js';

const words = new Map([
  ['ja', true],
  ['true', true],
  ['nej', false],
  ['false', false],
]);

export const yesNo = z
  .string()
  .transform((text, ctx) => {
    const value = words.get(text.trim().toLowerCase());
    return value ?? reject(ctx, 'HP111', `«${text}» er hverken ja eller nej`, 'Skriv ja eller nej');
  })
  .meta({
    title: 'Ja eller nej',
    description: 'ja eller nej',
    editorType: ['string', 'boolean'],
    dataType: { type: 'boolean' },
  });
