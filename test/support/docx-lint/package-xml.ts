import { strFromU8 } from 'fflate';
import { parseXml, readParts, type XmlElement } from '../docx-reader.js';

/** The XML parts of a package, parsed, and the names of all its parts. */
export interface PackageXml {
  readonly paths: ReadonlySet<string>;
  readonly xml: ReadonlyMap<string, XmlElement>;
}

export function readPackage(docx: Uint8Array): PackageXml {
  const parts = readParts(docx);
  const isXml = (path: string) => /\.(?:xml|rels)$/.test(path);
  return {
    paths: new Set(Object.keys(parts)),
    xml: new Map(
      Object.entries(parts)
        .filter(([path]) => isXml(path))
        .map(([path, bytes]) => [path, parseXml(strFromU8(bytes))]),
    ),
  };
}

/** The parts that hold text: the document, and what stands at the head and foot of its pages. */
export function textParts({ xml }: PackageXml): [path: string, root: XmlElement][] {
  return [...xml].filter(([path]) => /^word\/(?:document|header\d+|footer\d+)\.xml$/.test(path));
}

/** A part that every document has. */
export function partOf({ xml }: PackageXml, path: string): XmlElement {
  return xml.get(path) ?? { name: '', attributes: {}, children: [], text: '' };
}

/** What is said more than once. */
export function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
