import { strFromU8, strToU8 } from 'fflate';
import { type PackedFile, pack, readZip, unpack, zip } from '../zip.js';
import type { EmbeddedFont } from './embedded-fonts.js';

type Parts = Map<string, PackedFile>;

export interface PackageFacts {
  readonly date: Date;
  readonly language: string;
  readonly fonts: readonly EmbeddedFont[];
}

/**
 * Takes chance out of a package that `docx` wrote: the time of writing, random keys of fonts, times in the zip. The ready
 * fonts go into the places kept for them, and what `docx` has no option for into the smaller parts. The others stay as
 * they were compressed.
 */
export function finishPackage(bytes: Uint8Array, { date, language, fonts }: PackageFacts): Uint8Array {
  const parts = readZip(bytes);
  rewrite(parts, 'docProps/core.xml', (xml) => withDateAndLanguage(xml, date, language));
  rewrite(parts, 'docProps/app.xml', withProgram);
  rewrite(parts, 'word/settings.xml', (xml) => withSigns(xml, language));
  embedFonts(parts, fonts);
  dropCustomProperties(parts);
  return zip(sorted(parts));
}

function rewrite(parts: Parts, path: string, change: (xml: string) => string): void {
  const part = parts.get(path);
  if (!part) throw new Error(`A package without ${path}`);
  parts.set(path, pack(strToU8(change(strFromU8(unpack(part))))));
}

function withDateAndLanguage(xml: string, date: Date, language: string): string {
  const time = date.toISOString().replace(/\.\d+Z$/, 'Z');
  return xml
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${time}`)
    .replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`);
}

/** Which program made the file. */
function withProgram(xml: string): string {
  return xml.replace(/\/>$/, '><Application>helhedsplan</Application></Properties>');
}

/** The language of the theme, and the signs of Danish numbers and lists. */
function withSigns(xml: string, language: string): string {
  const signs = `<w:themeFontLang w:val="${language}"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>`;
  return xml.replace('</w:settings>', `${signs}</w:settings>`);
}

/** The ready faces take the places of what `docx` embedded, with their keys for its random ones. */
function embedFonts(parts: Parts, fonts: readonly EmbeddedFont[]): void {
  const table = 'word/fontTable.xml';
  let face = 0;
  rewrite(parts, table, (xml) =>
    xml.replace(/( w:fontKey="){[^}]*}/g, (_, before: string) => `${before}{${fonts[face++]?.key}}`),
  );
  const files = fonts.map(({ file }, index) => [`word/fonts/font${index + 1}.odttf`, file] as const);
  if (face !== fonts.length || files.some(([path]) => !parts.has(path))) throw new Error(`${table} has other fonts`);
  for (const [path, file] of files) parts.set(path, file);
}

/** `docx` makes the part although nothing is in it; in others it tells of people. */
function dropCustomProperties(parts: Parts): void {
  parts.delete('docProps/custom.xml');
  for (const path of ['[Content_Types].xml', '_rels/.rels'])
    rewrite(parts, path, (xml) => xml.replace(/<[^<>]*docProps\/custom\.xml"[^<>]*>/, ''));
}

/** The content types come first, as Word writes them. */
function sorted(parts: Parts): Parts {
  const first = '[Content_Types].xml';
  return new Map([...parts].sort(([a], [b]) => Number(b === first) - Number(a === first) || (a < b ? -1 : 1)));
}
