/** 1-based, as editors count. Columns count UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A text file with its line starts: what a position or a code frame is drawn from. */
export class Source {
  private readonly lineStarts: readonly number[];

  /** @param path as shown to the user: relative to where the command runs. */
  constructor(
    readonly path: string,
    readonly text: string,
  ) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.lineStarts = starts;
  }

  get lineCount(): number {
    return this.lineStarts.length;
  }

  /** Position of a 0-based offset; offsets past the end give the end. */
  positionAt(offset: number): Position {
    const clamped = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = this.lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.startOfLine(middle + 1) <= clamped) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: clamped - this.startOfLine(low + 1) + 1 };
  }

  /** Offset at which a 1-based line begins. */
  startOfLine(line: number): number {
    return this.lineStarts[line - 1] ?? this.text.length;
  }

  /** Text of a 1-based line without its line break. */
  line(line: number): string {
    return this.text.slice(this.startOfLine(line), this.lineStarts[line] ?? this.text.length).replace(/\r?\n$/, '');
  }
}

/** A stretch of a source: `start` inclusive, `end` exclusive, 0-based offsets. */
export interface Span {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}
