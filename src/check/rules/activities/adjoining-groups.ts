import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import { type ActivityPlace, activityPlaces } from '../../target-ages.js';

/** Groups of different ages in one activity follow upon each other: nobody belongs to two of them, nobody falls between. */
export function adjoiningGroups(context: CheckContext): Diagnostic[] {
  return activityPlaces(context).flatMap((place) => {
    const groups = place.groups
      .flatMap(({ hvem, ages, path }, index) =>
        ages?.from != null && ages.to !== null
          ? [{ hvem, text: ages.text, from: ages.from, to: ages.to, path, index }]
          : [],
      )
      .sort((a, b) => a.from - b.from || a.to - b.to);
    return groups.flatMap((group, index) => {
      const younger = groups[index - 1];
      if (!younger || younger.from === group.from || group.to <= younger.to) return [];
      const years = group.from - younger.to - 1;
      // Where many years lie between, or are shared, somebody has chosen it.
      if (years === 0 || years > 2 || years < -3) return [];
      return [report(place, younger, group)];
    });
  });
}

interface Group {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly path: readonly (string | number)[];
  readonly index: number;
}

function report({ activity, file }: ActivityPlace, younger: Group, older: Group): Diagnostic {
  const isGap = older.from > younger.to;
  const [later, earlier] = younger.index > older.index ? [younger, older] : [older, younger];
  const ages = isGap ? span(younger.to + 1, older.from - 1) : span(older.from, younger.to);
  const message = isGap
    ? `Ingen målgruppe i «${activity.navn}» har de ${ages}-årige: ${younger.text} og ${older.text}`
    : `De ${ages}-årige er i to målgrupper i «${activity.navn}»: ${younger.text} og ${older.text}`;
  return diagnose('HP381', message, file.spanOf(later.path), {
    help: 'Ret den ene aldersgruppe, så de to følger lige efter hinanden',
    related: [{ message: 'Den anden målgruppe', span: file.spanOf(earlier.path) }],
  });
}

function span(from: number, to: number): string {
  return from === to ? String(from) : `${from}-${to}`;
}
