import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { Span } from '../../../diagnostics/source.js';
import type { CheckContext } from '../../context.js';
import { type CountedAreas, countedAreas } from '../../counted-areas.js';
import { mentionsIn } from '../../mentions.js';
import type { PlanText } from '../../plan-text.js';
import { subAgreementFiles } from '../../sub-agreement-files.js';
import { type ActivityPlace, activityPlaces } from '../../target-ages.js';

/** The areas that an activity's texts speak of are those in which it takes place. */
export function activityAreas(context: CheckContext): Diagnostic[] {
  const named = areasNamed(context);
  const counted = wholePlanTexts(context);
  return activityPlaces(context).flatMap((place) => {
    const { activity, file, path } = place;
    const own = new Set(activity.områder ?? []);
    if (own.size === 0) return [];
    const key = keyOf(place);
    const at = file.keySpanOf([...path, 'områder']);
    const strangers = [...(named.get(key) ?? [])].filter(([id]) => !own.has(id));
    if (strangers.length > 0)
      return strangers.map(([id, span]) => {
        const message = `«${activity.navn}» taler om ${context.entities.get(id)?.name}, men området er ikke med under områder`;
        const help = `Tilføj ${id} under «områder», eller ret teksten`;
        return diagnose('HP383', message, at, { help, related: [{ message: 'Nævnt her', span }] });
      });
    const all = own.size < context.plan.file.områder.length ? counted.get(key) : undefined;
    if (!all) return [];
    const message = `«${activity.navn}» har ${own.size} af planens områder, men teksten siger «${all.words}»`;
    const help = 'Tilføj de områder, der mangler, under «områder», eller ret teksten';
    return [diagnose('HP383', message, at, { help, related: [{ message: 'Teksten', span: all.span }] })];
  });
}

function keyOf({ file, path }: ActivityPlace): string {
  return `${file.source.path} ${path[1]}`;
}

function activityKey({ path, file }: PlanText): string | null {
  return path[0] === 'aktiviteter' ? `${file.file.source.path} ${path[1]}` : null;
}

function areasNamed({ values, entities }: CheckContext): Map<string, Map<string, Span>> {
  const named = new Map<string, Map<string, Span>>();
  for (const { id, text, start, end } of mentionsIn(values)) {
    const key = activityKey(text);
    if (key === null || entities.get(id)?.kind !== 'area') continue;
    const areas = named.get(key) ?? new Map<string, Span>();
    named.set(key, areas);
    if (!areas.has(id)) areas.set(id, text.span(start, end));
  }
  return named;
}

/** Where an activity, or an indicator that measures it, speaks of all the plan's areas by their number. */
function wholePlanTexts(context: CheckContext): Map<string, CountedAreas & { span: Span }> {
  const total = context.plan.file.områder.length;
  const owners = indicatorOwners(context);
  const found = new Map<string, CountedAreas & { span: Span }>();
  for (const text of context.values.texts) {
    if (!/områder/i.test(text.text)) continue;
    const key = activityKey(text) ?? owners.get(`${text.file.file.source.path} ${text.path.slice(0, 4).join(' ')}`);
    if (key === undefined || found.has(key)) continue;
    const all = countedAreas(text.visible).find(({ count }) => count === total);
    if (all) found.set(key, { ...all, span: text.span(all.start, all.end) });
  }
  return found;
}

/** For the place of an indicator, the place of the one activity that it measures. */
function indicatorOwners(context: CheckContext): Map<string, string> {
  const keys = new Map(activityPlaces(context).map((place) => [place.activity.id, keyOf(place)]));
  const owners = new Map<string, string>();
  for (const { content, file } of subAgreementFiles(context))
    for (const [goal, { indikatorer }] of (content.delmål ?? []).entries())
      for (const [index, { aktivitet }] of indikatorer.entries()) {
        const key = typeof aktivitet === 'string' ? keys.get(aktivitet) : undefined;
        if (key) owners.set(`${file.source.path} delmål ${goal} indikatorer ${index}`, key);
      }
  return owners;
}
