import { describe, expect, it } from 'vitest';
import { pagesOfPart, partCount, searchParts } from '../../../src/publish/search/search-parts.js';

const pagesOf = (plans: number) => [
  { path: 'index.html', planId: null },
  ...Array.from({ length: plans }, (_, index) => `plan-${String(index).padStart(3, '0')}`)
    .reverse()
    .flatMap((planId) => ['index.html', 'b.html'].map((name) => ({ path: `planer/${planId}/${name}`, planId }))),
];

describe('the parts of the search index', () => {
  it.each([
    [0, 1],
    [1, 1],
    [20, 1],
    [21, 2],
    [40, 2],
    [50, 3],
  ])(
    'of %d plans are %d, with whole plans of about as many in each, fewer with the rest in the last',
    (plans, count) => {
      const pages = pagesOf(plans);
      const parts = searchParts(pages.flatMap(({ planId }) => planId ?? []));
      expect(partCount(plans)).toBe(count);
      expect(parts.map(({ folder }) => folder)).toEqual(['pagefind', 'pagefind-2', 'pagefind-3'].slice(0, count));
      const each = parts.map((part) => pagesOfPart(part, pages));
      expect(each.flat().sort(byPath)).toEqual([...pages].sort(byPath));
      expect(parts.flatMap(({ planIds }) => [...planIds])).toEqual(
        [...new Set(pages.flatMap(({ planId }) => planId ?? []))].sort(),
      );
      const sizes = parts.map(({ planIds }) => planIds.size);
      const first = sizes.slice(0, -1);
      if (first.length > 0) expect(Math.max(...first) - Math.min(...first)).toBeLessThanOrEqual(1);
      expect(Math.max(...sizes)).toBeLessThanOrEqual(25);
      for (const size of first) expect(size - (sizes.at(-1) ?? 0)).toBeGreaterThanOrEqual(6);
      expect(each.at(-1)).toContain(pages[0]);
    },
  );
});

function byPath(a: { path: string }, b: { path: string }): number {
  return a.path < b.path ? -1 : 1;
}
