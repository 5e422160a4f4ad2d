import type { Figure } from '../../document/blocks.js';
import { text } from '../../document/build.js';
import type { Drawing } from '../../document/drawing.js';

/**
 * Drawings of one thing as figures, told apart where there are several.
 * @param first number of the first; null where figures are not numbered
 */
export function figuresOf(
  drawings: readonly Drawing[],
  { id, caption, alternative, first = 1 }: { id: string; caption: string; alternative: string; first?: number | null },
): Figure[] {
  return drawings.map((drawing, index) => {
    const part = drawings.length > 1 ? `, del ${index + 1} af ${drawings.length}` : '';
    const own = drawings.length > 1 ? `${id}.${index + 1}` : id;
    const number = first === null ? '' : `Figur ${first + index}. `;
    const words = `${number}${caption}${part}`;
    return {
      type: 'figure',
      id: own,
      caption: [text(words)],
      alternative: `${alternative}${part && `. ${part.slice(2)}`}`,
      drawing,
    };
  });
}
