import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import { type ActivityWords, activityWords } from '../../activity-words.js';
import { contentWords } from '../../content-words.js';
import type { CheckContext } from '../../context.js';
import { activitiesOf, type FoundIndicator, findIndicators } from '../../indicators.js';

/** An indicator that counts something of an activity names that activity, and no other. */
export function indicatorActivities(context: CheckContext): Diagnostic[] {
  const all = activityWords(context);
  return findIndicators(context).flatMap((indicator) => {
    if (!indicator.local) return [];
    const own = all.filter(({ focusArea }) => focusArea === indicator.focusArea.id);
    const pointed = activitiesOf(indicator);
    if (pointed.length === 0) return unnamed(indicator, own);
    const elsewhere = all.find(({ id, focusArea }) => pointed.includes(id) && focusArea !== indicator.focusArea.id);
    if (elsewhere) return [foreign(indicator, elsewhere)];
    return mistaken(indicator, own, pointed);
  });
}

function unnamed(indicator: FoundIndicator, own: readonly ActivityWords[]): Diagnostic[] {
  const text = indicator.text.toLowerCase();
  const meant = own.filter(({ name }) => name.length >= 5 && text.includes(name.toLowerCase()));
  const [activity] = meant;
  if (!activity || meant.length > 1 || /\bandel\b/i.test(text)) return [];
  const message = `Indikatoren handler om «${activity.name}», men har ikke feltet aktivitet`;
  return [diagnose('HP373', message, indicator.at, { help: `Tilføj «aktivitet: ${activity.id}»` })];
}

function foreign(indicator: FoundIndicator, { name, span }: ActivityWords): Diagnostic {
  const message = `«${name}» er en aktivitet i en anden delaftale`;
  const at = indicator.file.file.spanOf([...indicator.path, 'aktivitet']);
  const help = 'Flyt indikatoren til den delaftale, eller vælg en aktivitet fra denne';
  return diagnose('HP373', message, at, { help, related: [{ message: 'Aktiviteten', span }] });
}

function mistaken(indicator: FoundIndicator, own: readonly ActivityWords[], pointed: readonly string[]): Diagnostic[] {
  const words = contentWords(`${indicator.text} ${indicator.local?.note ?? ''}`);
  const scored = own
    .map((activity) => ({ activity, score: activity.score(words, own) }))
    .sort((a, b) => b.score - a.score);
  const [best] = scored;
  const chosen = Math.max(
    0,
    ...scored.filter(({ activity }) => pointed.includes(activity.id)).map(({ score }) => score),
  );
  if (!best || pointed.includes(best.activity.id) || best.score < 2 || chosen > best.score * 0.5) return [];
  const { name, id, span } = best.activity;
  const at = indicator.file.file.spanOf([...indicator.path, 'aktivitet']);
  const given = own.find((activity) => pointed.includes(activity.id))?.name ?? pointed.join(', ');
  const message = `Indikatoren peger på «${given}», men dens ord passer til «${name}»`;
  const help = `Skriv «aktivitet: ${id}», eller ret indikatorens tekst`;
  return [diagnose('HP373', message, at, { help, related: [{ message: `Aktiviteten «${name}»`, span }] })];
}
