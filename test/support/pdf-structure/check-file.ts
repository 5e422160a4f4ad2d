import type { PDFDict, PDFObject } from '@cantoo/pdf-lib';
import { SaxesParser } from 'saxes';
import { attributeOf, type TreeElement, visitTree } from './element-tree.js';
import type { Report } from './fault.js';
import { key, type PdfFile } from './pdf-file.js';

/** What the file says of itself: language, title, standards, colours, fonts, and what it must not hold. */
export function checkFile(file: PdfFile, report: Report): void {
  const { catalog } = file;
  if (!file.isTrue(file.dict(catalog.get(key('MarkInfo')))?.get(key('Marked')))) report('marked', 'MarkInfo');
  if (file.isTrue(file.dict(catalog.get(key('MarkInfo')))?.get(key('Suspects')))) report('marked', 'Suspects');
  if (file.text(catalog.get(key('Lang'))) !== 'da-DK') report('lang', 'the catalog');
  const preferences = file.dict(catalog.get(key('ViewerPreferences')));
  if (!file.isTrue(preferences?.get(key('DisplayDocTitle')))) report('display-title', 'the catalog');
  for (const name of ['OpenAction', 'AA', 'OCProperties', 'Perms', 'Requirements'])
    if (catalog.has(key(name))) report('forbidden', name);
  if (file.dict(catalog.get(key('Names')))?.has(key('JavaScript'))) report('forbidden', 'JavaScript');
  if (file.document.context.trailerInfo.Encrypt) report('forbidden', 'Encrypt');
  if (!file.document.context.trailerInfo.ID) report('id', 'the trailer');
  checkIntent(file, report);
  checkMetadata(file, report);
  checkForm(file, report);
  const fonts = new Set<PDFDict>();
  for (const page of file.pages) {
    const resources = file.dict(page.get(key('Resources')));
    for (const font of file.dict(resources?.get(key('Font')))?.values() ?? []) {
      const dict = file.dict(font);
      if (dict) fonts.add(dict);
    }
    for (const state of file.dict(resources?.get(key('ExtGState')))?.values() ?? []) {
      const dict = file.dict(state);
      for (const name of ['CA', 'ca', 'SMask', 'BM']) if (dict?.has(key(name))) report('transparency', name);
    }
    if (page.has(key('AA'))) report('forbidden', 'AA of a page');
  }
  for (const font of fonts) checkFont(file, font, report);
}

function checkIntent(file: PdfFile, report: Report): void {
  const intents = file.array(file.catalog.get(key('OutputIntents'))).map((intent) => file.dict(intent));
  const intent = intents.find((each) => file.name(each?.get(key('S'))) === 'GTS_PDFA1');
  const profile = file.stream(intent?.get(key('DestOutputProfile')));
  if (Buffer.from(profile ?? []).toString('latin1', 16, 20) !== 'RGB ')
    report('output-intent', 'no profile of colours');
}

function checkMetadata(file: PdfFile, report: Report): void {
  const object = file.catalog.get(key('Metadata'));
  const xml = Buffer.from(file.stream(object) ?? []).toString('utf8');
  if (file.dict(object)?.has(key('Filter'))) report('xmp', 'compressed');
  if (!/^<\?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"\?>/.test(xml)) report('xmp', 'packet');
  const parser = new SaxesParser({ xmlns: true, fragment: true });
  parser.on('error', (error) => report('xmp', error.message));
  parser.write(xml).close();
  const value = (name: string) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? null;
  if (!/<dc:title>\s*<rdf:Alt>\s*<rdf:li xml:lang="x-default">[^<]+</.test(xml)) report('title', 'dc:title');
  if (value('pdfuaid:part') !== '1') report('xmp-standard', 'pdfuaid');
  const attached = file.catalog.has(key('AF'));
  if (value('pdfaid:part') !== (attached ? '3' : '2')) report('xmp-standard', 'pdfaid:part');
  if (value('pdfaid:conformance') !== 'A') report('xmp-standard', 'pdfaid:conformance');
  if (value('pdfaSchema:namespaceURI') !== 'http://www.aiim.org/pdfua/ns/id/')
    report('xmp-standard', 'no schema of pdfuaid');
  const info = file.dict(file.document.context.trailerInfo.Info);
  const date = file.text(info?.get(key('ModDate')))?.replaceAll(/\D/g, '');
  if (date !== value('xmp:ModifyDate')?.replaceAll(/\D/g, '')) report('dates', 'ModDate and xmp:ModifyDate differ');
}

function checkFont(file: PdfFile, font: PDFDict, report: Report): void {
  const name = file.name(font.get(key('BaseFont'))) ?? '';
  const [descendant] = file.array(font.get(key('DescendantFonts')));
  const inner = file.dict(descendant);
  const descriptor = file.dict(inner?.get(key('FontDescriptor')));
  if (file.name(font.get(key('Encoding'))) !== 'Identity-H') report('font', `${name}: Encoding`);
  if (file.name(inner?.get(key('CIDToGIDMap'))) !== 'Identity') report('font', `${name}: CIDToGIDMap`);
  if (!file.stream(descriptor?.get(key('FontFile2')))) report('font', `${name}: not embedded`);
  if (!file.stream(font.get(key('ToUnicode')))) report('font', `${name}: ToUnicode`);
  // A set of glyphs must be complete where there is one; ours has none.
  if (descriptor?.has(key('CIDSet'))) report('font', `${name}: CIDSet`);
  if (!/^[A-Z]{6}\+/.test(name) || file.name(descriptor?.get(key('FontName'))) !== name)
    report('font', `${name}: name`);
}

function checkForm(file: PdfFile, report: Report): void {
  const form = file.dict(file.catalog.get(key('AcroForm')));
  if (!form) return;
  if (form.has(key('XFA')) || form.has(key('NeedAppearances'))) report('forbidden', 'XFA or NeedAppearances');
  const names = file.array(form.get(key('Fields'))).map((field) => file.text(file.dict(field)?.get(key('T'))) ?? '');
  if (new Set(names).size !== names.length || names.includes('')) report('field-name', names.join(', '));
}

/** Each bookmark leads somewhere, and the titles are among them. */
export function checkBookmarks(file: PdfFile, wanted: readonly string[], report: Report): void {
  const titles: string[] = [];
  const walk = (object: PDFObject | undefined): void => {
    for (let item = file.dict(object); item; item = file.dict(item.get(key('Next')))) {
      titles.push(file.text(item.get(key('Title'))) ?? '');
      if (!file.array(item.get(key('Dest'))).length) report('bookmark', `${titles.at(-1)} leads nowhere`);
      walk(item.get(key('First')));
    }
  };
  walk(file.dict(file.catalog.get(key('Outlines')))?.get(key('First')));
  for (const title of wanted) if (!titles.includes(title)) report('bookmark', `none for «${title}»`);
}

/** Files attached to the document: each with its names, kind, date and relation. */
export function checkAttachments(file: PdfFile, report: Report): void {
  for (const object of file.array(file.catalog.get(key('AF')))) {
    const spec = file.dict(object);
    const stream = file.dict(spec?.get(key('EF')))?.get(key('F'));
    const body = file.dict(stream);
    const date = file.text(file.dict(body?.get(key('Params')))?.get(key('ModDate')));
    const [name, unicode] = [file.text(spec?.get(key('F'))), file.text(spec?.get(key('UF')))];
    if (!name || !unicode || !file.name(spec?.get(key('AFRelationship')))) report('attachment', `${name}: names`);
    if (!file.stream(stream) || !/^[a-z]+\/[\w.+-]+$/.test(file.name(body?.get(key('Subtype'))) ?? '') || !date)
      report('attachment', `${name}: kind or date`);
  }
}

/** What elements say in place of their content must be text, and attributes have an owner. */
export function checkTexts(file: PdfFile, root: TreeElement, report: Report): void {
  visitTree(root, (element) => {
    for (const name of ['Alt', 'ActualText', 'T'])
      if (element.dict.has(key(name)) && file.text(element.dict.get(key(name))) === null) report('text', name);
    if (element.dict.has(key('A')) && !file.name(attributeOf(file, element, 'O')))
      report('attribute-owner', element.type);
  });
}
