import type { Inline } from 'pdfmake/js/Line.js';
import { TextInlines } from '../pdfmake-classes.js';
import { printable } from './printable.js';
import { type WordSizes, wordSizes } from './word-sizes.js';

export const softHyphen = '\u00ad';
export const lineHyphen = '\u2010';

/**
 * Measures pieces of words that end in a soft hyphen: no width inside a line, a hyphen's width at its end. Finds the
 * style once for neighbours that ask for the same one, since pdfmake's search of its style stack costs most of the time,
 * and the sizes of a word once for all documents.
 */
export class HyphenTextInlines extends TextInlines {
  override widthOfText(text: string, inline: Inline): number {
    return super.widthOfText(text.replaceAll(softHyphen, ''), inline);
  }

  override measure(inlines: Inline[], styles: object): Inline[] {
    let model: Inline | null = null;
    let wanted: Inline | null = null;
    return inlines.map((inline) => {
      if (!model || !wanted || !sameWish(inline, wanted)) {
        wanted = { ...inline };
        [model = inline] = super.measure([inline], styles);
      }
      return this.measureLike(model, wanted, inline);
    });
  }

  /** Every piece has the same properties in the same order, which makes all work with it faster. */
  private measureLike(model: Inline, { goesTo }: Inline, { text, lineEnd, noNewLine }: Inline): Inline {
    const { font, fontSize, fontFeatures, height, color, decoration, alignment, sup } = model;
    const known = wordSizes(font, fontSize);
    let sizes = known.get(text);
    if (!sizes) {
      sizes = this.sizesOf(text, model);
      known.set(text, sizes);
    }
    const { shown, width, leadingCut, trailingCut } = sizes;
    return {
      text: shown,
      font,
      fontSize,
      fontFeatures,
      width,
      height,
      x: 0,
      leadingCut,
      trailingCut,
      lineEnd,
      noNewLine,
      color,
      decoration,
      alignment,
      sup,
      goesTo,
      readAs: shown === text ? undefined : { text, whole: { text } },
    };
  }

  private sizesOf(text: string, inline: Inline): WordSizes {
    const shown = printable(text, inline.font);
    return {
      shown,
      width: this.widthOfText(shown, inline),
      leadingCut: this.widthOfSpace(/^\s+/, shown, inline),
      trailingCut: shown.endsWith(softHyphen)
        ? -super.widthOfText(lineHyphen, inline)
        : this.widthOfSpace(/\s+$/, shown, inline),
    };
  }

  private widthOfSpace(pattern: RegExp, text: string, inline: Inline): number {
    const [space] = pattern.exec(text) ?? [];
    return space ? this.widthOfText(space, inline) : 0;
  }
}

/** Whether two pieces ask for the same style and link; they differ in nothing else. */
function sameWish(a: Inline, b: Inline): boolean {
  return (
    a.bold === b.bold &&
    a.italics === b.italics &&
    a.color === b.color &&
    a.decoration === b.decoration &&
    a.sup === b.sup &&
    a.fontSize === b.fontSize &&
    a.lineHeight === b.lineHeight &&
    a.alignment === b.alignment &&
    a.goesTo === b.goesTo
  );
}
