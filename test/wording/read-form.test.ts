import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readForm } from '../../src/wording/read-form.js';
import { readPlainText } from '../../src/wording/read-plain-text.js';
import { docxOf } from '../support/made-up-form.js';

/** What is read of a file: points of lists with a dash. */
function unitsOf(bytes: Uint8Array): string[] {
  const form = readForm(bytes, 'formular');
  return 'problem' in form ? [form.problem] : form.units.map(({ text, isItem }) => (isItem ? `- ${text}` : text));
}

const p = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

describe('plain text', () => {
  it.each<[string, string, string[]]>([
    ['paragraphs', 'Et.\n\nTo.\nTre.\n', ['Et.', 'To.', 'Tre.']],
    [
      'a paragraph over a page break',
      'Den boligsociale indsats,\n\n\n\nsom vi har.',
      ['Den boligsociale indsats, som vi har.'],
    ],
    ['a divided word', 'Den bolig-\nsociale indsats', ['Den boligsociale indsats']],
    ['a hyphen that stays', 'Ansvars-\nog rollefordeling', ['Ansvars- og rollefordeling']],
    ['Markdown', '## **1. Navn**\n\n*Her er noget.* Og _mere_.', ['1. Navn', 'Her er noget. Og mere.']],
    ['two labels in bold', '**Navn:****Prøven****Periode:**', ['Navn:', 'Prøven', 'Periode:']],
    ['HTML', '<p>Et &amp; to</p> <ul><li>- Tre</li><li>Fire</li></ul><i>Fem</i>', ['Et & to', '- Tre', 'Fire', 'Fem']],
    ['an address', 'Se (<http://eksempel.dk>).', ['Se (http://eksempel.dk).']],
    ['cells', '<b>Delmål</b>\tIndikator\t\n---|---\n| Et | To |\nTre | |', ['Delmål', 'Indikator', 'Et', 'To', 'Tre']],
    ['points', '- Et\n• To\n* Tre\n– Fire', ['- Et', '- To', '- Tre', '- Fire']],
    [
      'points on one line',
      'Vedlæg: - Et budget - En plan | |\n- Et bilag - Et til |',
      ['Vedlæg:', '- Et budget', '- En plan', '- Et bilag', '- Et til'],
    ],
    [
      'a dash in a sentence',
      'Organisationer, - herunder kommunen - og andre.',
      ['Organisationer, - herunder kommunen - og andre.'],
    ],
    ['page numbers and rulers', 'Et.\n\n12\n\nSide 3 af 40\n\n-----\n\nTo.', ['Et.', 'To.']],
    ['form feeds and old line ends', 'Et.\fTo.\rTre.', ['Et.', 'To.', 'Tre.']],
  ])('with %s', (_, text, expected) => {
    expect(readPlainText(text).map((unit) => (unit.isItem ? `- ${unit.text}` : unit.text))).toEqual(expected);
  });
});

describe('a Word file', () => {
  it.each<[string, string, string[]]>([
    [
      'runs, tabs and line breaks',
      '<w:p><w:r><w:t>Et</w:t><w:tab/><w:t>to</w:t><w:br/><w:t>tre</w:t></w:r></w:p>',
      ['Et to tre'],
    ],
    [
      'cells in reading order',
      `<w:tbl><w:tr><w:tc>${p('A')}</w:tc><w:tc>${p('B')}</w:tc></w:tr></w:tbl>${p('C')}`,
      ['A', 'B', 'C'],
    ],
    [
      'tracked changes as accepted',
      `<w:p><w:del><w:r><w:delText>Før</w:delText></w:r></w:del><w:ins><w:r><w:t>Nu</w:t></w:r></w:ins></w:p>`,
      ['Nu'],
    ],
    [
      'moved text where it went',
      `<w:p><w:moveFrom><w:r><w:t>Her</w:t></w:r></w:moveFrom></w:p><w:p><w:moveTo><w:r><w:t>Der</w:t></w:r></w:moveTo></w:p>`,
      ['Der'],
    ],
    [
      'a deleted end of a paragraph',
      `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">Et </w:t></w:r></w:p>${p('og to')}`,
      ['Et og to'],
    ],
    ['content controls', `<w:sdt><w:sdtPr/><w:sdtContent>${p('Et')}</w:sdtContent></w:sdt>`, ['Et']],
    [
      'text boxes once',
      `<w:p><w:r><mc:AlternateContent><mc:Choice>${p('Boks')}</mc:Choice><mc:Fallback>${p('Boks')}</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>Om</w:t></w:r></w:p>`,
      ['Boks', 'Om'],
    ],
    [
      'fields with their result',
      '<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>Side fire</w:t></w:r></w:p>',
      ['Side fire'],
    ],
    ['points', '<w:p><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr><w:r><w:t>Et</w:t></w:r></w:p>', ['- Et']],
    ['entities and soft hyphens', p('Bolig\u00ad &amp; &lt;social&gt;'), ['Bolig & <social>']],
  ])('with %s', (_, body, expected) => {
    expect(unitsOf(docxOf(body))).toEqual(expected);
  });
});

describe('what is no form', () => {
  it.each<[string, Uint8Array, string]>([
    ['a PDF', Buffer.from('%PDF-1.7\n…'), 'Filen er hverken et Word-dokument (.docx) eller ren tekst'],
    [
      'an old Word file',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
      'Filen er hverken et Word-dokument (.docx) eller ren tekst',
    ],
    ['RTF', Buffer.from('{\\rtf1 Navn}'), 'Filen er hverken et Word-dokument (.docx) eller ren tekst'],
    ['another zip', zipSync({ 'tekst.txt': Buffer.from('Navn') }), 'Filen kan ikke læses som et Word-dokument'],
    ['a broken zip', docxOf(p('Navn')).slice(0, 80), 'Filen kan ikke læses som et Word-dokument'],
    ['broken XML', docxOf('<w:p><w:r>'), 'Filen kan ikke læses som et Word-dokument'],
    ['a Word file without text', docxOf('<w:p/>'), 'Filen har ingen tekst'],
    ['nothing but spaces', Buffer.from(' \n'), 'Filen er tom'],
    [
      'Windows-1252',
      Buffer.from([0x4f, 0x6d, 0x72, 0xe5, 0x64, 0x65]),
      'Filen er ikke gemt som UTF-8 (linje 1 har et ugyldigt tegn)',
    ],
    ['far too many lines', Buffer.from('Linje.\n'.repeat(30_000)), 'Filen er for stor til at være formularen'],
  ])('%s is refused with a reason', (_, bytes, problem) => {
    expect(unitsOf(bytes)).toEqual([problem]);
  });
});
