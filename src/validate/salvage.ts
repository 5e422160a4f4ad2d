import * as z from 'zod';
import { suggest } from '../diagnostics/suggest.js';
import { YamlFile } from '../load/yaml-file.js';
import type { Path, YamlEntry, YamlNode } from '../load/yaml-node.js';
import { optionToExplain } from '../model/values/by-shape.js';
import { schemaAt } from '../model/walk.js';
import { unionAt } from './field-schemas.js';

/** What is left of a file whose fields do not all fit. Places are those of the file. */
export interface Salvaged<S extends z.ZodType> {
  /** Fits the schema, apart from fields of its own that a file must have and that are not there or do not fit. */
  readonly file: YamlFile;
  /** Null where such a field is lacking. */
  readonly value: z.output<S> | null;
  /** Nothing is left out: names of fields were misspelt at most, and it is plain which were meant. */
  readonly isWhole: boolean;
}

/** Each round leaves out more; a file is no deeper than this. */
const mostRounds = 40;

/**
 * Takes out what does not fit: the value, or where its group cannot do without it the group. What is misspelt is read as what
 * it means. Null where the file is not the file of fields that it should be.
 */
export function salvage<S extends z.ZodType>(file: YamlFile, schema: S): Salvaged<S> | null {
  let left = file;
  let isWhole = true;
  for (let round = 0; round < mostRounds; round++) {
    const result = schema.safeParse(left.value, { reportInput: true });
    if (result.success) return { file: left, value: result.data, isWhole };
    const changes = new Changes();
    for (const issue of result.error.issues) noteChanges(left, schema, issue, issue.path, changes);
    if (changes.isNone) return { file: left, value: null, isWhole: false };
    isWhole &&= changes.onlyRenames;
    left = new YamlFile(file.source, changed(left.root, changes.root));
  }
  return null;
}

/** What is to happen along the branches of a file. */
interface Branch {
  readonly inner: Map<string, Branch>;
  isOut: boolean;
  /** The field's right name. */
  name: string | null;
}

class Changes {
  readonly root: Branch = { inner: new Map(), isOut: false, name: null };
  onlyRenames = true;

  get isNone(): boolean {
    return this.root.inner.size === 0;
  }

  /** The file itself stays, whatever it lacks. */
  takeOut(path: Path): void {
    this.onlyRenames = false;
    if (path.length > 0) this.at(path).isOut = true;
  }

  rename(path: Path, name: string): void {
    this.at(path).name = name;
  }

  private at(path: Path): Branch {
    return path.reduce<Branch>((branch, step) => {
      const next = branch.inner.get(String(step)) ?? { inner: new Map(), isOut: false, name: null };
      branch.inner.set(String(step), next);
      return next;
    }, this.root);
  }
}

function noteChanges(file: YamlFile, schema: z.ZodType, issue: z.core.$ZodIssue, path: Path, changes: Changes): void {
  if (issue.code === 'unrecognized_keys') {
    const here = schemaAt(schema, file.value, path);
    const free =
      here instanceof z.ZodObject ? Object.keys(here.shape).filter((name) => !isThere(file, path, name)) : [];
    const taken = new Set<string>();
    for (const key of issue.keys) {
      const meant = suggest(key, free);
      if (meant && !taken.has(meant)) changes.rename([...path, key], meant);
      else changes.takeOut([...path, key]);
      if (meant) taken.add(meant);
    }
  } else if (issue.code === 'invalid_union') {
    const inner = innerIssues(file, schema, issue, path);
    if (inner.length === 0) changes.takeOut(path);
    for (const each of inner) noteChanges(file, schema, each, [...path, ...each.path], changes);
  } else {
    // What is not there cannot be taken out: it is the group around it that does not fit.
    changes.takeOut(valueAt(file, path) === undefined ? path.slice(0, -1) : path);
  }
}

/** The problems of the way of writing that the author chose; none where it is no way of writing the field. */
function innerIssues(
  file: YamlFile,
  schema: z.ZodType,
  issue: Extract<z.core.$ZodIssue, { code: 'invalid_union' }>,
  path: Path,
): readonly z.core.$ZodIssue[] {
  const union = unionAt(schema, file.value, path);
  const value = valueAt(file, path);
  const option = union && value !== undefined && value !== null && optionToExplain(union.options, value);
  return (option && issue.errors[union.options.indexOf(option as (typeof union.options)[number])]) || [];
}

function isThere(file: YamlFile, path: Path, name: string): boolean {
  return valueAt(file, [...path, name]) !== undefined;
}

function valueAt(file: YamlFile, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<PropertyKey, unknown>)[step]
        : undefined,
    file.value,
  );
}

function changed(node: YamlNode, { inner }: Branch): YamlNode {
  if (inner.size === 0 || node.kind === 'scalar') return node;
  if (node.kind === 'list') {
    const items = node.items.flatMap((item, index) => {
      const branch = inner.get(String(index));
      if (branch?.isOut) return [];
      return [branch ? changed(item, branch) : item];
    });
    return { ...node, items };
  }
  const entries = new Map<string, YamlEntry>();
  for (const [name, entry] of node.entries) {
    const branch = inner.get(name);
    if (branch?.isOut) continue;
    entries.set(branch?.name ?? name, branch ? { key: entry.key, value: changed(entry.value, branch) } : entry);
  }
  return { ...node, entries };
}
