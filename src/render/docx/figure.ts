import { ImageRun } from 'docx';
import type { Figure } from '../../document/blocks.js';
import { textOfInlines } from '../../document/text.js';
import type { Flow } from './flow.js';
import { printable } from './markup/printable.js';
import { styleIds } from './styles.js';
import type { Surroundings } from './surroundings.js';

/** The caption and below it the picture, which goes with the text and is no wider than its place. */
export function renderFigure({ id, caption, alternative, drawing }: Figure, around: Surroundings): Flow[] {
  const { writer, indent, width } = around;
  writer.anchor(id);
  const title = writer.paragraph(styleIds.caption, caption, { indent });
  const { svg, png } = writer.picture(drawing);
  const scale = Math.min(1, (width - indent) / 20 / drawing.width);
  const transformation = { width: pixels(drawing.width * scale), height: pixels(drawing.height * scale) };
  const altText = {
    id: String(writer.pictureNumber()),
    name: printable(id),
    title: printable(textOfInlines(caption)),
    description: printable(alternative),
  };
  const image = new ImageRun({
    type: 'svg',
    data: Buffer.from(svg),
    transformation,
    altText,
    fallback: { type: 'png', data: Buffer.from(png) },
  });
  return [title, writer.paragraphOf(styleIds.figure, [image], { indent })];
}

/** A picture's size is told in dots of a screen, 96 an inch. */
function pixels(points: number): number {
  return (points * 96) / 72;
}
