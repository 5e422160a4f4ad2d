import type { Wording } from '../model/edition-form.js';
import type { Edition } from '../model/plan-data.js';
import type { WordingPlaces } from '../model/wording-places.js';
import { type AgreedText, agreedRun } from './agreed-run.js';
import { findRuns, type Run, type RunRules } from './find-runs.js';
import type { FormCopy } from './form-copies.js';
import { officialCheck } from './is-official.js';

/** What was found of one of the form's texts. */
export interface WordingText {
  readonly part: keyof Wording;
  readonly key: string;
  /** Null where the form's own words cannot be told, or are not there. */
  readonly found: AgreedText | null;
  /** How many copies of its document have it, of how many that there are. */
  readonly copies: number;
  readonly of: number;
}

/** Looks for each of the form's texts in all copies of its document. */
export function findWording(copies: readonly FormCopy[], edition: Edition, places: WordingPlaces): WordingText[] {
  const rules: RunRules = {
    isOfficial: officialCheck(places, edition.form),
    guidanceWords: places['vejledningen-begynder'],
  };
  const wanted = (['fast', 'vejledning'] as const).flatMap((part) =>
    Object.entries(places[part]).map(([key, place]) => ({ part, key, place, isGuidance: part === 'vejledning' })),
  );
  const runs = new Map<(typeof wanted)[number], Run[]>(wanted.map((text) => [text, []]));
  for (const { document, fields } of copies)
    for (const { label, units } of fields) {
      const here = wanted.filter(({ place }) => place.efter === `${document.id}/${label.id}`);
      for (const [index, run] of findRuns(units, here, rules).entries()) {
        const text = here[index];
        if (run && text) runs.get(text)?.push(run);
      }
    }
  return wanted.map((text) => {
    const { part, key, place } = text;
    const own = runs.get(text) ?? [];
    const found = agreedRun(own);
    const of = copies.filter(({ document }) => place.efter.startsWith(`${document.id}/`)).length;
    return { part, key, found, copies: own.length, of };
  });
}
