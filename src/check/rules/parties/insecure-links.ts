import { type Diagnostic, replaceSpan } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { PartsContext } from '../../context.js';

/** Links lead to the safe address of a page, which nearly every site has by now. */
export function insecureLinks({ values }: PartsContext): Diagnostic[] {
  return values.texts.flatMap((text) => {
    if (text.kind === 'plain' || !text.text.includes('](http://')) return [];
    return [...text.text.matchAll(/\]\((http:\/\/[^)\s]+)\)/g)].map((match) => {
      const start = match.index + 2;
      const at = text.span(start, start + 'http://'.length);
      const isPlain = at.source.text.slice(at.start, at.end) === 'http://';
      return diagnose('HP358', `Linket til ${match[1]} er ikke sikkert`, at, {
        help: 'Skriv https:// og se efter, at siden stadig er der',
        fix: isPlain ? replaceSpan('Ret til «https://»', at, 'https://') : null,
      });
    });
  });
}
