import { monthNames } from '../../model/values/date.js';
import type { Decimal } from '../../model/values/decimal.js';
import type { Moment } from '../../model/values/moment.js';
import type { Kroner } from '../../model/values/money.js';
import type { Quantity } from '../../model/values/quantity.js';

const noBreak = '\u00a0';

/** `01.10.2021` from an ISO date: as dates stand in forms. */
export function formDate(iso: string): string {
  const [year, month, day] = iso.split('-');
  return `${day}.${month}.${year}`;
}

/** `01.10.2021 – 30.09.2025`. */
export function formPeriod({ fra, til }: { fra: string; til: string }): string {
  return `${formDate(fra)} – ${formDate(til)}`;
}

/** `22. november 2026` from a moment, by its UTC day. */
export function longDate(date: Date): string {
  return `${date.getUTCDate()}.${noBreak}${monthNames[date.getUTCMonth()]}${noBreak}${date.getUTCFullYear()}`;
}

/** `1. oktober 2021` from an ISO date. */
export function longDateOf(iso: string): string {
  return longDate(new Date(`${iso}T00:00:00Z`));
}

/** `1. oktober 2021 – 30. september 2025`, divided after the dash if at all. */
export function spanText(from: string, to: string): string {
  return `${from}${noBreak}– ${to}`;
}

const ordinalParts = { quarter: 'kvartal', half: 'halvår' } as const;
const monthsOfPart = { quarter: 3, half: 6 } as const;

/** `1. oktober 2021`, `oktober 2021`, `4. kvartal 2021`, `2. halvår 2021` or `2021`. */
export function momentText({ unit, from }: Moment): string {
  if (unit === 'day') return longDateOf(from);
  const [year = '', month = ''] = from.split('-');
  if (unit === 'year') return year;
  if (unit === 'month') return `${monthNames[Number(month) - 1]}${noBreak}${year}`;
  const number = Math.ceil(Number(month) / monthsOfPart[unit]);
  return `${number}.${noBreak}${ordinalParts[unit]}${noBreak}${year}`;
}

/** `38,0` with the decimals that were written and full stops between the thousands of five digits or more. */
export function decimalText({ value, decimals }: Decimal): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  // Four digits are read without.
  const digits = whole.length > 4 ? grouped(whole) : whole;
  return `${value < 0 ? '−' : ''}${digits}${fraction ? `,${fraction}` : ''}`;
}

/** `90,7 %` or `4,6`; the unit never stands alone on a line. */
export function quantityText(quantity: Quantity): string {
  if (quantity.unit === 'kroner') return moneyText(quantity.value);
  return decimalText(quantity) + (quantity.unit === 'percent' ? `${noBreak}%` : '');
}

/** `7,5 timer om ugen` */
export function weeklyHoursText(hours: Decimal): string {
  return `${decimalText(hours)}${noBreak}timer om ugen`;
}

/** `30.000.000 kr.` */
export function moneyText(kroner: Kroner): string {
  return `${kronerText(kroner)}${noBreak}kr.`;
}

/** `30.000.000`, for a column that says that it is kroner. */
export function kronerText(kroner: Kroner): string {
  return `${kroner < 0 ? '−' : ''}${grouped(String(Math.abs(kroner)))}`;
}

/** Full stops between thousands. */
function grouped(digits: string): string {
  return digits.replaceAll(/\B(?=(\d{3})+$)/g, '.');
}

/** `a, b og c`. */
export function listText(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} og ${items.at(-1)}`;
}

/** `afdeling 15, 21 og 35 i BoligKorsør`; nothing where no department is known. */
export function departmentsText(
  departments: readonly { readonly organisation: string; readonly numre: readonly string[] }[],
  nameOf: (organisation: string) => string,
): string {
  return listText(
    departments.map(({ organisation, numre }) => `afdeling ${listText(numre)} i ${nameOf(organisation)}`),
  );
}
