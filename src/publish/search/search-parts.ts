/**
 * The program that makes an index takes some 10 MB for each plan, so the index of many plans is made in parts. A search asks all of
 * them, and each has files of its own to be fetched, so there are no more than there must be.
 */
export const plansInPart = 40;

/** Folder of the first part, from the site's folder; the next ones are `pagefind-2`, `pagefind-3` … */
const indexFolder = 'pagefind';

/** @param most plans in one part */
export function partCount(plans: number, most = plansInPart): number {
  return Math.max(1, Math.ceil(plans / most));
}

/** Folders of the index's parts with the pages in each. What belongs to no plan is in the first. */
export function searchParts<Page extends { readonly planId: string | null }>(
  pages: readonly Page[],
  most: number,
): { readonly folder: string; readonly pages: Page[] }[] {
  const ids = [...new Set(pages.flatMap(({ planId }) => planId ?? []))].sort();
  const count = partCount(ids.length, most);
  const partOf = new Map(ids.map((id, index) => [id, Math.floor((index * count) / ids.length)]));
  return Array.from({ length: count }, (_, part) => ({
    folder: part === 0 ? indexFolder : `${indexFolder}-${part + 1}`,
    pages: pages.filter(({ planId }) => (planId === null ? 0 : partOf.get(planId)) === part),
  }));
}
