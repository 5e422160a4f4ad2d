import type { Font, Glyph, GlyphRun, Position } from 'fontkit';

/** Words whose letters look the same wherever they stand: no joining signs, no marks to be put over others, no fractions. */
const plainWord = /^[ -~\u00a0-\u00ac\u00ae-\u00ff\u2010\u2013\u2014\u2018-\u201d\u2022\u2026]+$/;

/**
 * Lays words out from pairs of letters. A face moves a letter for the sake of its neighbour, and a text has some thousand different pairs, but many more
 * words: fontkit, which runs through all rules of the face each time, is asked of each pair once. It was a third of the first PDF files of a build.
 */
export class PairLayout {
  private readonly letters = new Map<number, Letter | null>();
  /** By both letters: where the first stands before the second, or null where the two are not just set side by side. */
  private readonly pairs = new Map<number, Position | null>();

  constructor(private readonly font: Font) {}

  layout(text: string): GlyphRun {
    return (plainWord.test(text) && this.fromPairs(text)) || this.font.layout(text);
  }

  /** Null where letters melt together, as «fi» does. */
  private fromPairs(text: string): GlyphRun | null {
    const glyphs: Glyph[] = [];
    const positions: Position[] = [];
    let advanceWidth = 0;
    for (let at = 0; at < text.length; at++) {
      const letter = this.letter(text.charCodeAt(at));
      const position = at + 1 < text.length ? this.pair(text.charCodeAt(at), text.charCodeAt(at + 1)) : letter?.alone;
      if (!letter || !position) return null;
      glyphs.push(letter.glyph);
      positions.push(position);
      advanceWidth += position.xAdvance;
    }
    return { glyphs, positions, advanceWidth };
  }

  private letter(code: number): Letter | null {
    const known = this.letters.get(code);
    if (known !== undefined) return known;
    const { glyphs, positions } = this.font.layout(String.fromCharCode(code));
    const [glyph] = glyphs;
    const [alone] = positions;
    const letter = glyph && alone && glyphs.length === 1 && isOnLine(alone) ? { glyph, alone } : null;
    this.letters.set(code, letter);
    return letter;
  }

  private pair(first: number, second: number): Position | null {
    const key = first * 0x10000 + second;
    const known = this.pairs.get(key);
    if (known !== undefined) return known;
    const { glyphs, positions } = this.font.layout(String.fromCharCode(first, second));
    const [left, right] = [this.letter(first), this.letter(second)];
    const [before, after] = positions;
    const isPair =
      glyphs.length === 2 && glyphs[0]?.id === left?.glyph.id && glyphs[1]?.id === right?.glyph.id && before && after;
    const isPlain = isPair && isOnLine(before) && isOnLine(after) && after.xAdvance === right?.alone.xAdvance;
    const position = isPlain ? before : null;
    this.pairs.set(key, position);
    return position;
  }
}

interface Letter {
  readonly glyph: Glyph;
  /** Where nothing follows. */
  readonly alone: Position;
}

function isOnLine({ xOffset, yOffset, yAdvance }: Position): boolean {
  return xOffset === 0 && yOffset === 0 && yAdvance === 0;
}
