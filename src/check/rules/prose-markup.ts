import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { diagnose } from '../../diagnostics/registry.js';
import { walk } from '../../model/walk.js';
import type { CheckContext } from '../context.js';

/** Prose keeps to the Markdown that every format can show; one-line fields hold one paragraph. */
export function proseMarkup({ files, prose }: CheckContext): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const { file, schema } of files) {
    walk(schema, file.value, {
      value: (meta, value, path) => {
        if (typeof value !== 'string' || (meta.role !== 'prose' && meta.role !== 'inline')) return;
        const { problems, root } = prose.read(value);
        for (const { code, message, help, start, end } of problems)
          found.push(diagnose(code, message, file.spanInText(path, start, end), { help }));
        const block =
          meta.role === 'inline' && problems.length === 0 && root.children.find(({ type }) => type !== 'paragraph');
        if (block) {
          const span = file.spanInText(
            path,
            block.position?.start.offset ?? 0,
            block.position?.end.offset ?? value.length,
          );
          const help = 'Skriv \\ foran tegnet, der begynder listen eller overskriften, eller skriv en almindelig linje';
          found.push(
            diagnose('HP120', 'Feltet er én linje og kan ikke rumme lister eller overskrifter', span, { help }),
          );
        }
      },
    });
  }
  return found;
}
