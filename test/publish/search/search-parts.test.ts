import { describe, expect, it } from 'vitest';
import { partCount, plansInPart, searchParts } from '../../../src/publish/search/search-parts.js';

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
    [40, 1],
    [41, 2],
    [100, 3],
  ])('of %d plans are %d, with whole plans of about as many in each', (plans, count) => {
    const pages = pagesOf(plans);
    const parts = searchParts(pages, plansInPart);
    expect(partCount(plans)).toBe(count);
    expect(parts.map(({ folder }) => folder)).toEqual(['pagefind', 'pagefind-2', 'pagefind-3'].slice(0, count));
    expect(parts.flatMap((part) => part.pages).sort(byPath)).toEqual([...pages].sort(byPath));
    const ids = parts.map((part) => new Set(part.pages.flatMap(({ planId }) => planId ?? [])));
    expect(ids.reduce((sum, { size }) => sum + size, 0)).toBe(plans);
    const sizes = ids.map(({ size }) => size);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    expect(parts[0]?.pages).toContain(pages[0]);
  });
});

function byPath(a: { path: string }, b: { path: string }): number {
  return a.path < b.path ? -1 : 1;
}
