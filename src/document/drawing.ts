/**
 * What a figure shows, as plain shapes that every format draws alike. Lengths are points; the origin is the upper left corner,
 * y grows downwards. Colours are names, so that the site can change them in the dark.
 */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Drawn in this order, later shapes over earlier ones. */
  readonly shapes: readonly Shape[];
}

export type Shape = Rectangle | Circle | Path | Label;

export interface Rectangle {
  readonly type: 'rectangle';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Radius of the corners; 0 when left out. */
  readonly radius?: number;
  readonly fill?: Ink;
  readonly stroke?: Stroke;
}
export interface Circle {
  readonly type: 'circle';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill?: Ink;
  readonly stroke?: Stroke;
}
/** Straight lines from point to point; closed when filled. */
export interface Path {
  readonly type: 'path';
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly fill?: Ink;
  readonly stroke?: Stroke;
}
/** One line of words; breaking lines is up to whoever makes the drawing (`text-width.ts` measures). */
export interface Label {
  readonly type: 'label';
  readonly text: string;
  readonly x: number;
  /** Of the line that the letters stand on. */
  readonly y: number;
  readonly size: number;
  readonly weight: Weight;
  readonly align: 'start' | 'middle' | 'end';
  readonly ink: Ink;
}
export interface Stroke {
  readonly ink: Ink;
  readonly width: number;
  /** Lengths of dash and gap, or a whole line. */
  readonly dash?: readonly [number, number];
}
export type Weight = 'regular' | 'semiBold';

/**
 * The colours of figures on paper, `#RRGGBB`. `text`, `quiet` and the three series are readable as text on `paper` and on
 * `tint`; `rule` is for lines that carry no meaning. Series differ in lightness too, and are never told apart by colour alone.
 */
export const inks = {
  text: '#1A1A1A',
  quiet: '#545454',
  frame: '#5B6B73',
  rule: '#C9D1D5',
  tint: '#EEF2F4',
  paper: '#FFFFFF',
  series1: '#12466B',
  series2: '#93400B',
  series3: '#66700E',
} as const;

export type Ink = keyof typeof inks;
