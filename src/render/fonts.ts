import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/**
 * The faces that documents use: IBM Plex Sans (OFL), as whole TrueType files. Word finds the bold of a family by the
 * font's own name, which the semi-bold files do not carry; DOCX therefore takes bold where PDF takes semi-bold.
 */
export interface Fonts {
  readonly regular: Uint8Array;
  readonly italic: Uint8Array;
  readonly semiBold: Uint8Array;
  readonly semiBoldItalic: Uint8Array;
  readonly bold: Uint8Array;
  readonly boldItalic: Uint8Array;
}

export const fontFamily = 'IBM Plex Sans';

const faces = {
  regular: '400Regular/IBMPlexSans_400Regular',
  italic: '400Regular_Italic/IBMPlexSans_400Regular_Italic',
  semiBold: '600SemiBold/IBMPlexSans_600SemiBold',
  semiBoldItalic: '600SemiBold_Italic/IBMPlexSans_600SemiBold_Italic',
  bold: '700Bold/IBMPlexSans_700Bold',
  boldItalic: '700Bold_Italic/IBMPlexSans_700Bold_Italic',
} as const;

/** Reads the faces from the font package. */
export async function loadFonts(): Promise<Fonts> {
  const [regular, italic, semiBold, semiBoldItalic, bold, boldItalic] = await Promise.all([
    readFile(pathOf(faces.regular)),
    readFile(pathOf(faces.italic)),
    readFile(pathOf(faces.semiBold)),
    readFile(pathOf(faces.semiBoldItalic)),
    readFile(pathOf(faces.bold)),
    readFile(pathOf(faces.boldItalic)),
  ]);
  return { regular, italic, semiBold, semiBoldItalic, bold, boldItalic };
}

/** Where the faces lie. */
export function fontPaths(): string[] {
  return Object.values(faces).map(pathOf);
}

function pathOf(face: string): string {
  return createRequire(import.meta.url).resolve(`@expo-google-fonts/ibm-plex-sans/${face}.ttf`);
}
