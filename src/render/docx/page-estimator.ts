import type { PageNumberEstimator } from 'docx';
import { type Fonts, fontFamily } from '../fonts.js';

const made = new WeakMap<Fonts, PageNumberEstimator>();

/**
 * Finds the pages of bookmarks by laying the document out. A guess, because Word may draw the text in a copy of the font
 * of its own. One for all documents: it keeps the fonts it has read and the widths it has measured.
 */
export async function pageEstimator(fonts: Fonts): Promise<PageNumberEstimator> {
  const known = made.get(fonts);
  if (known) return known;
  const { estimatePageNumbersWith } = await import('docx/layout');
  const faces = [fonts.regular, fonts.bold, fonts.italic, fonts.boldItalic];
  const estimator = estimatePageNumbersWith({
    guess: true,
    fonts: faces.map((data) => ({ data, name: fontFamily })),
  });
  made.set(fonts, estimator);
  return estimator;
}
