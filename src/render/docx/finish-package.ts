import { strToU8 } from 'fflate';
import { type PackedFile, pack, zip } from '../zip.js';
import type { EmbeddedFont } from './embedded-fonts.js';
import type { PartContent } from './package-parts.js';

type Parts = Map<string, PartContent | PackedFile>;

export interface PackageFacts {
  readonly date: Date;
  readonly language: string;
  readonly fonts: readonly EmbeddedFont[];
  /** The pictures of the document, by what `docx` was given in their place. */
  readonly pictures: ReadonlyMap<string, PackedFile>;
}

/**
 * Takes chance out of a package that `docx` wrote: the time of writing, random keys of fonts. What is ready, fonts and pictures,
 * goes into the places kept for it, and what `docx` has no option for into the smaller parts.
 */
export function finishPackage(written: ReadonlyMap<string, PartContent>, facts: PackageFacts): Uint8Array {
  const { date, language, fonts, pictures } = facts;
  const parts: Parts = new Map(written);
  rewrite(parts, 'docProps/core.xml', (xml) => withDateAndLanguage(xml, date, language));
  rewrite(parts, 'docProps/app.xml', withProgram);
  rewrite(parts, 'word/settings.xml', (xml) => withSigns(xml, language));
  embedFonts(parts, fonts);
  embedPictures(parts, pictures);
  dropCustomProperties(parts);
  return zip(new Map(sorted(parts).map(([path, part]) => [path, packed(path, part)])));
}

function rewrite(parts: Parts, path: string, change: (xml: string) => string): void {
  const part = parts.get(path);
  if (typeof part !== 'string') throw new Error(`A package without ${path}`);
  parts.set(path, change(part));
}

function packed(path: string, part: PartContent | PackedFile): PackedFile {
  if (typeof part === 'string') return path === 'word/document.xml' ? pack(strToU8(part)) : packedOnce(part);
  return part instanceof Uint8Array ? pack(part) : part;
}

/** Styles, settings and half a dozen others are alike in all documents. */
const known = new Map<string, PackedFile>();
const most = 100;

function packedOnce(xml: string): PackedFile {
  const before = known.get(xml);
  if (before) return before;
  if (known.size >= most) known.clear();
  const file = pack(strToU8(xml));
  known.set(xml, file);
  return file;
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

/** The ready pictures take the places of the names that `docx` was given for them. */
function embedPictures(parts: Parts, pictures: ReadonlyMap<string, PackedFile>): void {
  for (const [path, part] of parts) {
    if (!path.startsWith('word/media/') || !(part instanceof Uint8Array)) continue;
    const file = pictures.get(Buffer.from(part).toString());
    if (!file) throw new Error(`${path} is a picture that nobody made`);
    parts.set(path, file);
  }
}

/** `docx` makes the part although nothing is in it; in others it tells of people. */
function dropCustomProperties(parts: Parts): void {
  parts.delete('docProps/custom.xml');
  for (const path of ['[Content_Types].xml', '_rels/.rels'])
    rewrite(parts, path, (xml) => xml.replace(/<[^<>]*docProps\/custom\.xml"[^<>]*>/, ''));
}

/** The content types come first, as Word writes them. */
function sorted(parts: Parts): (readonly [path: string, part: PartContent | PackedFile])[] {
  const first = '[Content_Types].xml';
  return [...parts].sort(([a], [b]) => Number(b === first) - Number(a === first) || (a < b ? -1 : 1));
}
