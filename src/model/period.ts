import * as z from 'zod';
import { described, reject } from './field.js';
import { date } from './values/date.js';

/** First and last day, both included, as ISO dates. */
export const period = z
  .strictObject({
    fra: described(date, 'Fra', 'Første dag, fx 1.10.2021.'),
    til: described(date, 'Til', 'Sidste dag, fx 30.9.2025.'),
  })
  .transform((value, ctx) => {
    if (value.fra <= value.til) return value;
    return reject(ctx, 'HP114', 'Perioden slutter, før den begynder', 'Byt om på fra og til');
  });
