import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { YamlFile } from '../../../load/yaml-file.js';
import { findNode } from '../../../load/yaml-node.js';
import type { ValuePath } from '../../../model/walk.js';
import type { PartsContext } from '../../context.js';

/** What the form asks for is filled in; a draft may lack it, a final document may not. */
export function formFields({ values }: PartsContext): Diagnostic[] {
  return values.missing.map(({ meta, file: { file }, path, group }) => {
    const name = String(path.at(-1));
    const title = meta.title && meta.title.toLowerCase() !== name ? ` (${meta.title})` : '';
    const gap = isThere(file, path) ? null : file.gapFor(path, group);
    const where = gap ? (gap.before ? ` før «${gap.before}»` : ' sidst') : '';
    const help = `Tilføj «${name}:» med indhold${where}. Udkastet viser formularens vejledning, så længe feltet er tomt`;
    const message = `Feltet «${name}»${title} er ikke udfyldt${ownerOf(file, path)}`;
    return diagnose('HP301', message, gap?.at ?? file.spanOf(path), { help });
  });
}

/** The field's name stands there with nothing behind it. */
function isThere(file: YamlFile, path: ValuePath): boolean {
  return findNode(file.root, path).missing === 0;
}

/** ` i «HippHopp+»`: the nearest thing around the field that has a name or an id. */
function ownerOf(file: YamlFile, path: ValuePath): string {
  for (let depth = path.length - 1; depth > 0; depth--) {
    const owner = path
      .slice(0, depth)
      .reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], file.value);
    const { navn, id } = owner as { navn?: unknown; id?: unknown };
    if (typeof navn === 'string' || typeof id === 'string') return ` i «${String(navn ?? id)}»`;
  }
  return '';
}
