import type { Span } from '../diagnostics/source.js';
import type { EntityKind } from '../model/field.js';
import type { ValuePath } from '../model/walk.js';
import type { CheckedFile } from '../validate/validate-plan.js';
import type { CheckContext } from './context.js';
import { foldedWords } from './words.js';

/** Where something is declared: the entry with its `id` and `navn`. */
export interface Declaration {
  readonly file: CheckedFile;
  /** The entry, not its name. */
  readonly path: ValuePath;
}

/** A name that the plan or its form has fixed, one of several where there are short names. */
export interface KnownName {
  readonly kind: EntityKind | 'plan' | 'part' | 'fund';
  /** Null where nothing can refer to it. */
  readonly id: string | null;
  readonly name: string;
  /** The name that `[](#id)` prints; a short name must be written in the brackets. */
  readonly isFull: boolean;
  readonly words: readonly string[];
  /**
   * A proper name has its capitals everywhere. A common one is also a word of the language, «lokale foreninger», and
   * has its capital only where it is meant as the name.
   */
  readonly isProper: boolean;
  readonly declared: Declaration | null;
  readonly span: Span | null;
}

const spokenKinds: ReadonlySet<EntityKind | undefined> = new Set(['organisation', 'unit', 'area', 'role', 'activity']);

const spoken = new WeakMap<CheckContext, readonly KnownName[]>();

/** Every name of the plan that texts may repeat, in the order in which they are declared. Found once for all rules. */
export function knownNames(context: CheckContext): readonly KnownName[] {
  const names = spoken.get(context) ?? namesOfKinds(context, spokenKinds);
  spoken.set(context, names);
  return names;
}

/** The names of some kinds, of the focus areas and of the plan. */
export function namesOfKinds(
  { plan, planFile, values }: CheckContext,
  kinds: ReadonlySet<EntityKind | undefined>,
): KnownName[] {
  const names: KnownName[] = [];
  const add = (
    name: string,
    details: Pick<KnownName, 'kind' | 'id'> & Partial<Pick<KnownName, 'isFull' | 'declared' | 'span'>>,
  ) => {
    const words = foldedWords(name);
    const isProper = details.kind === 'area' || details.kind === 'fund' || hasProperShape(name);
    if (words.length > 0) names.push({ isFull: true, declared: null, span: null, ...details, name, words, isProper });
  };
  add(plan.file.navn, { kind: 'plan', id: null, span: planFile.file.spanOf(['navn']) });
  for (const { id, navn } of plan.edition.form.indsatsområder) add(navn, { kind: 'focusArea', id });
  add('Landsbyggefonden', { kind: 'fund', id: null });
  for (const { meta, value, path, file } of values.all) {
    if (meta.role === 'id' && kinds.has(meta.declares)) {
      const declared = { file, path: path.slice(0, -1) };
      const entry = entryAt(declared);
      for (const [field, name, isFull] of namesOf(entry))
        add(name, {
          kind: meta.declares ?? 'part',
          id: String(value),
          isFull,
          declared,
          span: file.file.spanOf([...declared.path, field]),
        });
    } else if (path.at(-1) === 'navn' && path.at(-3) === 'delaktiviteter' && typeof value === 'string') {
      add(value, { kind: 'part', id: null, declared: { file, path: path.slice(0, -1) }, span: file.file.spanOf(path) });
    }
  }
  return names;
}

/** The names of interventions, each declared in a file of its own. */
export function interventionNames(files: readonly CheckedFile[]): KnownName[] {
  return files.flatMap((file): KnownName[] => {
    const name = file.file.value.navn;
    if (file.kind !== 'intervention' || typeof name !== 'string') return [];
    const words = foldedWords(name);
    if (words.length === 0) return [];
    const declared = { file, path: [] };
    const isProper = hasProperShape(name);
    const span = file.file.spanOf(['navn']);
    return [{ kind: 'intervention', id: file.name, name, isFull: true, words, isProper, declared, span }];
  });
}

interface Entry {
  readonly navn?: unknown;
  readonly kortnavn?: unknown;
}

/** What stands at a path of a file that fits its schema. */
export function entryAt({ file, path }: Declaration): Entry {
  const entry = path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown>)[step],
    file.file.value,
  );
  return entry as Entry;
}

/** «Mind Your Own Business (MYOB)» is also known without the brackets, and by what stands in them. */
function namesOf({ navn, kortnavn }: Entry): [field: string, name: string, isFull: boolean][] {
  const names: [string, string, boolean][] = [];
  if (typeof navn === 'string') {
    names.push(['navn', navn, true]);
    const inBrackets = /^(.+?)\s*\(([^)]+)\)$/.exec(navn);
    if (inBrackets?.[1] && inBrackets[2]) names.push(['navn', inBrackets[1], false], ['navn', inBrackets[2], false]);
  }
  if (typeof kortnavn === 'string' && kortnavn !== navn) names.push(['kortnavn', kortnavn, false]);
  return names;
}

/** A capital or a figure after the first letter, or a sign that no word of the language has. */
function hasProperShape(name: string): boolean {
  return /[\p{Lu}\d+]/u.test(name.slice(1));
}
