const twipsOfMm = (mm: number) => Math.round((mm * 1440) / 25.4);

/** Twentieths of a point, the unit of lengths in WordprocessingML. */
export const twipsOfPt = (pt: number) => Math.round(pt * 20);

export const page = {
  width: twipsOfMm(210),
  height: twipsOfMm(297),
  side: twipsOfMm(22),
  top: twipsOfMm(20),
  foot: twipsOfMm(22),
  running: twipsOfMm(9),
} as const;

export const textWidth = page.width - 2 * page.side;

/** Distance between a frame and what it holds. */
export const padding = twipsOfMm(3);

export const listIndent = twipsOfMm(5);

/** Shares out a width by per cent so that the parts sum to the whole. */
export function shareWidth(total: number, percents: readonly number[]): number[] {
  const sum = percents.reduce((a, b) => a + b, 0);
  let percent = 0;
  let taken = 0;
  return percents.map((part) => {
    percent += part;
    const width = Math.round((total * percent) / sum) - taken;
    taken += width;
    return width;
  });
}
