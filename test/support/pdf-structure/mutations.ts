import { PDFArray, PDFDict, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib';
import {
  descriptorOf,
  elements,
  inCatalog,
  inContent,
  inFont,
  inMetadata,
  inParentTree,
  type Mutation,
  names,
  onAnnotation,
  onAttached,
  onElement,
  onField,
  onPage,
} from './mutation.js';
import { key } from './pdf-file.js';

export const mutations: readonly Mutation[] = [
  inCatalog('no language', 'lang', (catalog) => catalog.delete(key('Lang'))),
  inCatalog('English', 'lang', (catalog) => catalog.set(key('Lang'), PDFString.of('en-GB'))),
  inCatalog('not marked', 'marked', (catalog) => catalog.delete(key('MarkInfo'))),
  inCatalog('no tree', 'one-root', (catalog) => catalog.delete(key('StructTreeRoot'))),
  inCatalog('title not shown', 'display-title', (catalog) => catalog.delete(key('ViewerPreferences'))),
  inCatalog('no profile of colours', 'output-intent', (catalog) => catalog.delete(key('OutputIntents'))),
  inCatalog('no metadata', 'title', (catalog) => catalog.delete(key('Metadata'))),
  inCatalog('an action at opening', 'forbidden', (catalog) => catalog.set(key('OpenAction'), PDFName.of('Print'))),
  inCatalog('no bookmarks', 'bookmark', (catalog) => catalog.delete(key('Outlines'))),
  inCatalog('scripts', 'forbidden', (_, file) => names(file).set(key('JavaScript'), file.document.context.obj({}))),
  inCatalog('destinations without names', 'destination', (_, file) => names(file).delete(key('Dests'))),
  inMetadata('no PDF/UA', 'xmp-standard', (xml) => xml.replace(/<pdfuaid:part>1/, '<pdfuaid:part>2')),
  inMetadata('another part of PDF/A', 'xmp-standard', (xml) => xml.replace(/<pdfaid:part>3/, '<pdfaid:part>2')),
  inMetadata('level B', 'xmp-standard', (xml) => xml.replace(/<pdfaid:conformance>A/, '<pdfaid:conformance>B')),
  inMetadata('no extension schema', 'xmp-standard', (xml) =>
    xml.replaceAll('pdfaSchema:namespaceURI', 'pdfaSchema:other'),
  ),
  inMetadata('no title', 'title', (xml) => xml.replace(/<dc:title>[\s\S]*<\/dc:title>/, '')),
  inMetadata('not well-formed', 'xmp', (xml) => xml.replace('</dc:title>', '</dc:titel>')),
  inMetadata('a sign that is not escaped', 'xmp', (xml) => xml.replace('</rdf:li>', ' & </rdf:li>')),
  inMetadata('another date', 'dates', (xml) => xml.replace(/(<xmp:ModifyDate>)\d{4}/, '$11999')),
  onElement('TH', 'a head cell without scope', 'scope', (dict) => dict.delete(key('A'))),
  onElement('TH', 'a data cell with the scope of a head', 'table-heads', (_, file) => {
    for (const { dict } of elements(file, 'TH')) dict.set(key('S'), PDFName.of('TD'));
  }),
  onElement('TH', 'a leading cell over too few rows', 'table-grid', (_, file) => {
    const leading = elements(file, 'TH').find(({ dict }) => file.dict(dict.get(key('A')))?.has(key('RowSpan')));
    file.dict(leading?.dict.get(key('A')))?.set(key('RowSpan'), PDFNumber.of(2));
  }),
  onElement('TR', 'a row with a cell too few', 'table-grid', (dict) => dict.lookup(key('K'), PDFArray).remove(0)),
  onElement('TBody', 'a table without a body', 'table-parts', (dict) => dict.set(key('S'), PDFName.of('THead'))),
  onElement('Table', 'a table without a summary', 'summary', (dict) => dict.delete(key('A'))),
  onElement('Table', 'a table that is a paragraph', 'nesting', (dict) => dict.set(key('S'), PDFName.of('P'))),
  onElement('LI', 'an item outside of a list', 'nesting', (dict) => dict.set(key('S'), PDFName.of('Div'))),
  onElement('LBody', 'a list without bodies', 'nesting', (dict) => dict.set(key('S'), PDFName.of('P'))),
  onElement('L', 'a list that says nothing of its numbers', 'list-numbering', (dict) => dict.delete(key('A'))),
  onElement('TOCI', 'an entry that is none', 'nesting', (dict) => dict.set(key('S'), PDFName.of('Sect'))),
  onElement('P', 'an unknown type', 'type', (dict) => dict.set(key('S'), PDFName.of('Paragraf'))),
  onElement('P', 'another parent', 'parent', (dict, file) =>
    dict.set(key('P'), elements(file, 'TR')[0]?.dict.get(key('P')) ?? dict),
  ),
  onElement('P', 'sequences that belong to nobody', 'mcid-missing', (dict) => dict.delete(key('K'))),
  onElement('P', 'the same sequence twice', 'mcid-twice', (dict) => {
    const kids = dict.lookup(key('K'), PDFArray);
    kids.push(kids.get(0));
  }),
  onElement('P', 'a sequence that is on no page', 'mcid-missing', (dict) =>
    dict.lookup(key('K'), PDFArray).push(PDFNumber.of(4000)),
  ),
  onElement('H2', 'a level left out', 'heading-order', (dict) => dict.set(key('S'), PDFName.of('H5'))),
  onElement('H2', 'a second title', 'heading-order', (dict) => dict.set(key('S'), PDFName.of('H1'))),
  onElement('H1', 'no title', 'heading-order', (dict) => dict.set(key('S'), PDFName.of('P'))),
  onElement('Note', 'a note without id', 'note-id', (dict) => dict.delete(key('ID'))),
  onElement('Note', 'two notes of one id', 'note-id', (_, file) => {
    for (const { dict } of elements(file, 'Note')) dict.set(key('ID'), PDFString.of('note'));
  }),
  onElement('Figure', 'a figure without a text', 'alt', (dict) => dict.delete(key('Alt'))),
  onElement('P', 'a paragraph that is a figure', 'alt', (dict) => dict.set(key('S'), PDFName.of('Figure'))),
  onElement('Link', 'a link that is a span', 'annotation', (dict) => dict.set(key('S'), PDFName.of('Span'))),
  onElement('Link', 'a link without its annotation', 'annotation', (dict, file) => {
    const kids = dict.lookup(key('K'), PDFArray);
    const at = kids.asArray().findIndex((kid) => file.dict(kid)?.has(key('Obj')));
    kids.remove(at);
  }),
  onElement('Span', 'a text for the ear that is a number', 'text', (dict) =>
    dict.set(key('ActualText'), PDFNumber.of(1)),
  ),
  onAnnotation('nothing said of a link', 'contents', (dict) => dict.delete(key('Contents'))),
  onAnnotation('a link that is not printed', 'annotation-flags', (dict) => dict.set(key('F'), PDFNumber.of(0))),
  onAnnotation('a hidden link', 'annotation-flags', (dict) => dict.set(key('F'), PDFNumber.of(6))),
  onAnnotation('the key of another', 'parent-tree', (dict) => dict.set(key('StructParent'), PDFNumber.of(0))),
  onAnnotation('a goal that is not there', 'destination', (dict) => dict.set(key('Dest'), PDFString.of('ingen'))),
  onAnnotation('a script', 'action', (dict, file) => {
    dict.delete(key('Dest'));
    dict.set(key('A'), file.document.context.obj({ S: 'JavaScript' }));
  }),
  onAttached('no relation', (spec) => spec.delete(key('AFRelationship'))),
  onAttached('no name', (spec) => spec.delete(key('UF'))),
  onAttached('no kind', (_, file) => file.delete(key('Subtype'))),
  onAttached('no date', (_, file) => file.lookup(key('Params'), PDFDict).delete(key('ModDate'))),
  onField('no tooltip', 'tooltip', (field) => field.delete(key('TU'))),
  onField('no appearance', 'appearance', (field) => field.delete(key('AP'))),
  onField('a field that is not printed', 'annotation-flags', (field) => field.delete(key('F'))),
  onField('the name of another', 'field-name', (field) =>
    field.set(key('T'), PDFString.of('underskrift-slagelse-kommune')),
  ),
  onElement('Form', 'text beside the field', 'form', (dict, file) =>
    dict.lookup(key('K'), PDFArray).push(file.document.context.obj({ S: 'P' })),
  ),
  onPage('no order of tabs', 'tabs', (page) => page.delete(key('Tabs'))),
  onPage('no key', 'parent-tree', (page) => page.delete(key('StructParents'))),
  onPage('the key of another page', 'parent-tree', (page) => page.set(key('StructParents'), PDFNumber.of(1000))),
  onPage('a link too many', 'annotation', (page, file) => {
    const annotation = file.document.context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9], F: 4 });
    page.lookup(key('Annots'), PDFArray).push(file.document.context.register(annotation));
  }),
  onPage('a transparent state', 'transparency', (page, file) => {
    const state = file.document.context.obj({ Gs1: { Type: 'ExtGState', ca: 0.5 } });
    page.lookup(key('Resources'), PDFDict).set(key('ExtGState'), state);
  }),
  inParentTree('an entry too few', (nums) => nums.lookup(1, PDFArray).remove(3)),
  inParentTree('an entry too many', (nums) => nums.lookup(1, PDFArray).push(nums.lookup(1, PDFArray).get(0))),
  inParentTree('two entries exchanged', (nums) => {
    const entries = nums.lookup(1, PDFArray);
    const [first, second] = [entries.get(0), entries.get(3)];
    entries.set(0, second);
    entries.set(3, first);
  }),
  inParentTree('keys out of order', (nums) => nums.set(0, PDFNumber.of(500))),
  inContent('a text that is not tagged', 'untagged', (text) =>
    text.replace(/\/P <<\/MCID \d+>> BDC\n([\s\S]*?)EMC\n/, '$1'),
  ),
  inContent('a rule that is not marked', 'untagged', (text) =>
    text.replace(/\/Artifact <<[^>]*>> BDC\n([\s\S]*?)EMC\n/, '$1'),
  ),
  inContent('a number twice', 'mcid-twice', (text) => text.replace(/MCID 4>>/, 'MCID 3>>')),
  inContent('a sequence not ended', 'unbalanced-marks', (text) => text.replace(/EMC\n/, '')),
  inContent('ended once too often', 'unbalanced-marks', (text) => `EMC\n${text}`),
  inContent('an artifact in a text', 'artifact-in-content', (text) =>
    text.replace(/(MCID \d+>> BDC\n)([\s\S]*?)EMC/, '$1/Artifact <</Type /Layout>> BDC\n$2EMC\nEMC'),
  ),
  inContent('a text in an artifact', 'content-in-artifact', (text) =>
    text.replace(/(\/P <<\/MCID \d+>> BDC\n[\s\S]*?EMC)/, '/Artifact <</Type /Layout>> BDC\n$1\nEMC'),
  ),
  inContent('a text in a text', 'nested-content', (text) =>
    text.replace(/(\/P <<\/MCID \d+>> BDC\n)([\s\S]*?EMC)/, '$1/P <</MCID 999>> BDC\n$2\nEMC'),
  ),
  inContent('a kind of artifact that there is not', 'artifact-type', (text) =>
    text.replace('/Type /Layout', '/Type /Pynt'),
  ),
  inContent('a letter that the font lacks', 'letters', (text) => text.replace(/\[<[0-9a-f]{4}/, '[<0000')),
  inContent('a glyph without a letter', 'letters', (text) => text.replace(/\[<[0-9a-f]{4}/, '[<0fff')),
  inContent('a state not given back', 'content-syntax', (text) => `q\n${text}`),
  inFont('no way to letters', (font) => font.delete(key('ToUnicode'))),
  inFont('not embedded', (font, file) => descriptorOf(font, file)?.delete(key('FontFile2'))),
  inFont('a set of glyphs', (font, file) => {
    const set = file.document.context.register(file.document.context.stream(new Uint8Array([0xff])));
    descriptorOf(font, file)?.set(key('CIDSet'), set);
  }),
  inFont('no map of glyphs', (font, file) =>
    file.dict(file.array(font.get(key('DescendantFonts')))[0])?.delete(key('CIDToGIDMap')),
  ),
];
