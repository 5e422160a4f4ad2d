import type { Vector } from 'pdfmake/js/DocumentContext.js';
import type { Inline } from 'pdfmake/js/Line.js';
import type { Drawing } from '../../document/drawing.js';
import type { Letters } from '../letters.js';
import { decimal, decimals, rgb } from './operands.js';
import type { FormPdfDocument } from './pdf-document.js';
import { bend, operatorsOf } from './shapes.js';

/** Where the upper left corner of a drawing goes, and its size as a part of its own. */
export interface DrawingPlace {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Writes the operators that paint text and vectors; coordinates are from the upper left of the page. */
export class Painter {
  private fill = '';

  constructor(private readonly pdf: FormPdfDocument) {}

  /** Must be called on each new page, where all is black again. */
  beginPage(): void {
    this.fill = '';
  }

  /** Paints a piece of text on its baseline. `mark` opens a marked sequence of its own around the letters. */
  text({ text, font, fontSize, color }: Inline, x: number, y: number, mark?: string): void {
    if (text === '') return;
    const { pdf } = this;
    pdf.page.fonts[font.id] ??= font.ref();
    this.setFill(color);
    // The page is upside down, so that y grows downwards; letters are turned up again.
    const at: Matrix = (dx, dy) => `1 0 0 -1 ${decimal(x + dx)} ${decimal(y - dy)} Tm`;
    const onLine = font.shown?.(text) ?? null;
    const shown =
      onLine === null ? placedLetters({ text, font, fontSize }, at) : [at(0, 0), `[${bracketed(onLine)}] TJ`];
    const letters = mark === undefined ? shown : [mark, ...shown, 'EMC'];
    pdf.addContent(`BT /${font.id} ${decimal(fontSize)} Tf\n${letters.join('\n')}\nET`);
  }

  /** Paints shapes of a drawing whose upper left corner is at x, y. */
  drawing({ shapes }: Drawing, letters: Letters, { x, y, scale }: DrawingPlace): void {
    this.pdf.addContent(`q ${decimals(scale, 0, 0, scale, x, y)} cm`);
    for (const shape of shapes) this.pdf.addContent(operatorsOf(shape, letters));
    this.pdf.addContent('Q');
  }

  vector(vector: Vector): void {
    if (vector.type === 'ellipse') this.dot(vector);
    else if (vector.color) this.area(vector, vector.color);
    else this.stroke(vector);
  }

  /** Fills a rectangle. */
  area({ x = 0, y = 0, w = 0, h = 0 }: Pick<Vector, 'x' | 'y' | 'w' | 'h'>, color: string): void {
    this.setFill(color);
    this.pdf.addContent(`${decimals(x, y, w, h)} re f`);
  }

  private stroke(vector: Vector): void {
    const { x = 0, y = 0, w = 0, h = 0, x1 = 0, y1 = 0, x2 = 0, y2 = 0, lineWidth = 1, dash, lineCap } = vector;
    const path = vector.type === 'rect' ? `${decimals(x, y, w, h)} re` : `${decimals(x1, y1)} m ${decimals(x2, y2)} l`;
    const style = `${decimal(lineWidth)} w ${rgb(vector.lineColor)} RG`;
    const ends = `${lineCap === 'round' ? '1 J' : ''}${dash ? ` [${decimals(dash.length, dash.space)}] 0 d` : ''}`;
    this.pdf.addContent(ends === '' ? `${style} ${path} S` : `q ${style} ${ends} ${path} S Q`);
  }

  /** A circle of four curves. */
  private dot({ x = 0, y = 0, r1 = 0, color }: Vector): void {
    this.setFill(color);
    const round = [quarter(x, y, r1, 0), quarter(x, y, 0, r1), quarter(x, y, -r1, 0), quarter(x, y, 0, -r1)];
    this.pdf.addContent(`${decimals(x + r1, y)} m ${round.join(' ')} f`);
  }

  private setFill(color: string | undefined): void {
    const fill = `${rgb(color)} rg`;
    if (fill !== this.fill) this.pdf.addContent(fill);
    this.fill = fill;
  }
}

/** The curve of a circle around `x`, `y` from the point that lies `dx`, `dy` from there to the next, a quarter further. */
function quarter(x: number, y: number, dx: number, dy: number): string {
  const [toX, toY] = [x - dy, y + dx];
  const first = decimals(x + dx - dy * bend, y + dy + dx * bend);
  return `${first} ${decimals(toX + dx * bend, toY + dy * bend, toX, toY)} c`;
}

type Matrix = (dx: number, dy: number) => string;

/** A shift at the very end leaves nothing to show after it. */
function bracketed(letters: string): string {
  return letters.endsWith('<') ? `<${letters.slice(0, -1)}` : `<${letters}>`;
}

/** Letters of which some stand beside the line, such as accents over others. */
function placedLetters({ text, font, fontSize }: Pick<Inline, 'text' | 'font' | 'fontSize'>, at: Matrix): string[] {
  const [codes, positions] = font.encode(text);
  const shown: string[] = [at(0, 0)];
  let [piece, pieces, advance, shifted] = ['', '', 0, false];
  const show = () => {
    if (piece !== '') pieces += `<${piece}>`;
    if (pieces !== '') shown.push(`[${pieces}] TJ`);
    [piece, pieces] = ['', ''];
  };
  positions.forEach(({ xAdvance, advanceWidth, xOffset, yOffset }, index) => {
    const moved = xOffset !== 0 || yOffset !== 0;
    if (moved || shifted) {
      show();
      const scale = fontSize / 1000;
      shown.push(at((advance + xOffset) * scale, yOffset * scale));
    }
    shifted = moved;
    piece += codes[index];
    advance += xAdvance;
    if (xAdvance === advanceWidth) return;
    pieces += `<${piece}>${decimal(advanceWidth - xAdvance)}`;
    piece = '';
  });
  show();
  return shown;
}
