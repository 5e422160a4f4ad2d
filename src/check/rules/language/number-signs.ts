import { type Diagnostic, replaceSpan } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { PartsContext } from '../../context.js';
import { runningText } from '../../running-text.js';

/** Numbers in the text are Danish: a comma before decimals, full stops between thousands, three digits in each group. */
export function numberSigns({ values }: PartsContext): Diagnostic[] {
  const running = runningText(values);
  const diagnostics: Diagnostic[] = [];
  for (const match of running.all.matchAll(/\d+(?:[.,]\d+)+|\d{5,}/g)) {
    const [number] = match;
    const end = match.index + number.length;
    const before = running.all.slice(Math.max(0, match.index - 14), match.index);
    const slip = slipOf(number, before, running.all.slice(end, end + 24));
    if (!slip) continue;
    const at = running.span(match.index, end);
    const fix = slip.meant === null ? null : replaceSpan(`Skriv «${slip.meant}»`, at, slip.meant);
    diagnostics.push(diagnose('HP626', slip.message, at, { help: slip.help, fix }));
  }
  return diagnostics;
}

interface Slip {
  readonly message: string;
  readonly help: string;
  readonly meant: string | null;
}

const percent = /^(?:\s?[-–]\s?[\d.,]+)?\s?(?:%|pct\b|procent)/;
const measure =
  /^(?:\s?[-–]\s?[\d.,]+)?\s?(?:%|pct\b|procent|mio\b|mia\b|timer|årsværk|fuldtids|kvm|m²|km\b|point|gange)/;
const money = /^\s?(?:kr\b|kroner|dkk)/i;
const people =
  /^\s(?:beboere|borgere|personer|mennesker|indbyggere|husstande|familier|boliger|lejemål|børn|unge|voksne|elever|deltagere|frivillige|ledige|timer|besøg)/;

function slipOf(number: string, before: string, after: string): Slip | null {
  if (isWellWritten(number)) return null;
  // Part of something longer: an address, a version, an account.
  if (/(?:[\p{L}/@_:#.,]|\p{L}-)$/u.test(before) || /^[/@_]/.test(after)) return null;
  if (/(?:kl\.?|version|afsnit|kapitel|punkt|§|nr\.?|numre|afdeling(?:er)?|tlf\.?|cvr\D{0,5})\s?$/i.test(before))
    return null;
  if (!/[.,]/.test(number)) return ungrouped(number, after);
  if (isThousandsByComma(number) && !percent.test(after))
    return {
      message: `«${number}» har komma mellem tusinderne, som på engelsk`,
      help: 'Skriv punktum mellem tusinder. Er det decimaler, så skriv tallet med færre',
      meant: number.replaceAll(',', ';').replaceAll('.', ',').replaceAll(';', '.'),
    };
  if (/^\d+\.\d{1,2}$/.test(number) && measure.test(after))
    return {
      message: `«${number}» har punktum foran decimalerne, som på engelsk`,
      help: 'Skriv komma foran decimaler',
      meant: number.replace('.', ','),
    };
  return number.includes('.') && isOddlyGrouped(number, after)
    ? {
        message: `Tallet «${number}» er delt forkert: der er tre cifre efter hvert punktum`,
        help: 'Skriv tallet igen, fx 27.186.000',
        meant: null,
      }
    : null;
}

/** `90,7` and `1.000,5`, as most are: what stands around them need not be looked at. */
function isWellWritten(number: string): boolean {
  return /^(?:\d+,\d+|\d{1,3}(?:\.\d{3})+(?:,\d+)?)$/.test(number) && !isThousandsByComma(number);
}

function ungrouped(number: string, after: string): Slip | null {
  if (number.startsWith('0') || !(money.test(after) || people.test(after))) return null;
  const meant = number.replaceAll(/\B(?=(?:\d{3})+$)/g, '.');
  const message = `«${number}» er svært at læse uden punktummer`;
  return { message, help: 'Sæt punktum mellem tusinderne', meant };
}

function isThousandsByComma(number: string): boolean {
  return /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(number);
}

/** Not a date, not an amount with øre, and some group has more or fewer than three digits. */
function isOddlyGrouped(number: string, after: string): boolean {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(number) || /^\d{1,2}\.\d{1,2}\.\d{2,4}$/.test(number)) return false;
  return money.test(after) || people.test(after) || /^\d{1,3}(?:\.\d{3})+\.\d+$/.test(number);
}
