import type { YamlFile } from '../load/yaml-file.js';
import type { YamlNode } from '../load/yaml-node.js';

/**
 * Indents each line that is a comment like the next line that is not. The parser of `yaml` takes a comment left of the
 * value below it for the end of the surrounding fields, and misreads what follows.
 * @param text of the file, with line breaks as `\n`
 */
export function alignComments(text: string, { source, root }: YamlFile): string {
  const inScalars = new Set<number>();
  eachScalar(root, (start, end) => {
    const first = source.positionAt(start).line;
    const last = source.positionAt(Math.max(start, end - 1)).line;
    for (let line = first; line <= last; line++) inScalars.add(line);
  });
  const lines = text.split('\n');
  let indent = '';
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i] ?? '';
    const isComment = /^\s*#/.test(line) && !inScalars.has(i + 1);
    if (isComment) lines[i] = indent + line.trimStart();
    else if (line.trim() !== '') indent = /^ */.exec(line)?.[0] ?? '';
  }
  return lines.join('\n');
}

function eachScalar(node: YamlNode, visit: (start: number, end: number) => void): void {
  if (node.kind === 'scalar') visit(node.start, node.end);
  else if (node.kind === 'list') for (const item of node.items) eachScalar(item, visit);
  else for (const { value } of node.entries.values()) eachScalar(value, visit);
}
