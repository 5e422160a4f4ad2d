import * as z from 'zod';
import type { Figure } from '../../document/blocks.js';
import { text } from '../../document/build.js';
import type { Drawing } from '../../document/drawing.js';
import { notMeasured } from '../../model/measure.js';
import type { Result, TimedValue } from '../../model/result.js';
import type { Quantity } from '../../model/values/quantity.js';
import { beforeAfterBars } from '../drawings/before-after-bars.js';
import type { Mark } from '../drawings/mark.js';
import { numberTiles } from '../drawings/number-tiles.js';
import { trendText } from '../drawings/trend.js';
import { yearBars } from '../drawings/year-bars.js';
import { listText, quantityText } from '../format/danish.js';
import { viewBlocks, viewFlag, viewInlines, viewText } from '../view.js';
import type { BookletContext } from './booklet-context.js';
import { type ResultGroup, resultGroups } from './result-groups.js';

/** A figure and the table with the same figures below it. */
export const resultView = z.strictObject({
  figur: viewBlocks,
  anker: viewText,
  sammenfatning: viewText,
  /** The first column names the results; figures stand in the others. */
  navnekolonne: z.strictObject({ etiket: viewText, bredde: viewText }),
  kolonner: z.array(z.strictObject({ etiket: viewText, bredde: viewText, erTal: viewFlag })),
  grupper: z.array(
    z.strictObject({
      tekst: viewText,
      rækker: z.array(z.strictObject({ celler: z.array(z.strictObject({ tekst: viewText })) })),
    }),
  ),
  bemærkninger: z.array(z.strictObject({ linje: viewInlines })),
});

type ResultView = z.output<typeof resultView>;
type Table = Pick<ResultView, 'navnekolonne' | 'kolonner' | 'grupper'>;

/** The width of the text on a page, in points. */
const textWidth = 470;

/**
 * What an intervention has brought about.
 * @param anchor what the anchors of figures and tables begin with
 * @param nextNumber of figures through the whole booklet
 */
export function resultViews(
  context: BookletContext,
  name: string,
  results: readonly Result[],
  anchor: string,
  nextNumber: () => number,
): ResultView[] {
  return resultGroups(results).map((group, index) => {
    const { drawing, what, alternative } = pictureOf(group);
    const figure: Figure = {
      type: 'figure',
      id: `${anchor}.figur-${index + 1}`,
      caption: [text(`Figur ${nextNumber()}. ${name}: ${what}`)],
      alternative: `${alternative} Tallene står i tabellen under figuren.`,
      drawing,
    };
    return {
      figur: [figure],
      anker: `${anchor}.tal-${index + 1}`,
      sammenfatning: `${name}: ${what}`,
      ...tableOf(group),
      bemærkninger: group.results
        .filter(({ bemærkning }) => bemærkning !== undefined)
        .map(({ bemærkning }) => ({ linje: context.inlines(bemærkning) })),
    };
  });
}

interface Picture {
  readonly drawing: Drawing;
  /** For the caption: `antal beboere pr. år`. */
  readonly what: string;
  readonly alternative: string;
}

function pictureOf(group: ResultGroup): Picture {
  switch (group.kind) {
    case 'years': {
      const years = yearsOf(group);
      const series = group.results.map((result) => ({ label: result.tekst, marks: yearMarks(result, years) }));
      const trends = series.map(({ label, marks }) => `${label}: ${trendText(marks)}.`).join(' ');
      const what = `${unitText(group)} pr. år`;
      return {
        drawing: yearBars(series, textWidth),
        what,
        alternative: `Søjlediagram over ${what}. ${trends}`,
      };
    }
    case 'beforeAfter': {
      const pairs = group.results.map(({ tekst, before, after }) => {
        return { label: tekst, before: timedMark(before, capitalised), after: timedMark(after, capitalised) };
      });
      const changes = group.results.map(({ tekst, before, after }) => {
        return `${tekst}: ${trendText([timedMark(before), timedMark(after)])}.`;
      });
      const what = isPercent(group) ? `før og efter, i ${unitText(group)}` : `${unitText(group)} før og efter`;
      return {
        drawing: beforeAfterBars(pairs, textWidth),
        what,
        alternative: `To liggende søjler for hvert resultat: ${what}. ${changes.join(' ')}`,
      };
    }
    case 'single': {
      const tiles = group.results.map(({ tekst, value, when }) => {
        return { text: quantityText(value), label: tekst, period: timeText(when) };
      });
      const said = tiles.map(({ text: number, label, period }) => `${label}: ${number} (${period}).`).join(' ');
      return {
        drawing: numberTiles(tiles, textWidth),
        what: tiles.length === 1 ? 'resultatet i ét tal' : 'resultater, hvert i ét tal',
        alternative: `Store tal, der står hver for sig. ${said}`,
      };
    }
  }
}

function tableOf(group: ResultGroup): Table {
  if (group.kind === 'years') {
    const years = yearsOf(group);
    const width = Math.min(12, Math.floor(66 / years.length));
    return {
      navnekolonne: { etiket: capitalised(unitText(group)), bredde: String(100 - years.length * width) },
      kolonner: years.map((year) => ({ etiket: String(year), bredde: String(width), erTal: true })),
      grupper: group.results.map((result) => ({
        tekst: result.tekst,
        rækker: [{ celler: yearMarks(result, years).map((mark) => ({ tekst: mark.text })) }],
      })),
    };
  }
  const rows = group.results.map((result) => {
    const values =
      result.kind === 'single'
        ? [{ when: timeText(result.when), value: result.value }]
        : [result.before, result.after].map(({ periode, værdi }) => ({ when: periode, value: værdi }));
    const cells = values.map(({ when, value }) => ({ celler: [{ tekst: when }, { tekst: quantityText(value) }] }));
    return { tekst: result.tekst, rækker: cells };
  });
  return {
    navnekolonne: { etiket: 'Resultat', bredde: '52' },
    kolonner: [
      { etiket: 'Hvornår', bredde: '28', erTal: false },
      { etiket: capitalised(unitText(group)), bredde: '20', erTal: true },
    ],
    grupper: rows,
  };
}

/** Every year between the first and the last, so that a year without figures leaves a gap. */
function yearsOf({ results }: Extract<ResultGroup, { kind: 'years' }>): number[] {
  const known = results.flatMap(({ years }) => [...years.keys()]);
  const [first, last] = [Math.min(...known), Math.max(...known)];
  return known.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function yearMarks({ years }: Extract<Result, { kind: 'years' }>, shown: readonly number[]): Mark[] {
  return shown.map((year) => markOf(String(year), years.get(year) ?? null));
}

function timedMark({ periode, værdi }: TimedValue, written = (label: string) => label): Mark {
  return markOf(written(periode), værdi);
}

function markOf(label: string, value: Quantity | null): Mark {
  return { label, value: value?.value ?? null, text: value === null ? notMeasured : quantityText(value) };
}

function isPercent({ results: [first] }: ResultGroup): boolean {
  return first?.unit === 'percent';
}

/** `antal beboere`, `procent`, `kroner` */
function unitText({ results: [first] }: ResultGroup): string {
  if (first?.unit === 'percent') return first.enhed === null ? 'procent' : `procent af ${first.enhed}`;
  return first?.unit === 'kroner' ? 'kroner' : `antal ${first?.enhed ?? ''}`;
}

/** `2019`, `2018 og 2019 tilsammen`, `foråret 2019` */
function timeText(when: readonly number[] | string): string {
  if (typeof when === 'string') return when;
  return when.length === 1 ? String(when[0]) : `${listText(when.map(String))} tilsammen`;
}

function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase('da') + words.slice(1);
}
