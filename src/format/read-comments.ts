import type { CST } from 'yaml';

/** A comment with its place. */
export interface PlacedComment {
  readonly text: string;
  readonly offset: number;
  readonly line: number;
  /** From 0. */
  readonly column: number;
  /** Nothing else stands before it on its line. */
  readonly alone: boolean;
  readonly blankBefore: boolean;
}

/** The lines of a text, counted from 0. */
export class Lines {
  private readonly starts: readonly number[];

  constructor(private readonly text: string) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.starts = starts;
  }

  lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  columnAt(offset: number): number {
    return offset - (this.starts[this.lineAt(offset)] ?? 0);
  }

  isBlank(line: number): boolean {
    const start = this.starts[line];
    return start !== undefined && this.text.slice(start, this.starts[line + 1]).trim() === '';
  }

  /** What stands before an offset on its line. */
  before(offset: number): string {
    return this.text.slice(this.starts[this.lineAt(offset)], offset);
  }
}

/** Every comment of a token tree, in the order of the file. */
export function readComments(tokens: readonly CST.Token[], lines: Lines): PlacedComment[] {
  const found: CST.SourceToken[] = [];
  for (const token of tokens) collect(token, found);
  return found
    .sort((a, b) => a.offset - b.offset)
    .map(({ source, offset }) => {
      const line = lines.lineAt(offset);
      const before = lines.before(offset);
      const alone = before.trim() === '';
      const blankBefore = alone && lines.isBlank(line - 1);
      return { text: source.trimEnd(), offset, line, column: before.length, alone, blankBefore };
    });
}

type Anything = CST.Token | CST.CollectionItem;

function collect(token: Anything, found: CST.SourceToken[]): void {
  if ('type' in token && token.type === 'comment') {
    found.push(token);
    return;
  }
  for (const name of ['start', 'key', 'sep', 'props', 'value', 'items', 'end'] as const) {
    const inner = (token as Partial<Record<typeof name, Anything | Anything[] | null>>)[name];
    if (Array.isArray(inner)) for (const part of inner) collect(part, found);
    else if (inner) collect(inner, found);
  }
}
