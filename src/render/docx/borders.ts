import { colors } from './colors.js';
import type { Border } from './markup/border.js';

/** A rule of half a point, in the frame's slate unless told otherwise. */
export function rule(color: string = colors.slate): Border {
  return { size: 4, color };
}
