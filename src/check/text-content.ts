import type { Nodes } from 'mdast';
import type { ParsedProse, ProseProblem, ProseReference } from '../prose/parse.js';
import type { ProseReader } from '../prose/reader.js';
import { hidden, isSimple, maskSimple, simpleReferences } from '../prose/simple.js';

/**
 * What a text says, wherever it stands. Drafts of a plan, plans of one author and the same plan after an edit share nearly
 * all of their texts: what is worked out from the words alone is worked out once for all of them.
 */
export class TextContent {
  /** What was found in it, by the numbers of the slots. */
  readonly found: unknown[] = [];
  private masks: Masks | undefined;
  private simple: boolean | undefined;
  private inLower: string | undefined;

  constructor(
    readonly kind: 'prose' | 'inline' | 'plain',
    readonly text: string,
    /** Of the plan that was read last: a reader that is let go of takes its trees with it. */
    public reader: ProseReader,
  ) {}

  /** The whole tree. Dear: `problems`, `references`, `visible` and `typed` do without it for most texts. */
  get parsed(): ParsedProse {
    return this.reader.read(this.text);
  }

  get problems(): readonly ProseProblem[] {
    return problemsOf(this);
  }

  get references(): readonly ProseReference[] {
    return referencesOf(this);
  }

  get isSimple(): boolean {
    this.simple ??= isSimple(this.text);
    return this.simple;
  }

  /** The text in small letters. */
  get lower(): string {
    this.inLower ??= this.text.toLowerCase();
    return this.inLower;
  }

  get visible(): string {
    return this.masked.visible;
  }

  get typed(): string {
    return this.masked.typed;
  }

  private get masked(): Masks {
    this.masks ??= this.mask();
    return this.masks;
  }

  private mask(): Masks {
    if (this.kind === 'plain') return { visible: this.text, typed: this.text };
    if (this.isSimple) return { visible: maskSimple(this.text, 'shown'), typed: maskSimple(this.text, 'hidden') };
    return maskTree(this.text, this.parsed.root);
  }
}

let slots = 0;

/** A place in every content for what is found in it: small, and without any knowledge of the plan or of the text's place. */
export class TextSlot<T extends object> {
  private readonly number = slots++;

  get(content: TextContent): T | undefined {
    return content.found[this.number] as T | undefined;
  }

  set(content: TextContent, found: T): void {
    content.found[this.number] = found;
  }
}

/** Most finders find nothing in most texts: they share it. */
const nothing: readonly never[] = Object.freeze([]);

/** A finder that looks at a text's words alone. What it finds is kept with the content. */
export function oncePerText<T extends object>(find: (content: TextContent) => T): (content: TextContent) => T {
  const slot = new TextSlot<T>();
  return (content) => {
    const known = slot.get(content);
    if (known) return known;
    const now = find(content);
    const kept = Array.isArray(now) && now.length === 0 ? (nothing as object as T) : now;
    slot.set(content, kept);
    return kept;
  };
}

const problemsOf = oncePerText((content): readonly ProseProblem[] => (content.isSimple ? [] : content.parsed.problems));
const referencesOf = oncePerText((content): readonly ProseReference[] => {
  if (content.kind === 'plain') return [];
  return content.isSimple ? simpleReferences(content.text) : content.parsed.references;
});

/** So many letters are kept in each of two generations: some four plans in all. */
const mostLetters = 300_000;
type Generation = ReadonlyMap<TextContent['kind'], Map<string, TextContent>>;

let young: Generation = emptyGeneration();
let old: Generation = emptyGeneration();
let letters = 0;

/** The content of a text: the same one wherever the text stands, until so many others have come that it is forgotten. */
export function contentOf(kind: TextContent['kind'], text: string, reader: ProseReader): TextContent {
  const known = young.get(kind)?.get(text);
  if (known) {
    known.reader = reader;
    return known;
  }
  const content = old.get(kind)?.get(text) ?? new TextContent(kind, text, reader);
  content.reader = reader;
  letters += text.length;
  if (letters > mostLetters) {
    [old, young] = [young, emptyGeneration()];
    letters = text.length;
  }
  young.get(kind)?.set(text, content);
  return content;
}

function emptyGeneration(): Generation {
  return new Map([
    ['prose', new Map()],
    ['inline', new Map()],
    ['plain', new Map()],
  ]);
}

interface Masks {
  readonly visible: string;
  readonly typed: string;
}

function maskTree(text: string, root: Nodes): Masks {
  // By code units, as offsets count: an emoji is two.
  const visible: string[] = Array.from({ length: text.length }, (_, at) => (text[at] === '\n' ? '\n' : ' '));
  const typed = [...visible];
  const visit = (node: Nodes, isLinked: boolean): void => {
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    const marked = node.type === 'heading' ? (node.children[0]?.position?.start.offset ?? end) : start;
    if (node.type === 'paragraph' || node.type === 'heading')
      for (let at = marked; at < end; at++)
        if (visible[at] !== '\n' && text[at] !== ' ') visible[at] = typed[at] = hidden;
    if (node.type === 'text')
      for (let at = start; at < end; at++) {
        const character = text[at] ?? '';
        visible[at] = character;
        typed[at] = isLinked ? hidden : character;
      }
    if ('children' in node) for (const child of node.children) visit(child, isLinked || node.type === 'link');
  };
  visit(root, false);
  return { visible: visible.join(''), typed: typed.join('') };
}
