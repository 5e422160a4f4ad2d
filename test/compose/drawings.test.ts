import { describe, expect, it } from 'vitest';
import { barCharts } from '../../src/compose/drawings/bars.js';
import { organisationCharts } from '../../src/compose/drawings/organisation-chart.js';
import { timelines } from '../../src/compose/drawings/timeline.js';
import { type TreeNode, treesOf } from '../../src/compose/drawings/tree-node.js';
import type { Drawing, Rectangle, Shape } from '../../src/document/drawing.js';
import { textWidth } from '../../src/document/text-width.js';

/** Left, upper, right and lower end of a shape. */
function ends(shape: Shape): [number, number, number, number] {
  switch (shape.type) {
    case 'rectangle':
      return [shape.x, shape.y, shape.x + shape.width, shape.y + shape.height];
    case 'circle':
      return [shape.x - shape.radius, shape.y - shape.radius, shape.x + shape.radius, shape.y + shape.radius];
    case 'path': {
      const [x, y] = [shape.points.map(([one]) => one), shape.points.map(([, one]) => one)];
      return [Math.min(...x), Math.min(...y), Math.max(...x), Math.max(...y)];
    }
    case 'label': {
      const width = textWidth(shape.text, shape.size, shape.weight);
      const left = shape.x - width * { start: 0, middle: 0.5, end: 1 }[shape.align];
      return [left, shape.y - shape.size, left + width, shape.y + shape.size * 0.3];
    }
  }
}

/** Nothing leaves the drawing, the drawing goes on a page, and the letters can be read. */
function expectSound({ width, height, shapes }: Drawing): void {
  expect(width).toBeLessThanOrEqual(470);
  expect(height).toBeLessThanOrEqual(600);
  for (const shape of shapes) {
    const [left, top, right, bottom] = ends(shape);
    expect(left, JSON.stringify(shape)).toBeGreaterThanOrEqual(-1);
    expect(top, JSON.stringify(shape)).toBeGreaterThanOrEqual(-1);
    expect(right, JSON.stringify(shape)).toBeLessThanOrEqual(width + 1);
    expect(bottom, JSON.stringify(shape)).toBeLessThanOrEqual(height + 1);
    if (shape.type === 'label') expect(shape.size).toBeGreaterThanOrEqual(8);
  }
}

const words = (drawings: readonly Drawing[]) =>
  drawings
    .flatMap(({ shapes }) => shapes)
    .flatMap((shape) => (shape.type === 'label' ? shape.text : []))
    .join(' ')
    .replaceAll('- ', '');
const boxes = ({ shapes }: Drawing) => shapes.filter((shape): shape is Rectangle => shape.type === 'rectangle');

/** `[[3]]` has one root, one below it, and three below that. */
const chain = (length: number) =>
  Array.from({ length }, (_, index) => ({
    id: `led-${index}`,
    navn: `Led nummer ${index}`,
    ...(index > 0 && { under: `led-${index - 1}` }),
  }));
const fan = (width: number, name = 'Følgegruppe') => [
  { id: 'top', navn: 'Bestyrelsen' },
  ...Array.from({ length: width }, (_, index) => ({ id: `led-${index}`, navn: `${name} ${index}`, under: 'top' })),
];

describe('an organisation chart', () => {
  it.each([
    ['one', fan(0)],
    ['a few', fan(4)],
    ['more than fit side by side', fan(40)],
    ['a deep one', chain(60)],
    ['several roots', [...chain(2), { id: 'alene', navn: 'Alene' }]],
    [
      'long names',
      fan(3, 'Styregruppen for den boligsociale indsats i de tre boligområder og deres nærmeste omegn nummer'),
    ],
    ['a word that fits nowhere', fan(5, 'Boligsocialforebyggelsesindsatskoordineringsudvalgsformandskab')],
  ])('of %s stays within its drawing and shows every name', (_, entries) => {
    const charts = organisationCharts(treesOf(entries));
    for (const chart of charts) expectSound(chart);
    const shown = words(charts).replaceAll(' ', '');
    for (const { navn } of entries) expect(shown).toContain(navn.replaceAll(' ', ''));
    expect(charts.flatMap(boxes)).toHaveLength(entries.length);
  });

  it('never lets boxes lie over one another', () => {
    for (const entries of [fan(4), fan(40), chain(9), chain(60)])
      for (const chart of organisationCharts(treesOf(entries))) {
        const all = boxes(chart).map(ends);
        for (const [index, [left, top, right, bottom]] of all.entries())
          for (const other of all.slice(index + 1))
            expect(left >= other[2] || right <= other[0] || top >= other[3] || bottom <= other[1]).toBe(true);
      }
  });

  it('has thirty levels at most, and no drawing of thousands', () => {
    const depth = (nodes: readonly TreeNode<object>[]): number =>
      nodes.length === 0 ? 0 : 1 + Math.max(...nodes.map(({ below }) => depth(below)));
    const trees = treesOf(chain(10_000));
    expect(depth(trees)).toBe(30);
    // Nobody reads a drawing of them.
    expect(organisationCharts(trees)).toEqual([]);
    expect(organisationCharts(treesOf(chain(300))).flatMap(boxes)).toHaveLength(300);
  });

  it('ends for a ring, which has no place in it', () => {
    const ring = [
      { id: 'a', navn: 'A', under: 'b' },
      { id: 'b', navn: 'B', under: 'a' },
    ];
    expect(organisationCharts(treesOf(ring))).toEqual([]);
    expect(treesOf([...ring, { id: 'c', navn: 'C' }]).map(({ entry }) => entry.id)).toEqual(['c']);
  });
});

describe('a timeline', () => {
  const period = { fra: '2021-10-01', til: '2025-09-30' };
  const row = (from: string, to = from, text = 'En milepæl') => ({
    number: '1',
    words: text,
    when: { from, to },
    often: '',
  });

  it.each([
    [
      'a day, a year and what comes again',
      [row('2022-01-01'), row('2023-01-01', '2023-12-31'), { ...row('x'), when: null, often: 'hvert år' }],
    ],
    ['more than go on a page', Array.from({ length: 90 }, () => row('2024-02-29'))],
    ['what is years outside the period', [row('1999-01-01'), row('2050-01-01', '2060-01-01')]],
    ['more words than there is room for', [row('2022-01-01', '2022-01-01', 'ord '.repeat(200))]],
  ])('of %s stays within its drawings', (_, rows) => {
    const drawings = timelines(period, rows);
    for (const drawing of drawings) expectSound(drawing);
    expect(
      drawings.flatMap(({ shapes }) => shapes).filter((shape) => 'text' in shape && shape.text === '1'),
    ).toHaveLength(rows.length);
  });

  it('puts a day where it belongs between the years', () => {
    const [drawing] = timelines(period, [row('2021-10-01'), row('2023-10-01'), row('2025-09-30')]);
    const [first = 0, middle = 0, last = 0] = (drawing?.shapes ?? []).flatMap((shape) =>
      shape.type === 'circle' ? shape.x : [],
    );
    expect(middle - first).toBeCloseTo(last - middle, 0);
  });
});

describe('bars', () => {
  it('are as long as their amounts, each with its value beside it', () => {
    const value = (amount: number) => ({ amount, text: `${amount} kr.` });
    const [drawing] = barCharts(
      ['A', 'B'],
      [
        { words: 'Ét', values: [value(200), value(100)] },
        { words: 'To', values: [value(0), null] },
      ],
    );
    if (!drawing) throw new Error('No drawing');
    expectSound(drawing);
    const [, , long, half, none] = boxes(drawing).map(({ width }) => width);
    expect((long ?? 0) / (half ?? 1)).toBeCloseTo(2, 5);
    expect(none).toBe(1);
    expect(words([drawing])).toContain('200 kr.');
  });

  it('of many rows go on several drawings', () => {
    const rows = Array.from({ length: 60 }, (_, index) => ({
      words: `Række ${index} `.repeat(20),
      values: [{ amount: index, text: `${index}` }],
    }));
    const drawings = barCharts(['A'], rows);
    expect(drawings.length).toBeGreaterThan(1);
    for (const drawing of drawings) expectSound(drawing);
  });
});
