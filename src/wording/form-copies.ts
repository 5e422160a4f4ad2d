import type { FormDocument, FormLabel } from '../model/wording-places.js';
import { type FoundLabel, findLabels } from './find-labels.js';
import { FormLetters, type UnitPlace } from './form-letters.js';
import type { FormUnit } from './form-unit.js';

/** One strategic agreement, sub-agreement or activity form in a file. */
export interface FormCopy {
  readonly document: FormDocument;
  /** Those of its labels that were found, in the form's order, each with the text up to the next. */
  readonly fields: readonly FormCopyField[];
  readonly missing: readonly FormLabel[];
}

export interface FormCopyField {
  readonly label: FormLabel;
  readonly units: readonly FormUnit[];
}

/** Divides a file into the documents of the form that it holds, and these into fields, by the labels. */
export function formCopies(units: readonly FormUnit[], documents: readonly FormDocument[]): FormCopy[] {
  const letters = new FormLetters(units);
  const found = documents.map((document) => ({ document, labels: findLabels(units, letters, document.betegnelser) }));
  const starts = startsOf(found);
  const last: UnitPlace = { unit: units.length, offset: 0 };
  return starts.map(({ document, start }, index) => {
    const end = starts[index + 1]?.start.start ?? last;
    const labels = found.find((each) => each.document === document)?.labels ?? [];
    const own = labels.filter((label) => !isBefore(label.start, start.start) && isBefore(label.start, end));
    const chosen = inOrder(own, document.betegnelser);
    return {
      document,
      fields: chosen.map((each, at) => ({
        label: each.label,
        units: between(units, each.end, chosen[at + 1]?.start ?? end),
      })),
      missing: document.betegnelser.filter((label) => chosen.every((each) => each.label !== label)),
    };
  });
}

/** A title that is followed by the document's next label before anything else begins. */
const mostUnitsToNext = 60;

interface Start {
  readonly document: FormDocument;
  readonly start: FoundLabel;
}

function startsOf(found: readonly { document: FormDocument; labels: readonly FoundLabel[] }[]): Start[] {
  const titles = found
    .flatMap(({ document, labels }) =>
      labels.filter(({ label }) => label === document.betegnelser[0]).map((start) => ({ document, start, labels })),
    )
    .sort((a, b) => (isBefore(a.start.start, b.start.start) ? -1 : 1));
  return titles.filter(({ document, start, labels }, index) => {
    const second = document.betegnelser[1];
    const next = labels.find((each) => each.label === second && isBefore(start.start, each.start));
    const nextTitle = titles.slice(index + 1).find((each) => each.document === document);
    if (!next || next.start.unit - start.start.unit > mostUnitsToNext) return false;
    return !nextTitle || isBefore(next.start, nextTitle.start.start);
  });
}

/** The labels in the form's order that weigh most together; of equals the first. */
function inOrder(found: readonly FoundLabel[], order: readonly FormLabel[]): FoundLabel[] {
  interface Chain {
    readonly found: FoundLabel;
    readonly weight: number;
    readonly before: Chain | null;
  }
  /** By the place in the form of the label that it ends with. */
  const best: (Chain | undefined)[] = [];
  let waiting: Chain[] = [];
  const settle = (until: UnitPlace | null) => {
    waiting = waiting.filter((chain) => {
      if (until && isBefore(until, chain.found.end)) return true;
      const rank = order.indexOf(chain.found.label);
      if (chain.weight > (best[rank]?.weight ?? 0)) best[rank] = chain;
      return false;
    });
  };
  const heaviest = (chains: readonly (Chain | undefined)[]) =>
    chains.reduce<Chain | null>((top, chain) => (chain && chain.weight > (top?.weight ?? 0) ? chain : top), null);
  for (const each of found) {
    settle(each.start);
    const before = heaviest(best.slice(0, order.indexOf(each.label)));
    waiting.push({ found: each, weight: each.weight + (before?.weight ?? 0), before });
  }
  settle(null);
  const chosen: FoundLabel[] = [];
  for (let chain = heaviest(best); chain; chain = chain.before) chosen.unshift(chain.found);
  return chosen;
}

function between(units: readonly FormUnit[], from: UnitPlace, to: UnitPlace): FormUnit[] {
  return units.slice(from.unit, to.unit + 1).flatMap((unit, index): FormUnit[] => {
    const at = from.unit + index;
    const text = unit.text.slice(at === from.unit ? from.offset : 0, at === to.unit ? to.offset : undefined).trim();
    return /[\p{L}\d]/u.test(text) ? [{ text, isItem: unit.isItem }] : [];
  });
}

function isBefore(a: UnitPlace, b: UnitPlace): boolean {
  return a.unit < b.unit || (a.unit === b.unit && a.offset < b.offset);
}
