import { styleText } from 'node:util';

export type Style = 'bold' | 'italic' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';
export type Paint = (style: Style, text: string) => string;

/** Whether there are colours was settled by whoever asks; the stream is not looked at again. */
export function painter(colour: boolean): Paint {
  return colour ? (style, text) => styleText(style, text, { validateStream: false }) : (_style, text) => text;
}
