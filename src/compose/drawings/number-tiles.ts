import type { Drawing, Shape } from '../../document/drawing.js';
import { leading, linesOf, type WordStyle, widthOf, word, wordStyles, words } from './words.js';

/** A figure by itself, with what it counts and when. */
export interface NumberTile {
  /** `37`, `7,4 %` */
  readonly text: string;
  readonly label: string;
  readonly period: string;
}

const sizes = { number: 26, smallest: 10, between: 18, rule: 2.5, beside: 8, narrowest: 125, betweenRows: 16 };

/** Figures that cannot be compared, side by side: each stands large over its words, and no length is drawn. */
export function numberTiles(tiles: readonly NumberTile[], width: number): Drawing {
  const columns = columnsFor(tiles.length, width);
  const tileWidth = (width - (columns - 1) * sizes.between) / columns;
  const textWidth = tileWidth - sizes.rule - sizes.beside;
  const shapes: Shape[] = [];
  let top = 0;
  for (let first = 0; first < tiles.length; first += columns) {
    const row = tiles.slice(first, first + columns).map((tile) => laidOut(tile, textWidth));
    const height = Math.max(...row.map((tile) => tile.height));
    for (const [index, tile] of row.entries()) {
      const x = index * (tileWidth + sizes.between);
      shapes.push({ type: 'rectangle', x, y: top, width: sizes.rule, height, fill: 'series1' });
      shapes.push(...tile.at(x + sizes.rule + sizes.beside, top));
    }
    top += height + sizes.betweenRows;
  }
  return { width, height: Math.max(0, top - sizes.betweenRows), shapes };
}

/** Three beside each other at most, with the rows as even as can be. */
function columnsFor(tiles: number, width: number): number {
  const most = Math.max(1, Math.min(3, Math.floor((width + sizes.between) / (sizes.narrowest + sizes.between))));
  return Math.max(1, Math.ceil(tiles / Math.max(1, Math.ceil(tiles / most))));
}

interface LaidOut {
  readonly height: number;
  readonly at: (x: number, top: number) => Shape[];
}

function laidOut({ text, label, period }: NumberTile, width: number): LaidOut {
  const number = fitting(text, width);
  const lines = linesOf(label, width, wordStyles.body);
  const when = linesOf(period, width, wordStyles.quiet);
  const labelTop = number.size * 0.8 + 5;
  const periodTop = labelTop + lines.length * leading(wordStyles.body) + 1;
  return {
    height: periodTop + when.length * leading(wordStyles.quiet),
    at: (x, top) => [
      word(text, x, top + number.size * 0.75, number),
      ...words(lines, x, top + labelTop, wordStyles.body),
      ...words(when, x, top + periodTop, wordStyles.quiet),
    ],
  };
}

/** A long figure is written smaller, so that it stays in its tile. */
function fitting(text: string, width: number): WordStyle {
  const style: WordStyle = { size: sizes.number, weight: 'semiBold', ink: 'series1' };
  const size = Math.max(sizes.smallest, Math.min(sizes.number, (sizes.number * width) / widthOf(text, style)));
  return { ...style, size };
}
