import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { PartsContext } from '../../context.js';
import { fold } from '../../words.js';

/** A field's label comes from the form; typed again in the field it stands twice. */
export function typedLabels({ values }: PartsContext): Diagnostic[] {
  const labels = new Map<string, Set<string>>();
  for (const { meta, path } of values.all) {
    if (meta.role !== 'prose' && meta.role !== 'inline') continue;
    const field = String(path.at(-1));
    const known = labels.get(field);
    if (known) known.add(meta.title ?? field);
    else labels.set(field, new Set([field, meta.title ?? field]));
  }
  return values.texts.flatMap((text) => {
    if (text.kind === 'plain') return [];
    // A label ends with a colon, at a sign of markup or with its line.
    if (text.text.length > 80 && !/[:*_\n]/.test(text.text.slice(0, 80))) return [];
    const start = /^[\s#*_]*/.exec(text.text)?.[0].length ?? 0;
    const written = /^[\p{L}\d() -]{2,60}?(?=[*_]*(?::|\s*\n|\s*$))/u.exec(text.text.slice(start, start + 70))?.[0];
    if (written === undefined) return [];
    const isLabel = [...(labels.get(String(text.path.at(-1))) ?? [])].some(
      (label) => letters(label) === letters(written),
    );
    if (!isLabel) return [];
    const isAll = text.text.slice(start + written.length).replaceAll(/[\s:*_]/g, '') === '';
    const message = isAll
      ? `Feltet indeholder kun sin egen betegnelse «${written}»`
      : `«${written}» er feltets egen betegnelse og kommer til at stå to gange`;
    const help = isAll ? 'Skriv det, som feltet spørger om' : `Slet «${written}»: formularen sætter betegnelsen ind`;
    return [diagnose('HP314', message, text.span(start, start + written.length), { help })];
  });
}

/** `Målgruppe(r)` and `målgrupper` alike. */
function letters(label: string): string {
  return fold(label)
    .replaceAll(/[^\p{L}\d]/gu, '')
    .replace(/e?r?$/, '');
}
