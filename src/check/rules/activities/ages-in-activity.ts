import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import { votesFor } from '../../age-votes.js';
import { agesIn, areSameAges, hull, isWithin, rangeOf, sharedYears, type WrittenAges } from '../../ages-in-text.js';
import type { CheckContext } from '../../context.js';
import type { PlanText } from '../../plan-text.js';
import { sentenceAround } from '../../sentences.js';
import { type ActivityPlace, type AgeGroup, activityPlaces } from '../../target-ages.js';

/** An activity's name and texts speak of the ages that its target groups have. */
export function agesInActivity(context: CheckContext): Diagnostic[] {
  const texts = textsByActivity(context);
  return activityPlaces(context).flatMap((place) => {
    const groups = place.groups.filter((group): group is Aged => group.ages !== null);
    if (groups.length === 0) return [];
    const own = texts.get(`${place.file.source.path} ${place.path[1]}`) ?? [];
    const blamed = new Set<Aged>();
    return own.flatMap((text) =>
      agesIn(text.visible).flatMap((written) => {
        const group = contradicted(text, written, groups);
        if (!group || blamed.has(group)) return [];
        const isGroupsFault = isSlipInGroup(context, text, written, group);
        if (isGroupsFault) blamed.add(group);
        return [report(place, text, written, group, isGroupsFault)];
      }),
    );
  });
}

type Aged = AgeGroup & { readonly ages: NonNullable<AgeGroup['ages']> };

function textsByActivity({ values }: CheckContext): Map<string, PlanText[]> {
  const texts = new Map<string, PlanText[]>();
  for (const text of values.texts) {
    if (text.path[0] !== 'aktiviteter' || !/\d/.test(text.text)) continue;
    const key = `${text.file.file.source.path} ${text.path[1]}`;
    const own = texts.get(key) ?? [];
    texts.set(key, own);
    own.push(text);
  }
  return texts;
}

/** The name and the one-line description name a group; other texts may speak of a part of one, or of somebody else. */
function isTitle({ path }: PlanText): boolean {
  return path[2] === 'navn' || path[2] === 'kort';
}

function contradicted(text: PlanText, written: WrittenAges, groups: readonly Aged[]): Aged | undefined {
  const range = rangeOf(written);
  const ranges = groups.map(({ ages }) => rangeOf(ages));
  const all = hull(ranges);
  const isSame =
    groups.some(({ ages }) => areSameAges(ages, written)) || (range.from === all.from && range.to === all.to);
  if (isSame || (!isTitle(text) && isWithin(range, all))) return undefined;
  const nearest = [...groups].sort(
    (a, b) => sharedYears(rangeOf(b.ages), range) - sharedYears(rangeOf(a.ages), range),
  )[0];
  const shared = nearest ? sharedYears(rangeOf(nearest.ages), range) : 0;
  const isDenied = !isTitle(text) && /\bikke\b|uden for|undtagen/i.test(sentenceAround(text.visible, written.start));
  return isTitle(text) || shared > (isDenied ? 1 : 0) ? nearest : undefined;
}

/** Whose ages nobody else speaks of is wrong; where that tells nothing, a title is held right and other texts wrong. */
function isSlipInGroup({ values }: CheckContext, text: PlanText, written: WrittenAges, group: Aged): boolean {
  const forText = votesFor(values, written) - 1;
  const forGroup = votesFor(values, group.ages);
  return forText === forGroup ? isTitle(text) : forText > forGroup;
}

function report(
  { activity, file }: ActivityPlace,
  text: PlanText,
  written: WrittenAges,
  group: Aged,
  isGroupsFault: boolean,
): Diagnostic {
  const inText = text.span(written.start, written.end);
  const inGroup = file.spanOf(group.path);
  const message = isGroupsFault
    ? `Målgruppen i «${activity.navn}» er ${group.ages.text}, men teksten siger «${written.text}»`
    : `«${written.text}» passer ikke til målgruppen i «${activity.navn}»: ${group.ages.text}`;
  return diagnose('HP380', message, isGroupsFault ? inGroup : inText, {
    help: 'Skriv samme alder begge steder, eller tilføj en målgruppe med den anden alder',
    related: [isGroupsFault ? { message: 'Teksten', span: inText } : { message: 'Målgruppen', span: inGroup }],
  });
}
