import { createHash } from 'node:crypto';
import { type Fonts, fontFamily } from '../fonts.js';
import { type PackedFile, pack } from '../zip.js';

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
    return { key, file: pack(masked(font, key)) };
  });
  made.set(fonts, embedded);
  return embedded;
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
