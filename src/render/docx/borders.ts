import { BorderStyle, type IBorderOptions } from 'docx';
import { colors } from './colors.js';

/** A rule of half a point, in the frame's slate unless told otherwise. */
export function rule(color: string = colors.slate, size = 4, space = 0): IBorderOptions {
  return { style: BorderStyle.SINGLE, size, space, color };
}
