import type { Inline } from 'pdfmake/js/Line.js';
import { TextInlines } from '../pdfmake-classes.js';

export const softHyphen = '\u00ad';
export const lineHyphen = '\u2010';

/**
 * Measures pieces of words that end in a soft hyphen: no width inside a line, a hyphen's width at its end. Finds the
 * style once for neighbours that ask for the same one, since pdfmake's search of its style stack costs most of the time.
 */
export class HyphenTextInlines extends TextInlines {
  override widthOfText(text: string, inline: Inline): number {
    return super.widthOfText(text.replaceAll(softHyphen, ''), inline);
  }

  override measure(inlines: Inline[], styles: object): Inline[] {
    let model: Inline | null = null;
    let wanted = '';
    for (const inline of inlines) {
      const own = ownStyle(inline);
      if (model && own === wanted) this.measureLike(model, inline);
      else super.measure([inline], styles);
      if (inline.text.endsWith(softHyphen)) inline.trailingCut = -super.widthOfText(lineHyphen, inline);
      model = inline;
      wanted = own;
    }
    return inlines;
  }

  private measureLike(model: Inline, inline: Inline): void {
    const { text, lineEnd, noNewLine } = inline;
    Object.assign(inline, model, { text, lineEnd, noNewLine });
    inline.width = this.widthOfText(text, inline);
    inline.leadingCut = this.widthOfSpace(/^\s+/, inline);
    inline.trailingCut = this.widthOfSpace(/\s+$/, inline);
  }

  private widthOfSpace(pattern: RegExp, inline: Inline): number {
    const [space] = pattern.exec(inline.text) ?? [];
    return space ? this.widthOfText(space, inline) : 0;
  }
}

function ownStyle(inline: Inline): string {
  return JSON.stringify({ ...inline, text: undefined, lineEnd: undefined, noNewLine: undefined });
}
