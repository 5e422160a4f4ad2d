/**
 * The program that makes an index takes some 10 MB for each plan, so the index of many plans is made in parts: each is of its own plans
 * alone, and is made while the pages of later plans are. A search asks all of them, and each has files of its own to be fetched, so there
 * are no more than there must be.
 */
export const plansInPart = 20;

/** The last part waits for the pages about all plans, and a build for it: it has fewer plans than the others, by this share of a part. */
const shareOfRest = 0.4;

/** Folder of the first part, from the site's folder; the next ones are `pagefind-2`, `pagefind-3` … */
const indexFolder = 'pagefind';

export interface IndexPart {
  readonly folder: string;
  readonly planIds: ReadonlySet<string>;
  /** It is the last, and has what belongs to no plan: those pages are made after all others. */
  readonly hasRest: boolean;
}

/** @param about as many plans in one part */
export function partCount(plans: number, about = plansInPart): number {
  return Math.max(1, Math.ceil(plans / about));
}

/**
 * The parts of an index of these plans, about as many in each but the last, in the order of the ids.
 * @param about as many plans in one part
 */
export function searchParts(planIds: Iterable<string>, about = plansInPart): IndexPart[] {
  const ids = [...new Set(planIds)].sort();
  const count = partCount(ids.length, about);
  const size = count === 1 ? Number.POSITIVE_INFINITY : (ids.length + shareOfRest * about) / count;
  return Array.from({ length: count }, (_, part) => ({
    folder: part === 0 ? indexFolder : `${indexFolder}-${part + 1}`,
    planIds: new Set(ids.filter((_, index) => Math.floor(index / size) === part)),
    hasRest: part === count - 1,
  }));
}

/** The pages of one part. */
export function pagesOfPart<Page extends { readonly planId: string | null }>(
  { planIds, hasRest }: IndexPart,
  pages: readonly Page[],
): Page[] {
  return pages.filter(({ planId }) => (planId === null ? hasRest : planIds.has(planId)));
}
