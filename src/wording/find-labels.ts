import { distance } from 'fastest-levenshtein';
import type { FormLabel } from '../model/wording-places.js';
import { type FormLetters, lettersOf, type UnitPlace } from './form-letters.js';
import type { FormUnit } from './form-unit.js';

/** A stretch that reads like a label of the form. */
export interface FoundLabel {
  readonly label: FormLabel;
  readonly start: UnitPlace;
  /** Where the text after it begins. */
  readonly end: UnitPlace;
  /** How much it looks like a label and not like running text. */
  readonly weight: number;
}

/** It fills its unit, ends with a colon or has its number before it, differs by a slip, begins a unit that goes on. */
const weights = { whole: 10, marked: 9, misread: 6, runIn: 3 } as const;

/** `3. ` or `5.1 ` before a label. */
const numbering = /^\s*(?:\d{1,2}(?:\.\d{1,2})*[.)]?\s*)?$/;

/** All stretches that may be one of the labels, in reading order. */
export function findLabels(
  units: readonly FormUnit[],
  letters: FormLetters,
  labels: readonly FormLabel[],
): FoundLabel[] {
  const heads = headsOf(units);
  const found = labels.flatMap((label) => {
    const exact = [label.tekst, ...(label.alternativer ?? [])].flatMap((text) => exactly(units, letters, label, text));
    const known = new Set(exact.map(({ start }) => start.unit));
    return [...exact, ...misread(heads, label).filter(({ start }) => !known.has(start.unit))];
  });
  return found.sort(
    (a, b) => a.start.unit - b.start.unit || a.start.offset - b.start.offset || b.end.unit - a.end.unit,
  );
}

function exactly(units: readonly FormUnit[], letters: FormLetters, label: FormLabel, text: string): FoundLabel[] {
  const isLong = text.split(/\s+/).length >= 4;
  return [...letters.find(lettersOf(text))].flatMap(({ start, end }): FoundLabel[] => {
    const before = units[start.unit]?.text.slice(0, start.offset) ?? '';
    const after = units[end.unit]?.text.slice(end.offset) ?? '';
    if (/[\p{L}\d]$/u.test(before) || /^[\p{L}\d]/u.test(after)) return [];
    const { rest, isMarked } = afterLabel(after, label);
    const place = { unit: end.unit, offset: end.offset + after.length - rest.length };
    if (!numbering.test(before))
      return isLong && isMarked ? [{ label, start, end: place, weight: weights.marked }] : [];
    const from = { unit: start.unit, offset: 0 };
    if (rest.trim() === '') return [{ label, start: from, end: place, weight: weights.whole }];
    if (isMarked || /\d/.test(before)) return [{ label, start: from, end: place, weight: weights.marked }];
    return /^\s*["”»«„“(]?\p{Lu}/u.test(rest) ? [{ label, start: from, end: place, weight: weights.runIn }] : [];
  });
}

/** What follows a label: a remark in brackets and a colon are part of it. */
function afterLabel(after: string, { resten }: FormLabel): { rest: string; isMarked: boolean } {
  if (resten) return { rest: /\(.*$/.exec(after)?.[0] ?? '', isMarked: true };
  const own = /^[^\p{L}\d(:]{0,3}(?:\([^()]*\)\s*)?(:?)[\s*_]*/u.exec(after);
  return { rest: after.slice(own?.[0].length ?? 0), isMarked: own?.[1] === ':' };
}

/** Letters that may have been misread in a label. */
const mostSlips = 2;
const shortestMisread = 12;

/** Units that are the label but for a letter or two. */
function misread(heads: readonly UnitHead[], label: FormLabel): FoundLabel[] {
  const wanted = lettersOf(label.tekst);
  if (wanted.length < shortestMisread || label.resten) return [];
  const isLike = (name: string) =>
    Math.abs(name.length - wanted.length) <= mostSlips && distance(name, wanted) <= mostSlips;
  return heads
    .filter(({ names }) => names.some(isLike))
    .map(({ unit, end }) => ({
      label,
      start: { unit, offset: 0 },
      end: { unit, offset: end },
      weight: weights.misread,
    }));
}

/** What stands before a unit's first colon, or all of it: where a label stands. */
interface UnitHead {
  readonly unit: number;
  readonly end: number;
  /** Its letters, with and without a remark in brackets at its end. */
  readonly names: readonly string[];
}

/** No label with its remark is longer. */
const longestHead = 400;

function headsOf(units: readonly FormUnit[]): UnitHead[] {
  return units.flatMap(({ text }, unit): UnitHead[] => {
    const colon = text.indexOf(':');
    const head = colon < 0 ? text : text.slice(0, colon);
    if (head.length > longestHead) return [];
    const name = head.replace(/^\s*\d{1,2}(?:\.\d{1,2})*[.)]?\s+/, '');
    const names = [name, name.replace(/\([^()]*\)\s*$/, '')].map(lettersOf);
    return [{ unit, end: colon < 0 ? head.length : colon + 1, names }];
  });
}
