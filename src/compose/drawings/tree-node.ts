/** What stands in a tree: an entry with what is below it. */
export interface TreeNode<Entry> {
  readonly entry: Entry;
  readonly below: readonly TreeNode<Entry>[];
}

interface Linked {
  readonly id: string;
  readonly under?: string | undefined;
}

/** No organisation has as many levels; what is said to be deeper stands on the last of them. */
const mostLevels = 30;

/**
 * Entries that name what they are under, as trees; those under nothing known are roots. Of two with one id the first has what is
 * below. A ring has no root, and is in no tree: the check has said so.
 */
export function treesOf<Entry extends Linked>(entries: readonly Entry[]): TreeNode<Entry>[] {
  const places = placesOf(entries);
  const below = new Map<Entry | null, Entry[]>();
  for (const entry of entries) {
    const place = places.get(entry);
    if (!place) continue;
    const siblings = below.get(place.above) ?? [];
    siblings.push(entry);
    below.set(place.above, siblings);
  }
  const node = (entry: Entry): TreeNode<Entry> => ({ entry, below: (below.get(entry) ?? []).map(node) });
  return (below.get(null) ?? []).map(node);
}

interface Place<Entry> {
  /** Null for a root. */
  readonly above: Entry | null;
  readonly level: number;
}

/** Where each entry belongs; those that lead to no root are not among them. */
function placesOf<Entry extends Linked>(entries: readonly Entry[]): ReadonlyMap<Entry, Place<Entry>> {
  const first = new Map(entries.map((entry) => [entry.id, entry] as const).reverse());
  const aboveOf = ({ under }: Entry) => (under !== undefined && first.get(under)) || null;
  const places = new Map<Entry, Place<Entry>>();
  const seen = new Set<Entry>();
  for (const entry of entries) {
    const way: Entry[] = [];
    let at: Entry | null = entry;
    while (at !== null && !seen.has(at)) {
      seen.add(at);
      way.push(at);
      at = aboveOf(at);
    }
    // The way ends above a root, at a place that is known, or in a ring.
    if (at !== null && !places.has(at)) continue;
    for (const one of way.reverse()) {
      const above = aboveOf(one);
      const place = above && places.get(above);
      if (!above || !place) places.set(one, { above: null, level: 1 });
      else if (place.level < mostLevels) places.set(one, { above, level: place.level + 1 });
      else places.set(one, place);
    }
  }
  return places;
}
