import type { DocumentProperties, DocumentTree } from '../../document/blocks.js';
import { escapeXml } from '../escape-xml.js';

export interface XmpOptions {
  readonly properties: DocumentProperties;
  readonly language: DocumentTree['language'];
  readonly creatorTool: string;
  readonly producer: string;
  /** Part of PDF/A; the level of conformance is always A. */
  readonly archivePart: 2 | 3;
}

/** The metadata packet: Dublin Core, dates, and which standards the file follows. */
export function xmpPacket({ properties, language, creatorTool, producer, archivePart }: XmpOptions): string {
  const { title, subject, author, keywords } = properties;
  const date = xmpDate(properties.date);
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
${description('dc', 'http://purl.org/dc/elements/1.1/', {
  format: 'application/pdf',
  title: inLanguage(title, language),
  ...(author !== '' && { creator: list('Seq', [author]) }),
  ...(subject !== '' && { description: inLanguage(subject, language) }),
  language: list('Bag', [language]),
  ...(keywords.length > 0 && { subject: list('Bag', keywords) }),
})}
${description('xmp', 'http://ns.adobe.com/xap/1.0/', { CreateDate: date, ModifyDate: date, MetadataDate: date, CreatorTool: escapeXml(creatorTool) })}
${description('pdf', 'http://ns.adobe.com/pdf/1.3/', {
  Producer: escapeXml(producer),
  ...(keywords.length > 0 && { Keywords: escapeXml(keywords.join(', ')) }),
})}
${description('pdfaid', 'http://www.aiim.org/pdfa/ns/id/', { part: String(archivePart), conformance: 'A' })}
${description('pdfuaid', universalAccess, { part: '1' })}
${accessExtension}
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;
}

const universalAccess = 'http://www.aiim.org/pdfua/ns/id/';

/** PDF/A knows no properties but its own unless the file itself says what they are. */
const accessExtension = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>${universalAccess}</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289 that the file follows</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

/** Values are XML already. */
function description(prefix: string, namespace: string, values: Readonly<Record<string, string>>): string {
  const lines = Object.entries(values).map(([name, value]) => `<${prefix}:${name}>${value}</${prefix}:${name}>`);
  return `<rdf:Description rdf:about="" xmlns:${prefix}="${namespace}">\n${lines.join('\n')}\n</rdf:Description>`;
}

function inLanguage(text: string, language: string): string {
  const [value, name] = [escapeXml(text), escapeXml(language)];
  return `<rdf:Alt><rdf:li xml:lang="x-default">${value}</rdf:li><rdf:li xml:lang="${name}">${value}</rdf:li></rdf:Alt>`;
}

function list(kind: 'Bag' | 'Seq', values: readonly string[]): string {
  return `<rdf:${kind}>${values.map((value) => `<rdf:li>${escapeXml(value)}</rdf:li>`).join('')}</rdf:${kind}>`;
}

/** To the second, as in the file's other dates. */
function xmpDate(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}
