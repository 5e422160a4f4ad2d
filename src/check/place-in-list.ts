import type { Span } from '../diagnostics/source.js';
import type { YamlFile } from '../load/yaml-file.js';
import type { PlanFile } from '../model/plan.js';
import type { ValuePath } from '../model/walk.js';

/**
 * Where something that a list lacks would stand: at the last item that comes before it in `order`, or at the list's own
 * name. People keep their lists in the order in which things are declared, so a line that was lost stood near here.
 * @param ids of the list's items, in the list's order
 */
export function placeInList(
  file: YamlFile,
  path: ValuePath,
  ids: readonly string[],
  missing: string,
  order: ReadonlyMap<string, number>,
): Span {
  const rank = order.get(missing) ?? -1;
  const before = ids.findLastIndex((id) => (order.get(id) ?? Number.POSITIVE_INFINITY) < rank);
  return before < 0 ? file.keySpanOf(path) : file.spanOf([...path, before]);
}

/** The place of each organisation and unit among the plan's declarations. */
export function organisationOrder({ organisationer }: PlanFile): ReadonlyMap<string, number> {
  return orderOf(organisationer.flatMap(({ id, enheder }) => [id, ...(enheder ?? []).map((unit) => unit.id)]));
}

export function orderOf(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, index) => [id, index]));
}
