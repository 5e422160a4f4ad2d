import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { siteTemplates } from '../../src/publish/site-templates.js';

let partials: string;

beforeEach(async () => {
  partials = await mkdtemp(join(tmpdir(), 'helhedsplan-partials-'));
  await writeFile(join(partials, 'foot.hbs'), 'Ring til os');
});
afterEach(() => rm(partials, { recursive: true, force: true }));

const page = '<p>{{> foot}} {{href view.target}}</p>';
const dataAt = (basePath: string) => ({ view: { url: '/404.html', target: '/data/' }, site: { basePath } });

describe('templates of pages', () => {
  it('are kept for the next site', async () => {
    const compile = await siteTemplates(partials);
    expect(await siteTemplates(partials)).toBe(compile);
  });

  it('say what a partial says now', async () => {
    const first = (await siteTemplates(partials))(page);
    expect(first(dataAt('/'))).toBe('<p>Ring til os /data/index.html</p>');
    await writeFile(join(partials, 'foot.hbs'), 'Skriv til os');
    const second = (await siteTemplates(partials))(page);
    expect(second(dataAt('/'))).toBe('<p>Skriv til os /data/index.html</p>');
    expect(first(dataAt('/'))).toBe('<p>Ring til os /data/index.html</p>');
  });

  it('find a partial that has come', async () => {
    const source = '{{> head}}';
    const first = (await siteTemplates(partials))(source);
    expect(() => first({})).toThrow('head');
    await writeFile(join(partials, 'head.hbs'), 'Velkommen');
    expect((await siteTemplates(partials))(source)({})).toBe('Velkommen');
  });

  it('know nothing of the site before', async () => {
    const first = (await siteTemplates(partials))(page);
    expect(first(dataAt('/'))).toContain(' /data/');
    const second = (await siteTemplates(partials))(page);
    expect(second(dataAt('/planer/'))).toContain(' /planer/data/');
    expect(first(dataAt('/'))).toContain(' /data/');
  });
});
