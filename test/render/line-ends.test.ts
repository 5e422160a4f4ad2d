import { expect, it } from 'vitest';
import type { Inline } from '../../src/document/blocks.js';
import { paragraph, text } from '../../src/document/build.js';
import { announces } from '../../src/render/announces.js';
import { headLines } from '../../src/render/head-lines.js';
import { hyphenate } from '../../src/render/pdf/hyphenate.js';
import { renderProse } from '../../src/render/pdf/inlines.js';
import { documentScope } from '../../src/render/pdf/scope.js';
import { sampleDocument } from '../support/sample-document.js';

const scope = documentScope(sampleDocument(), 6);
const divided = (...inlines: Inline[]) =>
  renderProse(inlines, scope)
    .map((run) => run.text)
    .join('')
    .replaceAll('\u00ad', '-');

it.each([
  ['på arbejdsmarked.', 'på arbejds-marked.'],
  ['i en afdelingsbestyrelse', 'i en afde-lings-bestyrelse'],
  ['at blive marginaliseret.', 'at blive mar-gi-na-li-seret.'],
  ['uddannelse på arbejdsmarkedet', 'uddan-nelse på arbejds-markedet'],
])('leaves no short end of a word alone on the last line: «%s»', (prose, wanted) => {
  expect(divided(text(prose))).toBe(wanted);
});

it('counts what follows a link as part of its word', () => {
  const link: Inline = { type: 'link', href: 'https://lbf.dk', children: [text('arbejdsmarkedet')] };
  expect(divided(text('Se '), link, text('.'))).toBe('Se arbejds-mar-kedet.');
  expect(divided(text('Se '), link, text(' nu'))).toBe('Se arbejds-mar-ke-det nu');
});

it('divides no word that stands whole in its column', () => {
  expect(hyphenate('registrering', 13)).toBe('registrering');
  expect(hyphenate('registrering', 12)).toContain('\u00ad');
});

it('gives plan and document a line each where marks stand beside them', () => {
  expect(headLines(['Plan', 'Delaftale: Beskæftigelse'], ['UDKAST'])).toEqual(['Plan', 'Delaftale: Beskæftigelse']);
  expect(headLines(['Plan', 'Delaftale: Beskæftigelse'], [])).toEqual(['Plan · Delaftale: Beskæftigelse']);
});

it('holds a small line to the table under it, and a paragraph not', () => {
  const table = { type: 'table', id: 't', summary: '', columns: [], subHead: null, groups: [] } as const;
  expect(announces(paragraph('Beløb i hele kroner.', 'small'), table)).toBe(true);
  expect(announces(paragraph('Beløb i hele kroner.'), table)).toBe(false);
  expect(announces(paragraph('Beløb i hele kroner.', 'small'), paragraph('x'))).toBe(false);
});
