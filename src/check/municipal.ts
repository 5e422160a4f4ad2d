import type { CheckContext } from './context.js';

/** The id is a municipality's, or that of one of its units. */
export function isMunicipal({ plan, entities }: CheckContext, id: string): boolean {
  const organisation = entities.get(id)?.parent ?? id;
  return plan.file.organisationer.some((one) => one.id === organisation && one.type === 'kommune');
}
