import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type Fonts, fontFamily } from '../fonts.js';
import { type PackedFile, pack } from '../zip.js';

/** Beside the bundle: the faces as `packFaces` left them. */
const packedFacesDir = new URL('./faces/', import.meta.url);

/** A face as a document carries it: masked with a key that the font table tells. */
export interface EmbeddedFont {
  readonly key: string;
  readonly file: PackedFile;
}

/**
 * What `docx` is told to embed, instead of the faces themselves: it would mask and compress a megabyte anew for each
 * document, and `finishPackage` puts the ready faces in their place.
 */
export const fontPlaceholders = {
  name: fontFamily,
  data: Buffer.from('regular'),
  bold: Buffer.from('bold'),
  italic: Buffer.from('italic'),
  boldItalic: Buffer.from('boldItalic'),
};

const made = new WeakMap<Fonts, readonly EmbeddedFont[]>();

/** The faces in the order in which `docx` numbers their files: regular, bold, italic, bold italic. */
export function embeddedFonts(fonts: Fonts): readonly EmbeddedFont[] {
  const known = made.get(fonts);
  if (known) return known;
  const embedded = [fonts.regular, fonts.bold, fonts.italic, fonts.boldItalic].map((font) => {
    const key = keyOf(font);
    return { key, file: readPacked(key) ?? pack(masked(font, key)) };
  });
  made.set(fonts, embedded);
  return embedded;
}

/** Packs the faces ahead, when the bundle is made: it is a tenth of what one plan's Word files take, and the same each time. */
export function packFaces(fonts: Fonts): void {
  mkdirSync(packedFacesDir, { recursive: true });
  for (const { key, file } of embeddedFonts(fonts)) {
    const { bytes, ...facts } = file;
    writeFileSync(packedFile(key), bytes);
    writeFileSync(factsFile(key), JSON.stringify(facts));
  }
}

/** A face is known by its content, so another version of the font is packed anew. Null where nothing was packed ahead. */
function readPacked(key: string): PackedFile | null {
  if (!existsSync(factsFile(key))) return null;
  const facts = JSON.parse(readFileSync(factsFile(key), 'utf8')) as Omit<PackedFile, 'bytes'>;
  return { ...facts, bytes: readFileSync(packedFile(key)) };
}

function packedFile(key: string): URL {
  return new URL(`${key}.deflated`, packedFacesDir);
}

function factsFile(key: string): URL {
  return new URL(`${key}.json`, packedFacesDir);
}

function keyOf(font: Uint8Array): string {
  const hash = createHash('sha256').update(font).digest('hex').toUpperCase();
  return [hash.slice(0, 8), hash.slice(8, 12), hash.slice(12, 16), hash.slice(16, 20), hash.slice(20, 32)].join('-');
}

/** The font with its first 32 bytes masked (ISO/IEC 29500-1, 17.8.1). */
function masked(font: Uint8Array, key: string): Uint8Array {
  const bytes = Buffer.from(key.replaceAll('-', ''), 'hex').reverse();
  const copy = Uint8Array.from(font);
  for (let index = 0; index < 32; index++) copy[index] = (font[index] ?? 0) ^ (bytes[index % bytes.length] ?? 0);
  return copy;
}
