import { type BudgetLine, budgetLines } from '../compose/attachments/budget-lines.js';
import { inTime, whenText } from '../compose/attachments/milestone-plan.js';
import type { ComposeContext } from '../compose/context.js';
import { unspread } from '../model/budget.js';
import type { Milestone } from '../model/milestone.js';
import { type StaffTime, staffLinesOf } from '../model/staff-lines.js';
import { idList, plainWords } from './plain-words.js';
import type { Row, Tables } from './tables.js';

/** Staff, money and time. */
export function resourceTables(
  context: ComposeContext,
): Pick<Tables, 'stillinger' | 'finansiering' | 'finansiering_pr_aar' | 'milepaele'> {
  const lines = budgetLines(context.plan);
  return {
    stillinger: staffRows(context),
    finansiering: lines
      .flatMap((line) => spread(line).map((part) => ({ line, part })))
      .map(({ line, part }, index) => ({
        plan: context.plan.id,
        nummer: index + 1,
        ...funderOf(context, line),
        grundlag: context.plan.attachments?.budget?.finansiering ? 'budget' : 'aftale',
        ...part,
      })),
    finansiering_pr_aar: lines
      .flatMap((line) => [...line.years].map(([year, amount]) => ({ line, year, amount })))
      .map(({ line, year, amount }, index) => ({
        plan: context.plan.id,
        nummer: index + 1,
        ...funderOf(context, line),
        aar: Number(year),
        beloeb: amount,
      })),
    milepaele: inTime(context.plan.attachments?.milepæle ?? []).map((milestone, index) =>
      milestoneRow(context, milestone, index + 1),
    ),
  };
}

/** Each role's lines, also those of roles that nobody has declared. */
function staffRows(context: ComposeContext): Row<'stillinger'>[] {
  const { file, subAgreements } = context.plan;
  const lines = subAgreements.flatMap(({ area, content }) =>
    staffLinesOf(content).map(({ staffing }) => ({ areaId: area.id, staffing })),
  );
  const declared = file.stillinger ?? [];
  const roles = new Map(declared.map((role) => [role.id, role]));
  const ids = new Set([...roles.keys(), ...lines.map(({ staffing }) => staffing.stilling)]);
  return [...ids].flatMap((id) => {
    const role = roles.get(id);
    const own = lines.filter(({ staffing }) => staffing.stilling === id);
    const rest = role?.['øvrig-tid'];
    const times = [
      ...own.map(({ areaId, staffing }) => timeOf(context, 'indsatsområde', areaId, staffing)),
      ...(rest ? [timeOf(context, 'øvrig tid', null, rest)] : []),
    ];
    return (times.length > 0 ? times : [timeOf(context, 'ikke fordelt', null, {})]).map((time, index) => ({
      plan: context.plan.id,
      stilling: id,
      nummer: index + 1,
      navn: role?.navn ?? id,
      organisation: role?.organisation ?? null,
      finansiering: role?.finansiering ?? null,
      gruppe: role?.gruppe === true,
      ...time,
    }));
  });
}

type Time = Pick<
  Row<'stillinger'>,
  'art' | 'indsatsomraade' | 'aktivitet' | 'andel' | 'timer_pr_uge' | 'aarsvaerk' | 'bemaerkning'
>;

function timeOf(
  context: ComposeContext,
  art: Time['art'],
  areaId: string | null,
  { andel, 'timer-pr-uge': hours, årsværk, aktivitet, bemærkning }: Partial<StaffTime>,
): Time {
  return {
    art,
    indsatsomraade: areaId,
    aktivitet: aktivitet ?? null,
    andel: typeof andel === 'object' ? andel.value : null,
    timer_pr_uge: hours?.value ?? null,
    aarsvaerk: årsværk?.value ?? null,
    bemaerkning: plainWords(context.inlines(bemærkning)),
  };
}

function funderOf(context: ComposeContext, { by, kind }: BudgetLine) {
  const organisation = 'organisation' in by ? by.organisation : null;
  return { kilde: 'name' in by ? by.name : context.name(by.organisation), organisation, slags: kind };
}

/** What goes to each focus area, and what is left; together they are the whole amount. */
function spread({ amount, areas }: BudgetLine): { indsatsomraade: string | null; beloeb: number }[] {
  const rest = unspread(amount, areas.values());
  const parts = [...areas].map(([id, part]) => ({ indsatsomraade: id, beloeb: part }));
  return rest === 0 && parts.length > 0 ? parts : [...parts, { indsatsomraade: null, beloeb: rest }];
}

function milestoneRow(context: ComposeContext, milestone: Milestone, number: number): Row<'milepaele'> {
  const { hvornår, til, milepæl, ansvarlig, vedrører } = milestone;
  const isOnce = typeof hvornår !== 'string';
  const responsible = [ansvarlig ?? []].flat().map((id) => context.fullName(id));
  return {
    plan: context.plan.id,
    nummer: number,
    fra: isOnce ? hvornår.from : null,
    til: isOnce ? (til ?? hvornår).to : null,
    hvornaar: plainWords(whenText(milestone)) ?? '',
    milepael: plainWords(context.inlines(milepæl)) ?? '',
    ansvarlig: responsible.length > 0 ? responsible.join('; ') : null,
    vedroerer: idList([vedrører ?? []].flat()),
  };
}
