import { strToU8 } from 'fflate';
import type { DocumentTree } from '../../../document/blocks.js';
import type { EmbeddedFont } from '../embedded-fonts.js';
import type { Links } from '../links.js';
import { element, namespaces, type Xml, xmlPart } from '../markup/xml.js';
import type { Numbering } from '../numbering.js';
import { type PackedFile, pack, zip } from '../zip.js';
import { contentTypesPart } from './content-types.js';
import { fontPath, fontRelationships, fontTablePart } from './font-parts.js';
import { appPropertiesPart, corePropertiesPart } from './properties-parts.js';
import { type Relationship, relationshipsPart, relationshipTypes } from './relationships.js';
import { settingsPart } from './settings-part.js';
import { stylesPart } from './styles-part.js';

/** What a document needs of its package. */
export interface PackageContent {
  readonly document: DocumentTree;
  /** The root of `word/document.xml`, and of what stands at the head and foot of its pages. */
  readonly body: Xml;
  readonly running: readonly RunningPart[];
  readonly numbering: Numbering;
  readonly links: Links;
  readonly fonts: readonly EmbeddedFont[];
}

export interface RunningPart {
  readonly id: string;
  readonly kind: 'header' | 'footer';
  readonly pages: 'first' | 'default';
  /** `header1.xml` */
  readonly name: string;
  readonly root: Xml;
}

/** The package as a Word file, the same for the same content: no time of writing, no random number is in it. */
export function writePackage({ document, body, running, numbering, links, fonts }: PackageContent): Uint8Array {
  const parts = new Map<string, Xml>([
    ['_rels/.rels', relationshipsPart(packageRelationships)],
    ['docProps/app.xml', appPropertiesPart()],
    ['docProps/core.xml', corePropertiesPart(document)],
    ['word/_rels/document.xml.rels', relationshipsPart(documentRelationships(running, links))],
    ['word/_rels/fontTable.xml.rels', relationshipsPart(fontRelationships(fonts))],
    ['word/document.xml', xmlPart(body)],
    ['word/fontTable.xml', fontTablePart(fonts)],
    ...running.map(({ name, root }) => [`word/${name}`, xmlPart(root)] as const),
    ['word/numbering.xml', xmlPart(element('w:numbering', namespaces, numbering.definitions()))],
    ['word/settings.xml', settingsPart(document.language)],
    ['word/styles.xml', stylesPart(document)],
  ]);
  const files = new Map<string, PackedFile>();
  // The content types come first, as Word writes them.
  files.set('[Content_Types].xml', packed(contentTypesPart([...parts.keys()])));
  for (const [path, xml] of parts) files.set(path, packed(xml));
  for (const [index, { file }] of fonts.entries()) files.set(`word/${fontPath(index)}`, file);
  return zip(files);
}

function packed(xml: Xml): PackedFile {
  return pack(strToU8(xml));
}

const { document, coreProperties, appProperties, styles, numbering, settings, fontTable, hyperlink } =
  relationshipTypes;

const packageRelationships: readonly Relationship[] = [
  { id: 'rId1', type: document, target: 'word/document.xml' },
  { id: 'rId2', type: coreProperties, target: 'docProps/core.xml' },
  { id: 'rId3', type: appProperties, target: 'docProps/app.xml' },
];

function documentRelationships(running: readonly RunningPart[], links: Links): Relationship[] {
  return [
    { id: 'rId1', type: styles, target: 'styles.xml' },
    { id: 'rId2', type: numbering, target: 'numbering.xml' },
    { id: 'rId3', type: settings, target: 'settings.xml' },
    { id: 'rId4', type: fontTable, target: 'fontTable.xml' },
    ...running.map(({ id, kind, name }) => ({ id, type: relationshipTypes[kind], target: name })),
    ...[...links.targets].map(([target, id]) => ({ id, type: hyperlink, target, isExternal: true })),
  ];
}
