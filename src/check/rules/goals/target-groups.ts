import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { Span } from '../../../diagnostics/source.js';
import { countsPeople } from '../../../model/small-counts.js';
import type { CheckedFile } from '../../../validate/validate-plan.js';
import type { CheckContext } from '../../context.js';
import { parseSize, type Size } from '../../group-size.js';
import { activitiesOf, type FoundIndicator, findIndicators, targetOf } from '../../indicators.js';

/** What an activity is to reach fits the number of people whom it is for. */
export function targetGroups(context: CheckContext): Diagnostic[] {
  const groups = groupsOf(context);
  const { fra, til } = context.plan.file.periode;
  const years = Math.max(1, Number(til.slice(0, 4)) - Number(fra.slice(0, 4)));
  const all = findIndicators(context);
  const compared = all.flatMap((indicator) => {
    const [activity, ...more] = activitiesOf(indicator);
    const group = activity === undefined || more.length > 0 ? undefined : groups.get(activity);
    if (!group) return [];
    const isOnly = all.filter((one) => activitiesOf(one).includes(activity ?? '')).length === 1;
    return compare(indicator, group, years, isOnly);
  });
  return [...compared, ...descriptions(context, [...groups.values()])];
}

const inAll = /\bi alt (?:ca\.? )?(\d{1,4}) (\p{L}{3,})/u;

/** «i alt ca. 40 børn» in a group's own description is the number that stands beside the group. */
function descriptions({ values }: CheckContext, groups: readonly Group[]): Diagnostic[] {
  return values.texts.flatMap((text) => {
    const said = text.path[2] === 'målgrupper' && text.field === 'beskrivelse' ? inAll.exec(text.text) : null;
    const group = groups.find(({ file, activity }) => file === text.file && activity === text.path[1]);
    if (!said || !group || group.size.perTeam || group.size.unit !== said[2]) return [];
    if (Number(said[1]) >= group.size.from && Number(said[1]) <= group.size.to) return [];
    const at = text.span(said.index, said.index + said[0].length);
    const message = `Her står «${said[0]}», men målgruppen er «${group.text}»`;
    const related = [{ message: 'Målgruppen', span: group.at }];
    return [diagnose('HP372', message, at, { help: 'Ret det af tallene, der er forkert', related })];
  });
}

interface Group {
  readonly size: Size;
  readonly text: string;
  readonly at: Span;
  readonly areas: number;
  readonly file: CheckedFile;
  /** Its place in the file's list. */
  readonly activity: number;
}

/** The size of each activity's target group, where one group alone says how many it is. */
function groupsOf(context: CheckContext): ReadonlyMap<string, Group> {
  const found = new Map<string, Group>();
  for (const { area, content } of context.plan.subAgreements) {
    const file = context.fileOf('subAgreement', area.id);
    for (const [index, activity] of (content.aktiviteter ?? []).entries()) {
      const { målgrupper } = activity;
      const groups = typeof målgrupper === 'object' ? (målgrupper.grupper ?? []) : [];
      const sized = groups.flatMap(({ antal }, at) => (antal === undefined ? [] : [{ antal, at }]));
      const [one] = sized;
      const size = one && sized.length === 1 ? parseSize(one.antal) : null;
      if (!file || !one || !size) continue;
      const at = file.file.spanOf(['aktiviteter', index, 'målgrupper', 'grupper', one.at, 'antal']);
      found.set(activity.id, {
        size,
        text: one.antal,
        at,
        areas: activity.områder?.length ?? 1,
        file,
        activity: index,
      });
    }
  }
  return found;
}

function compare(
  indicator: FoundIndicator,
  { size, text, at: groupAt, areas }: Group,
  years: number,
  isOnly: boolean,
): Diagnostic[] {
  const target = targetOf(indicator);
  const wanted = target?.antal ?? target?.mindst;
  if (!target || wanted === undefined || wanted === 0 || !countsPeople(target.enhed ?? indicator.text)) return [];
  const times = target.pr === 'periode' && size.per !== 'periode' ? years : 1;
  const { lowest, highest } = plausible(size, areas);
  const isPlausible = wanted >= lowest && wanted <= highest * times;
  if (
    isPlausible &&
    !(isOnly && times === 1 && isSameCount(indicator, size) && (wanted < size.from || wanted > size.to))
  )
    return [];
  const field = target.antal === undefined ? 'mindst' : 'antal';
  const at = indicator.file.file.spanOf([...indicator.path, 'mål', field]);
  const message = `Målet er ${wanted}, men aktivitetens målgruppe er «${text}»`;
  const help = 'Se efter, om et af tallene er skrevet forkert, eller om de gælder noget forskelligt';
  return [diagnose('HP372', message, at, { help, related: [{ message: 'Målgruppen', span: groupAt }] })];
}

/** Those who take part, counted in the same word, are the group itself; those who complete are a part of it. */
function isSameCount(indicator: FoundIndicator, { unit, perTeam }: Size): boolean {
  const counted = targetOf(indicator)?.enhed?.toLowerCase() ?? '';
  const isPart = /gennemfør|fuldfør|bestå|begynder i|kommer i|fasthold|opnår|får (?:et )?job|videre|heraf/i;
  if (perTeam || unit === '' || counted === '' || isPart.test(indicator.text)) return false;
  return counted.endsWith(unit) || counted.startsWith(unit);
}

/** An indicator may count a part of the group; of teams, some may be held in each area, a few times a year. */
function plausible({ from, to, isMinimum, perTeam }: Size, areas: number): { lowest: number; highest: number } {
  if (perTeam) return { lowest: from * (2 / 3), highest: to * areas * 3 };
  return { lowest: from / 2.5, highest: to * (isMinimum ? 3 : 1.5) };
}
