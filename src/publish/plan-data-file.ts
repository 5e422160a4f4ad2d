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
    helhedsplan: plan.file,
    'strategisk-aftale': plan.strategicAgreement,
    bilag: plan.attachments,
    delaftaler: Object.fromEntries(plan.subAgreements.map(({ area, content }) => [area.id, content])),
    ...(people.length > 0 ? { personer: people } : {}),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
