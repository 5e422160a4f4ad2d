import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { EmbeddedFont } from './embedded-fonts.js';
import { type PackedFile, pack, zip } from './zip.js';

type Parts = Record<string, Uint8Array>;

export interface PackageFacts {
  readonly date: Date;
  readonly language: string;
  readonly fonts: readonly EmbeddedFont[];
}

/**
 * Takes chance out of a package that `docx` wrote: the time of writing, random ids of relationships and font keys,
 * counters that go on from document to document, times in the zip. The language goes into the properties, the fonts
 * into the places kept for them.
 */
export function finishPackage(bytes: Uint8Array, { date, language, fonts }: PackageFacts): Uint8Array {
  const parts = unzipSync(bytes);
  rewrite(parts, 'docProps/core.xml', (xml) => withProperties(xml, date, language));
  const ready = embedFonts(parts, fonts);
  for (const path of Object.keys(parts)) {
    if (/^word\/_rels\/[^/]+\.rels$/.test(path)) renameRelationships(parts, path);
    if (/^word\/[^/]+\.xml$/.test(path)) rewrite(parts, path, renumber);
  }
  return zipped(parts, ready);
}

function rewrite(parts: Parts, path: string, change: (xml: string) => string): void {
  const part = parts[path];
  if (part) parts[path] = strToU8(change(strFromU8(part)));
}

function withProperties(xml: string, date: Date, language: string): string {
  const time = date.toISOString().replace(/\.\d+Z$/, 'Z');
  return xml
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${time}`)
    .replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`);
}

/** Relationships with a random id become `rIdL1`, `rIdL2` … in the order of the list. */
function renameRelationships(parts: Parts, path: string): void {
  const owner = path.replace('/_rels/', '/').replace(/\.rels$/, '');
  const names = new Map<string, string>();
  rewrite(parts, path, (xml) =>
    xml.replace(/( Id=")([^"]+)(")/g, (whole, before: string, id: string, after: string) => {
      if (/^rId\d+$/.test(id)) return whole;
      names.set(id, `rIdL${names.size + 1}`);
      return `${before}${names.get(id)}${after}`;
    }),
  );
  rewrite(parts, owner, (xml) =>
    xml.replace(/( r:id=")([^"]+)(")/g, (_, before: string, id: string, after: string) => {
      return `${before}${names.get(id) ?? id}${after}`;
    }),
  );
}

/** Bookmarks are numbered from 1 in each part. */
function renumber(xml: string): string {
  const ids = new Map<string, number>();
  return xml.replace(
    /(<w:bookmark(?:Start|End)\b[^>]*? w:id=")(\d+)(")/g,
    (_, before: string, id: string, after: string) => {
      const known = ids.get(id) ?? ids.size + 1;
      ids.set(id, known);
      return `${before}${known}${after}`;
    },
  );
}

/** The ready faces take the places of what `docx` embedded, with their keys for its random ones. */
function embedFonts(parts: Parts, fonts: readonly EmbeddedFont[]): Map<string, PackedFile> {
  const table = 'word/fontTable.xml';
  let face = 0;
  rewrite(parts, table, (xml) =>
    xml.replace(/( w:fontKey="){[^}]*}/g, (_, before: string) => `${before}{${fonts[face++]?.key}}`),
  );
  const files = fonts.map(({ file }, index) => [`word/fonts/font${index + 1}.odttf`, file] as const);
  if (face !== fonts.length || files.some(([path]) => !parts[path])) throw new Error(`${table} has other fonts`);
  return new Map(files);
}

/** The content types come first, as Word writes them. */
function zipped(parts: Parts, ready: ReadonlyMap<string, PackedFile>): Uint8Array {
  const first = '[Content_Types].xml';
  const sorted = Object.entries(parts).sort(
    ([a], [b]) => Number(b === first) - Number(a === first) || (a < b ? -1 : 1),
  );
  return zip(new Map(sorted.map(([path, data]) => [path, ready.get(path) ?? pack(data)])));
}
