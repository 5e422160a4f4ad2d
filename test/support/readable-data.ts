import type { Source } from '../../src/diagnostics/source.js';
import type { YamlFile } from '../../src/load/yaml-file.js';
import type { YamlNode } from '../../src/load/yaml-node.js';

/** Texts longer than this are cut: the golden is about places and types, and the words stand in the documents. */
const longest = 60;

/** A loaded file, a line for each value: where it stands, its name, how it is written, its text. */
export function readableNodes({ source, root }: YamlFile): string {
  return `${source.path}\n${nodeLines(source, root, 1).join('\n')}\n`;
}

function nodeLines(source: Source, node: YamlNode, depth: number): string[] {
  const inner: [string, YamlNode][] =
    node.kind === 'map'
      ? [...node.entries.values()].map(({ key, value }) => [`${key.text}: `, value])
      : node.kind === 'list'
        ? node.items.map((item) => ['- ', item])
        : [];
  return inner.flatMap(([name, value]) => {
    const own = value.kind === 'scalar' ? `${value.style} ${shortened(value.text)}` : value.kind;
    return [
      `${place(source, value).padEnd(16)}${'  '.repeat(depth)}${name}${own}`,
      ...nodeLines(source, value, depth + 1),
    ];
  });
}

function place(source: Source, { start, end }: YamlNode): string {
  const [from, to] = [source.positionAt(start), source.positionAt(end)];
  return `${from.line}:${from.column}-${to.line}:${to.column}`;
}

/** A value, a line for each of its leaves with the whole path to it. */
export function readableValues(value: unknown, path = ''): string {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0)
    return value === undefined
      ? ''
      : `${path} = ${typeof value === 'string' ? shortened(value) : JSON.stringify(value)}\n`;
  const step = (key: string) => (Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`);
  return Object.entries(value)
    .map(([key, inner]) => readableValues(inner, step(key)))
    .join('');
}

function shortened(text: string): string {
  const rest = text.length - longest;
  return rest > 0 ? `${JSON.stringify(text.slice(0, longest))} +${rest}` : JSON.stringify(text);
}
