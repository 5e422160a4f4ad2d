import { type Fonts, loadFonts } from '../../src/render/fonts.js';

let loaded: Promise<Fonts> | undefined;

/** The faces, the same for all that ask: what is worked out of a face is kept with it. */
export function sharedFonts(): Promise<Fonts> {
  loaded ??= loadFonts();
  return loaded;
}
