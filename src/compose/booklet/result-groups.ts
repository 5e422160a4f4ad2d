import type { Result } from '../../model/result.js';

type OfKind<Kind extends Result['kind']> = Extract<Result, { kind: Kind }>;

/** Results that one figure and one table can show: of one kind, and counted in the same. */
export type ResultGroup =
  | { readonly kind: 'years'; readonly results: readonly OfKind<'years'>[] }
  | { readonly kind: 'beforeAfter'; readonly results: readonly OfKind<'beforeAfter'>[] }
  | { readonly kind: 'single'; readonly results: readonly OfKind<'single'>[] };

/** In the order of the authors; a group ends where the next result is of another kind or unit. */
export function resultGroups(results: readonly Result[]): ResultGroup[] {
  const groups: ResultGroup[] = [];
  for (const result of results) {
    const last = groups.at(-1);
    const joined = last && isLike(last.results[0], result) ? withResult(last, result) : null;
    if (joined) groups.splice(-1, 1, joined);
    else groups.push(alone(result));
  }
  return groups;
}

function isLike(first: Result | undefined, { kind, unit, enhed }: Result): boolean {
  return first?.kind === kind && first.unit === unit && first.enhed === enhed;
}

function withResult(group: ResultGroup, result: Result): ResultGroup | null {
  if (group.kind === 'years' && result.kind === 'years') return { ...group, results: [...group.results, result] };
  if (group.kind === 'beforeAfter' && result.kind === 'beforeAfter')
    return { ...group, results: [...group.results, result] };
  if (group.kind === 'single' && result.kind === 'single') return { ...group, results: [...group.results, result] };
  return null;
}

function alone(result: Result): ResultGroup {
  switch (result.kind) {
    case 'years':
      return { kind: 'years', results: [result] };
    case 'beforeAfter':
      return { kind: 'beforeAfter', results: [result] };
    case 'single':
      return { kind: 'single', results: [result] };
  }
}
