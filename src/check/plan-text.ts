import type { Span } from '../diagnostics/source.js';
import type { ValuePath } from '../model/walk.js';
import type { ParsedProse, ProseProblem, ProseReference } from '../prose/parse.js';
import type { ProseReader } from '../prose/reader.js';
import type { CheckedFile } from '../validate/validate-plan.js';
import { contentOf, type TextContent } from './text-content.js';

/** A text of the plan as readers see it, with the way back to its place in the file. Offsets are into `text`. */
export class PlanText {
  /** What it says, shared with all texts that say the same. */
  readonly content: TextContent;

  constructor(
    readonly file: CheckedFile,
    readonly path: ValuePath,
    readonly kind: TextContent['kind'],
    readonly text: string,
    private readonly reader: ProseReader,
  ) {
    this.content = contentOf(kind, text, reader);
  }

  /** The whole tree. Dear: `problems`, `references`, `visible` and `typed` do without it for most texts. */
  get parsed(): ParsedProse {
    return this.reader.read(this.text);
  }

  get problems(): readonly ProseProblem[] {
    return this.content.problems;
  }

  /** Cross references `[…](#id)`. */
  get references(): readonly ProseReference[] {
    return this.content.references;
  }

  /** Nothing that needs to be parsed. */
  get isSimple(): boolean {
    return this.content.isSimple;
  }

  /** As long as `text`; markup is replaced by `hidden`, list marks and heading marks by spaces. Lines may be wrapped. */
  get visible(): string {
    return this.content.visible;
  }

  /** Like `visible`, but without what stands inside links and cross references: what the authors typed by hand. */
  get typed(): string {
    return this.content.typed;
  }

  span(start: number, end: number): Span {
    return this.file.file.spanInText(this.path, start, end);
  }

  /** The field that holds the text, or the id of the field's key: `indhold`. */
  get field(): string {
    return String(this.path.findLast((step) => typeof step === 'string') ?? '');
  }
}
