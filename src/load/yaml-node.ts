/** A value in a YAML file with its place: what a path of a validation issue is looked up in. Offsets are 0-based. */
export type YamlNode = YamlScalar | YamlMap | YamlList;

export interface YamlScalar {
  readonly kind: 'scalar';
  /** The text as written, unquoted and unfolded; never converted to a number or a date. */
  readonly text: string;
  readonly style: 'plain' | 'quoted' | 'literal' | 'folded';
  readonly start: number;
  readonly end: number;
  /** Columns that a block scalar is indented by. */
  readonly indent: number;
}

export interface YamlMap {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, YamlEntry>;
  readonly start: number;
  readonly end: number;
}

export interface YamlEntry {
  readonly key: YamlScalar;
  readonly value: YamlNode;
}

export interface YamlList {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
  readonly start: number;
  readonly end: number;
}

export type Path = readonly PropertyKey[];

/** Looks a path up. `missing` counts the last steps of the path that the file does not have. */
export function findNode(root: YamlNode, path: Path): { node: YamlNode; key: YamlScalar | null; missing: number } {
  let node = root;
  let key: YamlScalar | null = null;
  for (const [depth, step] of path.entries()) {
    const next: YamlEntry | { key: null; value: YamlNode | undefined } | undefined =
      node.kind === 'map'
        ? node.entries.get(String(step))
        : node.kind === 'list'
          ? { key: null, value: node.items[Number(step)] }
          : undefined;
    if (!next?.value) return { node, key, missing: path.length - depth };
    ({ key, value: node } = next);
  }
  return { node, key, missing: 0 };
}

/** Plain data of a node: strings, arrays, objects; null for an empty plain value. Empty fields of a map are left out. */
export function toValue(node: YamlNode): unknown {
  if (node.kind === 'scalar') return isEmpty(node) ? null : node.text;
  if (node.kind === 'list') return node.items.map(toValue);
  const value: Record<string, unknown> = {};
  for (const [name, entry] of node.entries) {
    if (isEmpty(entry.value)) continue;
    const inner = toValue(entry.value);
    // Plain assignment would change the prototype instead of being reported as an unknown field.
    if (name === '__proto__')
      Object.defineProperty(value, name, { value: inner, enumerable: true, configurable: true, writable: true });
    else value[name] = inner;
  }
  return value;
}

/** Nothing was written: `felt:` or `felt: |` with no text below, `felt: ""`, or a group of nothing but such fields. */
export function isEmpty(node: YamlNode): boolean {
  if (node.kind === 'scalar') return !/\S/.test(node.text);
  if (node.kind === 'list' || node.entries.size === 0) return false;
  for (const { value } of node.entries.values()) if (!isEmpty(value)) return false;
  return true;
}
