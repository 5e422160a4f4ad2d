import type { Nodes } from 'mdast';
import type { Span } from '../diagnostics/source.js';
import type { ValuePath } from '../model/walk.js';
import type { ParsedProse } from '../prose/parse.js';
import type { ProseReader } from '../prose/reader.js';
import type { CheckedFile } from '../validate/validate-plan.js';

/** Stands in `visible` and `typed` where the text has markup or something that is printed by reference. */
export const hidden = '\ufffc';

/** A text of the plan as readers see it, with the way back to its place in the file. Offsets are into `text`. */
export class PlanText {
  private masks: { visible: string; typed: string } | undefined;

  constructor(
    readonly file: CheckedFile,
    readonly path: ValuePath,
    readonly kind: 'prose' | 'inline' | 'plain',
    readonly text: string,
    private readonly reader: ProseReader,
  ) {}

  get parsed(): ParsedProse {
    return this.reader.read(this.text);
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

  private get masked(): { visible: string; typed: string } {
    this.masks ??=
      this.kind === 'plain' || !/[[\]*_\\<>`#|&!]|^\s*([-+]|\d+[.)])\s/m.test(this.text)
        ? { visible: this.text, typed: this.text }
        : mask(this.text, this.parsed.root);
    return this.masks;
  }
}

function mask(text: string, root: Nodes): { visible: string; typed: string } {
  const visible: string[] = Array.from(text, (character) => (character === '\n' ? '\n' : ' '));
  const typed = [...visible];
  const visit = (node: Nodes, isLinked: boolean): void => {
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    if (node.type === 'paragraph')
      for (let at = start; at < end; at++) if (text[at] !== '\n') visible[at] = typed[at] = hidden;
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
