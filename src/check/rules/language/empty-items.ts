import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { PartsContext } from '../../context.js';

/** A list item holds a text. */
export function emptyItems({ values }: PartsContext): Diagnostic[] {
  return values.texts.flatMap((text) => {
    if (text.kind !== 'prose' || !/^[ \t]*(?:[-+*]|\d{1,2}[.)])[ \t]*$/m.test(text.text)) return [];
    const diagnostics: Diagnostic[] = [];
    let start = 0;
    let above = '';
    for (const line of text.text.split('\n')) {
      const mark = /^\s*([-+*]|\d{1,2}[.)])\s*$/.exec(line)?.[1];
      // Right under a paragraph the same sign makes a heading of it, which is another mistake.
      if (mark && (above.trim() === '' || /^\s*(?:[-+*]|\d{1,2}[.)])(?:\s|$)/.test(above))) {
        const at = start + line.indexOf(mark);
        const help = 'Skriv, hvad der skal stå i punktet, eller slet linjen';
        diagnostics.push(diagnose('HP637', 'Punktet er tomt', text.span(at, at + mark.length), { help }));
      }
      above = line;
      start += line.length + 1;
    }
    return diagnostics;
  });
}
