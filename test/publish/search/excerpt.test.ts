import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../../src/site-scripts/excerpt.js';
import type { HitData } from '../../../src/site-scripts/pagefind.js';

function hit(content: string, title: string, ...locations: number[]): HitData {
  return {
    raw_url: 'planer/viborg/index.html',
    content,
    meta: { title },
    filters: {},
    weighted_locations: locations.map((location) => ({ location, balanced_score: 10 })),
    anchors: [],
  };
}

const words = ({ words: all }: ReturnType<typeof excerptOf>) => all.map(({ text }) => text).join(' ');

describe('an excerpt', () => {
  const body = 'Unge får et job efter skole. Boligorganisationen finder fritidsjob til unge mellem 15 og 17 år.';

  it('begins after what the result says above it: the kind of page and its title', () => {
    const excerpt = excerptOf(hit(`Aktivitet · Beskæftigelse. Fritidsjob. ${body}`, 'Fritidsjob', 3), 'fritidsjob');
    expect(words(excerpt)).toBe(body);
    expect(excerpt.isCutBefore).toBe(false);
    expect(excerpt.words.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual(['fritidsjob']);
  });

  it('still shows the text of a page that is found by its title alone', () => {
    const excerpt = excerptOf(hit('Plan. Den lange vej. Unge får et job efter skole.', 'Den lange vej', 3), 'vej');
    expect(words(excerpt)).toBe('Unge får et job efter skole.');
  });

  it('is all of a text that does not begin with its title, and stands around the words where it is long', () => {
    expect(words(excerptOf(hit(body, 'Noget andet', 7), 'fritidsjob'))).toBe(body);
    const long = `${'ord '.repeat(60)}fritidsjob ${'ord '.repeat(60)}`.trim();
    const excerpt = excerptOf(hit(long, 'Noget andet', 60), 'fritidsjob');
    expect(excerpt.words[3]).toEqual({ text: 'fritidsjob', isMarked: true });
    expect([excerpt.isCutBefore, excerpt.isCutAfter]).toEqual([true, true]);
  });
});
