import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkTemplate } from '../../src/compose/template/check-template.js';
import { viewBlocks, viewInlines, viewText } from '../../src/compose/view.js';
import { isSpan } from '../../src/diagnostics/diagnostic.js';
import { Composer, type Edition } from '../../src/index.js';
import { editions } from '../support/fixture-plan.js';

const view = z.strictObject({
  navn: viewText,
  vision: viewBlocks,
  linje: viewInlines,
  parter: z.array(z.strictObject({ navn: viewText })),
  eksempel: z.strictObject({ kilde: viewText }).nullable(),
});

/** Checks templates that are only in memory; `hoved` is where a document starts. */
async function check(templates: Record<string, string>): Promise<string[]> {
  const edition = (await editions()).get('2019-26') as Edition;
  const sources = Object.entries(templates).map(([name, text]) => [name, { path: `${name}.hbs`, text }] as const);
  const faults = checkTemplate({ ...edition, templates: new Map(sources) }, 'hoved', view);
  return faults.map(({ code, at, message, help }) => {
    if (!isSpan(at)) throw new Error('A fault of a template has a place');
    const { line, column } = at.source.positionAt(at.start);
    return `${at.source.path}:${line}:${column} ${code} ${message}${help ? ` = ${help}` : ''}`;
  });
}

const document = (content: string) => `<document>\n  ${content}\n</document>\n`;

describe('a template', () => {
  it('without faults passes', async () => {
    const content = `<p>{{navn}}</p>{{blokke vision vejledning="strategisk.vision"}}{{#each parter}}<p>{{navn}}, {{../navn}}</p>
      {{/each}}{{#if eksempel}}<p>{{eksempel.kilde}}</p>{{else}}<p>{{linje linje}}</p>{{/if}}{{> del}}`;
    expect(await check({ hoved: document(content), del: '{{!-- En del. --}}\n<p>{{navn}}</p>' })).toEqual([]);
  });

  const faults: [what: string, content: string, fault: string][] = [
    ['a field that is not there', '<p>{{navnet}}</p>', '2:8 HP401 Feltet «navnet» findes ikke = Mente du «navn»?'],
    [
      'such a field in a branch that no plan reaches',
      '{{#if eksempel}}{{else}}<p>{{visoin}}</p>{{/if}}',
      '2:32 HP401 Feltet «visoin» findes ikke = Mente du «vision»?',
    ],
    [
      'such a field of a list',
      '{{#each parter}}<p>{{titel}}</p>{{/each}}',
      '2:24 HP401 Feltet «titel» findes ikke = Felterne her hedder: navn',
    ],
    [
      'such a list',
      '{{#each partner}}<p>x</p>{{/each}}',
      '2:11 HP401 Feltet «partner» findes ikke = Mente du «parter»?',
    ],
    ['a loop over a text', '{{#each navn}}<p>x</p>{{/each}}', '2:11 HP401 «navn» er ikke en liste'],
    [
      'blocks as a text',
      '<p>{{vision}}</p>',
      '2:8 HP401 «vision» er ikke en tekst = Det er blokke: skriv {{blokke …}}',
    ],
    [
      'a text as blocks',
      '{{blokke navn}}',
      '2:12 HP401 «navn» passer ikke til «blokke» = Det er en tekst: skriv {{…}}',
    ],
    ['an element that is not there', '<afsnit>x</afsnit>', '2:3 HP402 Elementet <afsnit> findes ikke'],
    ['an element in the wrong place', '<row></row>', '2:3 HP402 <row> kan ikke stå i <document>'],
    ['an attribute that is not there', '<p rolle="x">x</p>', '2:3 HP402 <p> har ingen egenskab «rolle»'],
    [
      'a word that an attribute does not take',
      '<p role="smal">x</p>',
      '2:3 HP402 <p> kan ikke have role="smal", kun: body, fixed, label, small',
    ],
    [
      'such a word in a branch',
      '<section id="x" pagebreak="{{#if navn}}ja{{else}}no{{/if}}"></section>',
      '2:3 HP402 <section> kan ikke have pagebreak="ja", kun: yes, no',
    ],
    ['a missing attribute', '<box></box>', '2:3 HP402 <box> mangler egenskaben «id»'],
    ['loose text', 'tekst', '2:3 HP402 Tekst kan ikke stå direkte i <document>'],
    ['a helper that is not there', '{{bloke vision}}', '2:5 HP403 Hjælperen «bloke» findes ikke = Mente du «blokke»?'],
    [
      'a block helper that is not there',
      '{{#with eksempel}}<p>x</p>{{/with}}',
      '2:6 HP403 Blokken «with» findes ikke = Brug each, if eller unless',
    ],
    ['a partial that is not there', '{{> dele}}', '2:7 HP403 Delskabelonen «dele» findes ikke'],
    ['triple braces', '<p>{{{navn}}}</p>', '2:6 HP404 Tredobbelte krøllede parenteser bruges ikke'],
    [
      'wording that is not there',
      '{{vejledning "strategisk.visionen"}}',
      '2:16 HP405 ordlyd.yaml har ingen «strategisk.visionen» under vejledning = Mente du «strategisk.vision»?',
    ],
    [
      'wording by a path',
      '{{ordlyd navn}}',
      '2:12 HP405 En ordlyd hentes ved sin nøgle = Skriv nøglen i "anførselstegn"',
    ],
    [
      'guidance that is not there',
      '{{blokke vision vejledning="x"}}',
      '2:30 HP405 ordlyd.yaml har ingen «x» under vejledning',
    ],
  ];
  it.each(faults)('with %s is told line and column', async (_what, content, fault) => {
    expect(await check({ hoved: document(content) })).toEqual([`hoved.hbs:${fault}`]);
  });

  it('is checked in every scope that uses it', async () => {
    const content = '{{> del}}{{#each parter}}{{> del}}{{/each}}';
    expect(await check({ hoved: document(content), del: '<p>{{navn}}{{linje linje}}</p>' })).toEqual([
      'del.hbs:1:20 HP401 Feltet «linje» findes ikke = Felterne her hedder: navn',
    ]);
  });

  it('that cannot be parsed is HP404 at its line', async () => {
    const [fault = '', ...more] = await check({ hoved: document('{{#if navn}}<p>x</p>') });
    expect(more).toEqual([]);
    expect(fault).toMatch(/^hoved\.hbs:\d+:1 HP404 Skabelonen kan ikke læses: /);
    const [crossed] = await check({ hoved: document('<p>x</p>\n{{#if navn}}<p>x</p>{{/each}}') });
    expect(crossed).toMatch(/^hoved\.hbs:3:1 HP404 Skabelonen kan ikke læses: /);
  });

  it('whose markup is not closed is HP402', async () => {
    const found = await check({ hoved: '<document><p>x</document>' });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^hoved\.hbs:1:\d+ HP402 Opmærkningen kan ikke læses/);
  });

  it('is told of a fault in a partial at the place in the partial', async () => {
    expect(await check({ hoved: document('{{> del}}'), del: '<p>\n  {{nvan}}</p>' })).toEqual([
      'del.hbs:2:5 HP401 Feltet «nvan» findes ikke = Mente du «navn»?',
    ]);
  });
});

describe('the templates of every edition', () => {
  it('have no fault', async () => {
    for (const edition of (await editions()).values()) expect(new Composer(edition).checkTemplates()).toEqual([]);
  });
});
