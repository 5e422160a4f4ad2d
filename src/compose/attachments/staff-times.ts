import type { Plan } from '../../model/plan-data.js';
import { type StaffTime, staffLinesOf } from '../../model/staff-lines.js';
import type { Decimal } from '../../model/values/decimal.js';
import type { FullTime } from '../../model/values/full-time.js';
import { decimalText, quantityText, weeklyHoursText } from '../format/danish.js';

type Role = NonNullable<Plan['file']['stillinger']>[number];

/** What a role gives to each focus area that has a sub-agreement with it, to other tasks, and altogether. */
export interface RoleTimes {
  readonly role: Role;
  readonly areas: readonly { readonly id: string; readonly text: string }[];
  readonly outside: string | null;
  readonly total: string;
}

/** The time of every role that the sub-agreements give some, in the order of the plan's list. */
export function roleTimes({ file, subAgreements }: Plan): RoleTimes[] {
  return (file.stillinger ?? []).flatMap((role): RoleTimes[] => {
    const areas = subAgreements.flatMap(({ area, content }) => {
      const times = staffLinesOf(content).flatMap(({ staffing }) => (staffing.stilling === role.id ? staffing : []));
      return times.length > 0 ? [{ id: area.id, times }] : [];
    });
    if (areas.length === 0) return [];
    const rest = role['øvrig-tid'];
    const outside = rest ? [{ stilling: role.id, andel: rest.andel }] : [];
    return [
      {
        role,
        areas: areas.map(({ id, times }) => ({ id, text: timeText(times, role) })),
        outside: rest ? timeText(outside, role) : null,
        total: timeText([...areas.flatMap(({ times }) => times), ...outside], role),
      },
    ];
  });
}

/** `25 % og 9 timer om ugen`: one sum for each unit, since none can be turned into another. */
function timeText(times: readonly StaffTime[], { gruppe }: Role): string {
  const shares = times.flatMap(({ andel }) => (typeof andel === 'object' ? andel : []));
  const hours = times.flatMap((time) => time['timer-pr-uge'] ?? []);
  const fullTimes = times.flatMap(({ årsværk }) => årsværk ?? []);
  const said = shares.length + hours.length + fullTimes.length;
  const parts = [
    ...(shares.length > 0
      ? [`${quantityText({ ...sumOf(shares), unit: 'percent' })}${gruppe ? ' af den samlede kapacitet' : ''}`]
      : []),
    ...(hours.length > 0 ? [weeklyHoursText(sumOf(hours))] : []),
    ...(fullTimes.length > 0 ? [`${fullTimeSum(fullTimes)}\u00a0årsværk`] : []),
    ...(said === 0 ? ['ikke oplyst'] : []),
  ];
  const isPartlyUnknown = said > 0 && times.some(({ andel }) => typeof andel === 'string');
  return `${parts.join(' og ')}${isPartlyUnknown ? ' og mere, der ikke er oplyst' : ''}`;
}

/** Added as whole numbers: 33,3 + 33,3 + 33,4 is 100. */
function sumOf(numbers: readonly Decimal[]): Decimal {
  const decimals = numbers.reduce((most, number) => Math.max(most, number.decimals), 0);
  const scale = 10 ** decimals;
  return { value: numbers.reduce((sum, { value }) => sum + Math.round(value * scale), 0) / scale, decimals };
}

/** As it was written where there is one; else to the hundredth, as full-time positions are counted. */
function fullTimeSum(fullTimes: readonly FullTime[]): string {
  const [first, ...others] = fullTimes;
  if (first && others.length === 0) return first.text;
  const hundredths = Math.round(fullTimes.reduce((sum, { value }) => sum + value, 0) * 100);
  return decimalText({ value: hundredths / 100, decimals: hundredths % 100 === 0 ? 0 : hundredths % 10 === 0 ? 1 : 2 });
}
