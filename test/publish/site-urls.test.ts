import { describe, expect, it } from 'vitest';
import { activityUrl, documentUrl, fileOfUrl, homeUrl, placeUrl, relativeUrl } from '../../src/publish/site-urls.js';

describe('relativeUrl', () => {
  const activity = activityUrl('slagelse', 'beskaeftigelse', 'job');

  it.each([
    [homeUrl, activity, 'planer/slagelse/beskaeftigelse/job/index.html'],
    [activity, homeUrl, '../../../../index.html'],
    [activity, documentUrl('slagelse', 'beskaeftigelse'), '../index.html'],
    [activity, activityUrl('slagelse', 'beskaeftigelse', 'mentor'), '../mentor/index.html'],
    [activity, '/assets/site.css', '../../../../assets/site.css'],
    [homeUrl, homeUrl, 'index.html'],
    ['/404.html', '/om/', 'om/index.html'],
  ])('leads from %s to %s', (from, to, expected) => {
    expect(relativeUrl(from, to)).toBe(expected);
    expect(new URL(expected, `file:///site/${fileOfUrl(from)}`).pathname).toBe(`/site/${fileOfUrl(to)}`);
  });

  it('shortens a link within the page to its fragment', () => {
    const place = placeUrl('slagelse', { documentId: 'beskaeftigelse', anchor: 'aktivitet.job.formål' });
    expect(relativeUrl(documentUrl('slagelse', 'beskaeftigelse'), place)).toBe('#aktivitet.job.form%C3%A5l');
    expect(relativeUrl(activity, place)).toBe('../index.html#aktivitet.job.form%C3%A5l');
  });
});
