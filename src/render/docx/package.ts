import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

type Parts = Record<string, Uint8Array>;

/**
 * Takes chance out of a package that `docx` wrote: the time of writing, random ids of relationships and font keys,
 * counters that go on from document to document, times in the zip. The language goes into the properties.
 */
export function finishPackage(bytes: Uint8Array, { date, language }: { date: Date; language: string }): Uint8Array {
  const parts = unzipSync(bytes);
  rewrite(parts, 'docProps/core.xml', (xml) => withProperties(xml, date, language));
  rekeyFonts(parts);
  for (const path of Object.keys(parts)) {
    if (/^word\/_rels\/[^/]+\.rels$/.test(path)) renameRelationships(parts, path);
    if (/^word\/[^/]+\.xml$/.test(path)) rewrite(parts, path, renumber);
  }
  return zip(parts);
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

/** Embedded fonts are masked with a random key; the new one comes from the font. */
function rekeyFonts(parts: Parts): void {
  const targets = fontFiles(parts);
  rewrite(parts, 'word/fontTable.xml', (xml) =>
    xml.replace(/(r:id="([^"]+)" w:fontKey=")\{([^}]+)\}/g, (whole, before: string, id: string, oldKey: string) => {
      const path = targets.get(id);
      const masked = path === undefined ? undefined : parts[path];
      if (path === undefined || masked === undefined) return whole;
      const font = mask(masked, oldKey);
      const key = keyOf(font);
      parts[path] = mask(font, key);
      return `${before}{${key}}`;
    }),
  );
}

function fontFiles(parts: Parts): Map<string, string> {
  const relationships = parts['word/_rels/fontTable.xml.rels'];
  const found = relationships ? strFromU8(relationships).matchAll(/<Relationship\b[^>]*>/g) : [];
  return new Map(
    [...found].map(([tag]) => [/ Id="([^"]*)"/.exec(tag)?.[1] ?? '', `word/${/ Target="([^"]*)"/.exec(tag)?.[1]}`]),
  );
}

function keyOf(font: Uint8Array): string {
  const hash = createHash('sha256').update(font).digest('hex').toUpperCase();
  return [hash.slice(0, 8), hash.slice(8, 12), hash.slice(12, 16), hash.slice(16, 20), hash.slice(20, 32)].join('-');
}

/** Masks or unmasks the first 32 bytes of a font (ISO/IEC 29500-1, 17.8.1). */
function mask(font: Uint8Array, key: string): Uint8Array {
  const bytes = Buffer.from(key.replaceAll('-', ''), 'hex').reverse();
  return font.map((byte, index) => (index < 32 ? byte ^ (bytes[index % bytes.length] ?? 0) : byte));
}

/** The content types come first, as Word writes them; the zip's times are local and so name no time zone. */
function zip(parts: Parts): Uint8Array {
  const first = '[Content_Types].xml';
  const paths = Object.keys(parts).sort((a, b) => Number(b === first) - Number(a === first) || (a < b ? -1 : 1));
  const sorted: Zippable = {};
  for (const path of paths) sorted[path] = parts[path] ?? new Uint8Array();
  return zipSync(sorted, { mtime: new Date(1980, 0, 1), level: 6 });
}
