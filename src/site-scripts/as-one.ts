import { answers, termsOf } from './answering-words.js';
import type { Found, HitData, Pagefind } from './pagefind.js';

/** The parts of an index, asked as one. */
export function asOne(parts: readonly Pagefind[]): Pagefind {
  return {
    filters: () => Promise.all(parts.map((part) => part.filters())),
    search: async (term, options) => {
      const found = await Promise.all(parts.map((part) => part.search(term, options)));
      const answering = await thatAnswer(found, term);
      const results = answering.flatMap((each) => each.results).sort((a, b) => b.score - a.score);
      return { results, filters: sumOf(answering.map(({ filters }) => filters)) };
    },
  };
}

/** A part that has no word of the query gives what is alike, which nobody wants where another part has the word itself. */
async function thatAnswer(found: readonly Found[], query: string | null): Promise<readonly Found[]> {
  if (query === null) return found;
  const best = await Promise.all(found.map(async (each) => each.results[0]?.data() ?? null));
  const answering = found.filter((_, index) => unanswered(query, best[index] ? [best[index]] : []).length === 0);
  return answering.length > 0 ? answering : found;
}

/** Words of the query that none of the hits has: the index answers with the nearest that it has. */
export function unanswered(query: string, hits: readonly HitData[]): string[] {
  const words = hits.flatMap(({ content, meta }) => [...content.split(/\s+/), meta.title ?? '']);
  return termsOf(query).filter((term) => !words.some((word) => answers(word, term)));
}

function sumOf(all: readonly Found['filters'][]): Found['filters'] {
  const sums: Record<string, Record<string, number>> = {};
  for (const filters of all) {
    for (const [name, counts] of Object.entries(filters)) {
      const sum = sums[name] ?? {};
      sums[name] = sum;
      for (const [value, count] of Object.entries(counts)) sum[value] = (sum[value] ?? 0) + count;
    }
  }
  return sums;
}
