import { allOutputKinds, type OutputKind } from '../publish/output-kinds.js';
import { readChoice } from './choice.js';

/** Reads the values of `--only`, each of them one or more names with commas between. */
export function readKinds(values: readonly string[] | undefined): readonly OutputKind[] {
  if (values === undefined) return allOutputKinds;
  return values.flatMap((value) => value.split(',')).map((name) => readChoice('--only', name, allOutputKinds));
}
