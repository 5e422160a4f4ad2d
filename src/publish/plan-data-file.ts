import type { Plan } from '../model/plan-data.js';
import { planDataFormat } from '../model/plan-data-schema.js';
import { isSmallCount } from '../model/small-counts.js';
import type { Quantity } from '../model/values/quantity.js';

/** `output/data/<plan>.json`: the plan as open data. Persons only where they are marked public, and then only name and title. */
export function planDataFile(plan: Plan): string {
  const people = (plan.people?.personer ?? [])
    .filter(({ offentlig }) => offentlig === true)
    .map(({ navn, titel, organisation }) => ({ navn, titel, organisation }));
  const data = {
    format: planDataFormat,
    id: plan.id,
    udgave: plan.edition.id,
    helhedsplan: withoutExceptions(plan.file),
    'strategisk-aftale': plan.strategicAgreement && withoutExceptions(plan.strategicAgreement),
    bilag: plan.attachments && withoutExceptions(plan.attachments),
    delaftaler: Object.fromEntries(
      plan.subAgreements.map(({ area, content }) => [area.id, withoutExceptions(content)]),
    ),
    ...(people.length > 0 ? { personer: people } : {}),
  };
  return `${JSON.stringify(data, withoutSmallCounts, 2)}\n`;
}

/**
 * Figures of so few people that neighbours could tell who they are have no value here either: of an indicator, or of one of the
 * measurements before the effort begins, that counts people.
 */
function withoutSmallCounts(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { måling, tekst = måling, mål, boligområde, sammenligning } = value as Readonly<Record<string, unknown>>;
  if (typeof tekst !== 'string' || (boligområde === undefined && sammenligning === undefined)) return value;
  const unit = typeof mål === 'object' && mål !== null && 'enhed' in mål ? mål.enhed : undefined;
  const counted = typeof unit === 'string' ? unit : tekst;
  const hidden = Object.entries({ boligområde, sammenligning }).filter(([, baseline]) => baseline !== undefined);
  return { ...value, ...Object.fromEntries(hidden.map(([side, baseline]) => [side, hideIn(baseline, counted)])) };
}

function hideIn(value: unknown, counted: string): unknown {
  if (Array.isArray(value)) return value.map((one) => hideIn(one, counted));
  if (typeof value !== 'object' || value === null) return value;
  if ('unit' in value) {
    const quantity = value as Quantity;
    return isSmallCount(quantity, counted) ? { value: null, decimals: null, unit: quantity.unit, skjult: true } : value;
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, hideIn(inner, counted)]));
}

/** What authors tell the check is about their own work, not about the agreement. */
function withoutExceptions<File extends object>({
  undtagelser: _,
  ...content
}: File & { undtagelser?: unknown }): object {
  return content;
}
