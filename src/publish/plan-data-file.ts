import type { Plan } from '../model/plan-data.js';

/** `output/data/<plan>.json`: the plan as open data. Persons only where they are marked public, and then only name and title. */
export function planDataFile(plan: Plan): string {
  const people = (plan.people?.personer ?? [])
    .filter(({ offentlig }) => offentlig === true)
    .map(({ navn, titel, organisation }) => ({ navn, titel, organisation }));
  const data = {
    format: 'helhedsplan-data/1',
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
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** What authors tell the check is about their own work, not about the agreement. */
function withoutExceptions<File extends object>({
  undtagelser: _,
  ...content
}: File & { undtagelser?: unknown }): object {
  return content;
}
