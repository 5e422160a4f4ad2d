import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import { type ActivityWords, activityWords, rateWords } from '../../activity-words.js';
import { contentWords } from '../../content-words.js';
import type { CheckContext } from '../../context.js';
import { activitiesOf, type FoundIndicator, findIndicators, targetOf } from '../../indicators.js';

/** An indicator that counts something of an activity names that activity, and no other. */
export function indicatorActivities(context: CheckContext): Diagnostic[] {
  const all = activityWords(context);
  const indicators = findIndicators(context);
  return indicators.flatMap((indicator) => {
    if (!indicator.local) return [];
    const own = all.filter(({ focusArea }) => focusArea === indicator.focusArea.id);
    const pointed = activitiesOf(indicator);
    if (pointed.length === 0) return [...unnamed(indicator, own), ...uncounted(indicator, indicators)].slice(0, 1);
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

/** Where all other counts of a sub-agreement belong to an activity, one without has lost its own. */
function uncounted(indicator: FoundIndicator, all: readonly FoundIndicator[]): Diagnostic[] {
  const isCount = (one: FoundIndicator) => (targetOf(one)?.antal ?? targetOf(one)?.mindst) !== undefined;
  if (!isCount(indicator) || indicator.figures.some(({ quantity }) => quantity.value > 0)) return [];
  const others = all.filter((one) => one !== indicator && one.focusArea === indicator.focusArea && isCount(one));
  if (others.length < 2 || others.some((one) => activitiesOf(one).length === 0)) return [];
  const message = 'Indikatoren har et måltal, men siger ikke, hvilken aktivitet den følger';
  return [diagnose('HP373', message, indicator.at, { help: 'Tilføj aktivitet med aktivitetens id' })];
}

function foreign(indicator: FoundIndicator, { name, span }: ActivityWords): Diagnostic {
  const message = `«${name}» er en aktivitet i en anden delaftale`;
  const at = indicator.file.file.spanOf([...indicator.path, 'aktivitet']);
  const help = 'Flyt indikatoren til den delaftale, eller vælg en aktivitet fra denne';
  return diagnose('HP373', message, at, { help, related: [{ message: 'Aktiviteten', span }] });
}

function mistaken(indicator: FoundIndicator, own: readonly ActivityWords[], pointed: readonly string[]): Diagnostic[] {
  const words = contentWords(`${indicator.text} ${indicator.local?.note ?? ''}`);
  const isPointed = ({ id }: ActivityWords) => pointed.includes(id);
  const named = own.filter((activity) => activity.isNamedBy(words, own));
  if (named.some(isPointed)) return [];
  if (named.length === 0 && own.some((one) => isPointed(one) && one.speaksOf(words))) return [];
  const meant = named.length > 0 ? named[0] : likeliest(own, words, isPointed);
  if (!meant) return [];
  const at = indicator.file.file.spanOf([...indicator.path, 'aktivitet']);
  const given = own.find(isPointed)?.name ?? pointed.join(', ');
  const message = `Indikatoren peger på «${given}», men dens ord passer til «${meant.name}»`;
  const help = `Skriv «aktivitet: ${meant.id}», eller ret indikatorens tekst`;
  const related = [{ message: `Aktiviteten «${meant.name}»`, span: meant.span }];
  return [diagnose('HP373', message, at, { help, related })];
}

/** The activity that answers to the words at least twice as well as those pointed at. */
function likeliest(
  own: readonly ActivityWords[],
  words: readonly string[],
  isPointed: (activity: ActivityWords) => boolean,
): ActivityWords | undefined {
  const rated = rateWords(words, own);
  const scored = own.map((activity) => ({ activity, score: activity.score(rated) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a), scored[0] ?? { activity: undefined, score: 0 });
  const chosen = Math.max(0, ...scored.filter(({ activity }) => isPointed(activity)).map(({ score }) => score));
  return best.score >= 1.5 && best.score >= chosen * 2 ? best.activity : undefined;
}
