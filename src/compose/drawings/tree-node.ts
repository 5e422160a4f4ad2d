/** What stands in a tree: an entry with what is below it. */
export interface TreeNode<Entry> {
  readonly entry: Entry;
  readonly below: readonly TreeNode<Entry>[];
}

interface Linked {
  readonly id: string;
  readonly under?: string | undefined;
}

/**
 * Entries that name what they are under, as trees; those under nothing known are roots. Of two with one id the first has what is
 * below. A ring has no root, and is in no tree: the check has said so.
 */
export function treesOf<Entry extends Linked>(entries: readonly Entry[]): TreeNode<Entry>[] {
  const first = new Map(entries.map((entry) => [entry.id, entry] as const).reverse());
  const below = new Map<Entry | null, Entry[]>();
  for (const entry of entries) {
    const above = (entry.under !== undefined && first.get(entry.under)) || null;
    const siblings = below.get(above) ?? [];
    siblings.push(entry);
    below.set(above, siblings);
  }
  const node = (entry: Entry): TreeNode<Entry> => ({ entry, below: (below.get(entry) ?? []).map(node) });
  return (below.get(null) ?? []).map(node);
}
