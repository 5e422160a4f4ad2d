import { expect, it } from 'vitest';
import { hyphenate } from '../../src/render/pdf/hyphenate.js';

it.each([
  'Bolig-orga-ni-sa-tion',
  'skole-start',
  'førskole-børn',
  'fri-tids-job-vej-le-der',
  'arbejds-giver-ansvar',
  'erhvervs-erfa-ring',
  'alders-trin',
  'kerne-udfor-drin-ger',
  'løn-til-skud',
  'lek-tie-café',
  'udgangs-år',
  'akti-vi-tets-nær',
])('divides compounds at their seams: %s', (word) => {
  expect(hyphenate(word.replaceAll('-', '')).replaceAll('\u00ad', '-')).toBe(word);
});

it.each(['boligerne', 'projekternes', 'familiernes', 'jobbene'])('takes no ending for a second element: %s', (word) => {
  expect(hyphenate(word)).not.toMatch(/(?:bolig|projekt|familie|job)\u00ad/);
});

it('leaves short words and addresses alone', () => {
  const text = 'Læs mere om boliger på www.landsbyggefonden.dk/boligsocial';
  expect(hyphenate(text)).toBe(text);
});
