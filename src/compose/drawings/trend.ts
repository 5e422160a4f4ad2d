import type { Mark } from './mark.js';

type Known = Mark & { readonly value: number };

/**
 * How a series goes, in words, for those who do not see its bars: `stiger fra 22 i 2016 til 51 i 2018 og falder til 33 i 2019`.
 * Figures that are missing are said to be so.
 */
export function trendText(marks: readonly Mark[]): string {
  const known = marks.filter((mark): mark is Known => mark.value !== null);
  const missing = marks.filter(({ value }) => value === null).map(({ label }) => label);
  const said = missing.length > 0 ? `; tallet mangler for ${missing.join(', ')}` : '';
  return knownTrend(known) + said;
}

function knownTrend(known: readonly Known[]): string {
  const [first, ...rest] = known;
  const last = rest.at(-1);
  if (!first) return 'har ingen tal';
  if (!last) return `er ${at(first)}`;
  const turns = turningPoints(known);
  if (turns.length === 0) return `er uændret ${first.text} fra ${first.label} til ${last.label}`;
  if (turns.length > 2) {
    const [low, high] = [extreme(known, -1), extreme(known, 1)];
    return `svinger mellem ${at(low)} og ${at(high)} og ender på ${at(last)}`;
  }
  const steps = turns.map((turn, index) => {
    const before = turns[index - 1] ?? first;
    const verb = turn.value > before.value ? 'stiger' : 'falder';
    return index === 0 ? `${verb} fra ${at(first)} til ${at(turn)}` : `${verb} til ${at(turn)}`;
  });
  return steps.join(' og ');
}

/** Where the series turns, and where it ends; none where all values are alike. */
function turningPoints(known: readonly Known[]): Known[] {
  const turns: Known[] = [];
  let before: Known | undefined;
  let direction = 0;
  for (const mark of known) {
    const step = before ? Math.sign(mark.value - before.value) : 0;
    if (before && step !== 0 && direction !== 0 && step !== direction) turns.push(before);
    if (step !== 0) direction = step;
    before = mark;
  }
  return direction === 0 || !before ? [] : [...turns, before];
}

function extreme(known: readonly Known[], sign: 1 | -1): Known {
  return known.reduce((best, mark) => (sign * mark.value > sign * best.value ? mark : best));
}

function at({ text, label }: Known): string {
  return `${text} i ${label}`;
}
