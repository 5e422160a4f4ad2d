import { BorderStyle, type IBorderOptions, type ITableBordersOptions } from 'docx';
import { colors } from './colors.js';

/** A rule of half a point, in the frame's slate unless told otherwise. */
export function rule(color: string = colors.slate): IBorderOptions {
  return { style: BorderStyle.SINGLE, size: 4, color };
}

export const noRule: IBorderOptions = { style: BorderStyle.NIL };

export const frame: ITableBordersOptions = { top: rule(), bottom: rule(), left: rule(), right: rule() };
