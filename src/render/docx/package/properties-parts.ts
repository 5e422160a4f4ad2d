import type { DocumentTree } from '../../../document/blocks.js';
import { element, escaped, type Xml, xmlPart } from '../markup/xml.js';

/** `docProps/core.xml`: what the document is, from its tree. The author is an organisation, never a person. */
export function corePropertiesPart({ properties, language }: Pick<DocumentTree, 'properties' | 'language'>): Xml {
  const time = properties.date.toISOString().replace(/\.\d+Z$/, 'Z');
  const text = (name: string, value: string, attributes = {}) => element(name, attributes, [escaped(value)]);
  const date = { 'xsi:type': 'dcterms:W3CDTF' };
  return xmlPart(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      [
        text('dc:title', properties.title),
        text('dc:subject', properties.subject),
        text('dc:creator', properties.author),
        text('cp:keywords', properties.keywords.join(', ')),
        text('cp:lastModifiedBy', properties.author),
        text('cp:revision', '1'),
        text('dcterms:created', time, date),
        text('dcterms:modified', time, date),
        text('dc:language', language),
      ],
    ),
  );
}

/** `docProps/app.xml`: which program made the file. */
export function appPropertiesPart(): Xml {
  const xmlns = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
  return xmlPart(element('Properties', { xmlns }, [element('Application', {}, [escaped('helhedsplan')])]));
}
