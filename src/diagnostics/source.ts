/** 1-based, as editors count. Columns count UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where an excerpt begins in the whole file. */
export interface Origin {
  readonly line: number;
  readonly offset: number;
}

/** A text file, or some lines of one, with its line starts: what a position or a code frame is drawn from. */
export class Source {
  private readonly lineStarts: readonly number[];

  /**
   * @param path as shown to the user: relative to where the command runs
   * @param origin where `text` begins, when it is an excerpt; offsets and lines always count from the file's beginning
   */
  constructor(
    readonly path: string,
    readonly text: string,
    private readonly origin: Origin = { line: 1, offset: 0 },
  ) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.lineStarts = starts;
  }

  get lineCount(): number {
    return this.origin.line - 1 + this.lineStarts.length;
  }

  /** Position of a 0-based offset; offsets past the end give the end. */
  positionAt(offset: number): Position {
    const clamped = Math.max(0, Math.min(offset - this.origin.offset, this.text.length));
    let low = 0;
    let high = this.lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.lineStarts[middle] ?? 0) <= clamped) low = middle;
      else high = middle - 1;
    }
    return { line: this.origin.line + low, column: clamped - (this.lineStarts[low] ?? 0) + 1 };
  }

  /** Offset at which a 1-based line begins. */
  startOfLine(line: number): number {
    return this.origin.offset + (this.lineStarts[line - this.origin.line] ?? this.text.length);
  }

  /** Lines from one to another, both included, with their line breaks. */
  excerpt(from: number, to: number): { readonly text: string; readonly origin: Origin } {
    const [start, end] = [this.startOfLine(from), this.startOfLine(to + 1)];
    const text = this.text.slice(start - this.origin.offset, end - this.origin.offset);
    return { text, origin: { line: from, offset: start } };
  }

  /** Text of a 1-based line without its line break. */
  line(line: number): string {
    const at = line - this.origin.line;
    const start = this.lineStarts[at] ?? this.text.length;
    let end = this.lineStarts[at + 1] ?? this.text.length;
    if (end > start && this.text[end - 1] === '\n') end -= end > start + 1 && this.text[end - 2] === '\r' ? 2 : 1;
    return this.text.slice(start, end);
  }
}

/** A stretch of a source: `start` inclusive, `end` exclusive, 0-based offsets. */
export interface Span {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}
