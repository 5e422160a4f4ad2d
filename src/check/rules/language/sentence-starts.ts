import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { PartsContext } from '../../context.js';
import { runningText } from '../../running-text.js';

/** A paragraph of sentences begins with a capital, unless it goes on after a list. */
export function sentenceStarts({ values }: PartsContext): Diagnostic[] {
  const running = runningText(values);
  return running.blocks.flatMap((block, index) => {
    const before = running.blocks[index - 1];
    if (block.kind !== 'paragraph' || (before?.text === block.text && before.kind === 'item')) return [];
    const text = running.all.slice(block.start, block.end);
    const word = /^\s*(\p{Ll}+)(?![\p{L}.)])/u.exec(text);
    if (!word?.[1] || !/[.:!?]\s*$/.test(text) || text.split(/\s+/).length < sentence) return [];
    const end = block.start + word[0].length;
    const message = `Afsnittet begynder med lille bogstav: «${word[1]}»`;
    const help = 'Skriv et stort bogstav, eller skriv den begyndelse, der mangler';
    return [diagnose('HP632', message, running.span(end - word[1].length, end), { help })];
  });
}

/** As many words as make a sentence. */
const sentence = 6;
