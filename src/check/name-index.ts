import type { KnownName } from './known-names.js';
import type { Words } from './words.js';

interface Branch {
  readonly next: Map<string, Branch>;
  readonly names: { readonly name: KnownName; readonly order: number }[];
}

/** Names word by word, so that a stretch of text is followed and not held against each name that begins like it. */
export class NameIndex {
  private readonly root: Branch = newBranch();
  private count = 0;

  add(name: KnownName): void {
    let branch = this.root;
    for (const word of name.words) {
      const next = branch.next.get(word) ?? newBranch();
      branch.next.set(word, next);
      branch = next;
    }
    branch.names.push({ name, order: this.count++ });
  }

  begins(first: string): boolean {
    return this.root.next.has(first);
  }

  /** The names that stand at a place of a text, with or without a genitive's -s; the longest that fits is the one that is meant. */
  beginningWith(first: string, words: Words, index: number): readonly KnownName[] {
    let branch = this.root.next.get(first);
    let found: KnownName[] = [];
    for (let at = index + 1; branch; at++) {
      const names: Branch['names'] = branch.names;
      if (names.length > 0) found = [...names.slice(0, mostAlike).map(({ name }) => name), ...found];
      const word: string | undefined = words.written[at]?.folded;
      if (word === undefined) break;
      const bare = word.endsWith('s') ? branch.next.get(word.slice(0, -1)) : undefined;
      branch = branch.next.get(word);
      if (bare) branch = together(branch, bare);
    }
    return found;
  }
}

/** Both may be meant; only the one without the genitive goes on to further words. */
function together(branch: Branch | undefined, bare: Branch): Branch {
  const names = [...(branch?.names ?? []), ...bare.names].sort((a, b) => a.order - b.order);
  return { next: branch?.next ?? new Map(), names };
}

function newBranch(): Branch {
  return { next: new Map(), names: [] };
}

/** Names that are all the same word for word; each is tried. */
const mostAlike = 20;
