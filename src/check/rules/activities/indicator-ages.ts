import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { Span } from '../../../diagnostics/source.js';
import { votesFor } from '../../age-votes.js';
import { agesIn, hull, isWithin, rangeOf, type WrittenAges } from '../../ages-in-text.js';
import type { CheckContext } from '../../context.js';
import { subAgreementFiles } from '../../sub-agreement-files.js';
import { type ActivityPlace, activityPlaces } from '../../target-ages.js';

/** What an indicator or its sub-goal says of ages is within the ages of the activities that it measures. */
export function indicatorAges(context: CheckContext): Diagnostic[] {
  const places = new Map(activityPlaces(context).map((place) => [place.activity.id, place]));
  return subAgreementFiles(context).flatMap(({ content, file }) =>
    (content.delmål ?? []).flatMap(({ tekst, indikatorer }, goal) => {
      const measured = indikatorer.map(({ aktivitet }) =>
        [aktivitet ?? []].flat().flatMap((id) => places.get(id) ?? []),
      );
      const ofGoal = measured.every((activities) => activities.length > 0) ? measured.flat() : [];
      const path = ['delmål', goal];
      const inText = (text: string, at: readonly (string | number)[], activities: readonly ActivityPlace[]) =>
        agesIn(text).flatMap((written) => {
          const span = () => file.spanInText(at, written.start, written.end);
          return contradiction(context, written, span, activities);
        });
      return [
        ...inText(tekst, [...path, 'tekst'], ofGoal),
        ...indikatorer.flatMap((indicator, index) =>
          inText(indicator.tekst, [...path, 'indikatorer', index, 'tekst'], measured[index] ?? []),
        ),
      ];
    }),
  );
}

function contradiction(
  { values }: CheckContext,
  written: WrittenAges,
  span: () => Span,
  activities: readonly ActivityPlace[],
): Diagnostic[] {
  const groups = activities.flatMap(({ groups: own, file }) => own.map((group) => ({ ...group, file })));
  const aged = groups.flatMap((group) => (group.ages ? [{ ...group, ages: group.ages }] : []));
  const [first] = aged;
  const [activity] = activities;
  if (!first || !activity || aged.length < groups.length || activities.some(({ groups: own }) => own.length === 0))
    return [];
  const all = hull(aged.map(({ ages }) => rangeOf(ages)));
  const range = rangeOf(written);
  // «18+» and «over 18 år» are names of a whole group, so an open age must be the very same.
  const fits = range.to === Number.POSITIVE_INFINITY ? range.from === all.from : isWithin(range, all);
  if (fits || (range.to === Number.POSITIVE_INFINITY && all.to !== range.to && isWithin(all, range))) return [];
  const isGroupsFault = votesFor(values, written) - 1 > votesFor(values, first.ages);
  const inGroup = first.file.spanOf(first.path);
  const name = activity.activity.navn;
  const message = isGroupsFault
    ? `Målgruppen i «${name}» er ${first.ages.text}, men det, der måles, gælder «${written.text}»`
    : `«${written.text}» passer ikke til målgruppen i «${name}»: ${first.ages.text}`;
  return [
    diagnose('HP382', message, isGroupsFault ? inGroup : span(), {
      help: 'Ret alderen det ene sted, eller lad indikatoren måle noget for dem, aktiviteten er for',
      related: [
        isGroupsFault ? { message: 'Delmål eller indikator', span: span() } : { message: 'Målgruppen', span: inGroup },
      ],
    }),
  ];
}
