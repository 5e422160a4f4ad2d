import type { Nodes } from 'mdast';
import type { Span } from '../diagnostics/source.js';
import type { ValuePath } from '../model/walk.js';
import type { ParsedProse, ProseProblem, ProseReference } from '../prose/parse.js';
import type { ProseReader } from '../prose/reader.js';
import { hidden, isSimple, maskSimple, simpleReferences } from '../prose/simple.js';
import type { CheckedFile } from '../validate/validate-plan.js';

/** A text of the plan as readers see it, with the way back to its place in the file. Offsets are into `text`. */
export class PlanText {
  private masks: Masks | undefined;
  private simple: boolean | undefined;

  constructor(
    readonly file: CheckedFile,
    readonly path: ValuePath,
    readonly kind: 'prose' | 'inline' | 'plain',
    readonly text: string,
    private readonly reader: ProseReader,
  ) {}

  /** The whole tree. Dear: `problems`, `references`, `visible` and `typed` do without it for most texts. */
  get parsed(): ParsedProse {
    return this.reader.read(this.text);
  }

  get problems(): readonly ProseProblem[] {
    return this.isSimple ? [] : this.parsed.problems;
  }

  /** Cross references `[…](#id)`. */
  get references(): readonly ProseReference[] {
    if (this.kind === 'plain') return [];
    return this.isSimple ? simpleReferences(this.text) : this.parsed.references;
  }

  /** Nothing that needs to be parsed. */
  get isSimple(): boolean {
    this.simple ??= isSimple(this.text);
    return this.simple;
  }

  /** As long as `text`; markup is replaced by `hidden`, list marks and heading marks by spaces. Lines may be wrapped. */
  get visible(): string {
    return this.masked.visible;
  }

  /** Like `visible`, but without what stands inside links and cross references: what the authors typed by hand. */
  get typed(): string {
    return this.masked.typed;
  }

  span(start: number, end: number): Span {
    return this.file.file.spanInText(this.path, start, end);
  }

  /** The field that holds the text, or the id of the field's key: `indhold`. */
  get field(): string {
    return String(this.path.findLast((step) => typeof step === 'string') ?? '');
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
