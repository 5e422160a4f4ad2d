/** `.001` for 1, `.12` for 120: what stands after a number's whole part, by its thousandths. */
const fractions = Array.from({ length: 1000 }, (_, thousandths) =>
  thousandths === 0 ? '' : `.${String(thousandths).padStart(3, '0').replace(/0+$/, '')}`,
);

/** To a thousandth of a point, without an exponent. Drawings have some 100,000 numbers, and the engine's own way takes four times as long. */
export function toThousandths(value: number): string {
  return written(Math.round(value * 1000));
}

/** To a hundredth of a point. */
export function toHundredths(value: number): string {
  return written(Math.round(value * 100) * 10);
}

function written(thousandths: number): string {
  const size = Math.abs(thousandths);
  // Beyond any page, where whole numbers are no longer exact.
  if (!(size < 1e12)) return String(thousandths / 1000);
  const whole = Math.floor(size / 1000);
  return `${thousandths < 0 ? '-' : ''}${whole}${fractions[size - whole * 1000]}`;
}
