import { toThousandths } from '../decimal.js';

/** Three shares of a colour `#RRGGBB`; black when there is none. */
export function rgb(color = '#000000'): string {
  const value = Number.parseInt(color.slice(1), 16);
  return decimals((value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255);
}

export function decimals(...values: number[]): string {
  return values.map(decimal).join(' ');
}

/** To a thousandth of a point. */
export function decimal(value: number): string {
  return toThousandths(value);
}
