import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { YamlFile } from '../../../load/yaml-file.js';
import type { ValuePath } from '../../../model/walk.js';
import type { CheckContext } from '../../context.js';

/** What the form asks for is filled in; a draft may lack it, a final document may not. */
export function formFields({ values }: CheckContext): Diagnostic[] {
  return values.missing.map(({ meta, file: { file }, path }) => {
    const name = String(path.at(-1));
    const title = meta.title && meta.title.toLowerCase() !== name ? ` (${meta.title})` : '';
    const help = `Tilføj «${name}:» med indhold. Udkastet viser formularens vejledning, så længe feltet er tomt`;
    const message = `Feltet «${name}»${title} er ikke udfyldt${ownerOf(file, path)}`;
    return diagnose('HP301', message, file.spanOf(path), { help });
  });
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
