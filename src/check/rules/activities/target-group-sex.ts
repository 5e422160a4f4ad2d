import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import { activityPlaces } from '../../target-ages.js';

const male = /drenge|fædre(?!ne?land)|(?<!for|lands|tals|ombuds|embeds|tillids|sags|råd|brand)mænd/giu;
const female = /pige|kvinde|mødre/giu;

/** An activity is for those that its texts speak of: where all of them have boys, the target group is not girls. */
export function targetGroupSex(context: CheckContext): Diagnostic[] {
  const texts = context.values.texts.filter(
    ({ path, file }) => file.kind === 'subAgreement' && path[0] === 'aktiviteter',
  );
  return activityPlaces(context).flatMap(({ activity, file, path }) => {
    const all = texts.filter((text) => text.file.file === file && text.path[1] === path[1]);
    const group = all.filter((text) => text.path[2] === 'målgrupper');
    const rest = all.filter((text) => text.path[2] !== 'målgrupper');
    const own = sexesIn(group.map(({ text }) => text));
    const said = sexesIn(rest.map(({ text }) => text));
    const isBoys = own.male > 0 && own.female === 0 && said.male === 0 && said.female > 1;
    const isGirls = own.female > 0 && own.male === 0 && said.female === 0 && said.male > 1;
    const first = group.find(({ text }) => text.match(isBoys ? male : female));
    const [word] = first?.text.match(isBoys ? male : female) ?? [];
    if ((!isBoys && !isGirls) || !first || !word) return [];
    const start = first.text.indexOf(word);
    const others = rest.flatMap(({ text }) => text.match(isBoys ? female : male) ?? []);
    const name = activity.navn ?? activity.id;
    const message = `Målgruppen i «${name}» er «${word}…», men aktivitetens andre tekster taler kun om «${others[0]}…»`;
    const help = 'Ret målgruppen, eller ret de tekster, der kommer fra en anden aktivitet';
    return [diagnose('HP411', message, first.span(start, start + word.length), { help })];
  });
}

function sexesIn(texts: readonly string[]): { male: number; female: number } {
  const count = (pattern: RegExp) => texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);
  return { male: count(male), female: count(female) };
}
