/** An operand: a name with its slash, a number, a string as its bytes, or a dictionary or array as tokens. */
export type Operand = string | readonly string[];
export interface Operation {
  readonly operator: string;
  readonly operands: readonly Operand[];
}

const token = /<<|>>|[[\]]|\((?:\\[\s\S]|[^\\()])*\)|<[0-9A-Fa-f\s]*>|\/[^\s<>[\]()/]*|[^\s<>[\]()/]+/g;

/** Takes the content of a page apart. Knows what our writer uses: no inline images, no nested parentheses. */
export function operationsOf(content: string): Operation[] {
  const operations: Operation[] = [];
  let operands: Operand[] = [];
  let group: string[] | null = null;
  let depth = 0;
  for (const [part] of content.matchAll(token)) {
    if (part === '<<' || part === '[') {
      depth += 1;
      group ??= [];
      group.push(part);
    } else if (part === '>>' || part === ']') {
      depth -= 1;
      group?.push(part);
      if (depth === 0 && group) {
        operands.push(group);
        group = null;
      }
    } else if (group) group.push(part);
    else if (/^[A-Za-z'"]/.test(part)) {
      operations.push({ operator: part, operands });
      operands = [];
    } else operands.push(part);
  }
  if (depth !== 0 || operands.length > 0) operations.push({ operator: '(unfinished)', operands });
  return operations;
}

/** The token after a key in a dictionary's tokens. */
export function entryOf(dictionary: Operand | undefined, name: string): string | null {
  if (!Array.isArray(dictionary)) return null;
  const at = dictionary.indexOf(`/${name}`);
  return at < 0 ? null : (dictionary[at + 1] ?? null);
}
