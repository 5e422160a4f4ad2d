import { describe, expect, it } from 'vitest';
import { planAsThing } from '../../src/publish/plan-as-thing.js';
import { pageView } from '../../src/publish/site-page.js';
import { structuredData } from '../../src/publish/structured-data.js';
import { sampleSite } from '../support/sample-site.js';

const view = pageView({
  url: '/planer/aeroe/',
  title: 'Ærø </script>',
  updated: '',
  description: '',
  crumbs: [{ label: 'Planer', url: '/' }],
});
const read = (html: string) => JSON.parse(html.replace(/^<script type="application\/ld\+json">|<\/script>$/g, ''));

describe('structured data', () => {
  it('is the way to the page, with links as seen from it or from the site’s address', () => {
    const { '@graph': things } = read(structuredData(view, null));
    expect(things).toEqual([
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: 'Planer', item: '../../index.html' },
          { '@type': 'ListItem', position: 2, name: 'Ærø </script>', item: 'index.html' },
        ],
      },
    ]);
    const there = read(structuredData(view, 'https://planer.example/x/'));
    expect(there['@graph'][0].itemListElement[1].item).toBe('https://planer.example/x/planer/aeroe/');
  });

  it('ends nowhere but at its end, and is left out where there is nothing to tell', () => {
    expect(structuredData(view, null).match(/<\/script>/g)).toHaveLength(1);
    expect(structuredData({ ...view, crumbs: [] }, null)).toBe('');
  });

  it('tells a plan’s parties, documents and data', () => {
    const [plan] = sampleSite().plans;
    if (!plan) throw new Error('The sample has no plan');
    const { '@graph': things } = read(structuredData({ ...view, about: planAsThing(plan) }, 'https://planer.example/'));
    const project = things[1];
    expect(project).toMatchObject({ '@type': 'Project', foundingDate: '2021-10-01', dissolutionDate: '2025-09-30' });
    expect(project.member.map(({ name }: { name: string }) => name)).toContain('FOB');
    const dataset = project.subjectOf.at(-1);
    expect(dataset).toMatchObject({ '@type': 'Dataset' });
    expect(dataset.distribution[0].contentUrl).toBe('https://planer.example/data/aeroe.json');
  });
});
