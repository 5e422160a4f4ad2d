import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { Booklet } from '../../../model/booklet-data.js';
import type { PartsContext } from '../../context.js';
import { listSlips } from '../../counted-lists.js';
import { firstInText } from '../../first-few.js';
import { numberWord, writtenCounts } from '../../number-words.js';
import { oncePerText } from '../../text-content.js';

const counted = new RegExp(
  String.raw`(?<!\p{L})(?<!(?:af|blandt)\s+(?:\p{L}+\s+)?)(${writtenCounts}|[2-9])\s+(?:\p{L}+e\s+)?(?:eksempler|indsatser)(?!\p{L})`,
  'giu',
);
const told = oncePerText(({ text, visible }) =>
  /eksempler|indsatser/.test(text) ? firstInText(visible.matchAll(counted)) : [],
);
const lists = oncePerText(listSlips);

/** The booklet has as many examples as it says; a list has as many points as are announced. */
export function bookletCounts({ values }: PartsContext, { interventions }: Booklet): Diagnostic[] {
  const count = interventions.length;
  return values.texts.flatMap((text) => {
    const slips = lists(text.content).map(({ start, end, message, help }) =>
      diagnose('HP357', message, text.span(start, end), { help }),
    );
    if (text.file.kind !== 'booklet') return slips;
    const counts = told(text.content).flatMap(({ 0: written, 1: word = '', index }) => {
      if (numberWord(word) === count) return [];
      const message = `«${written.replaceAll(/\s+/g, ' ')}», men hæftet har ${count === 1 ? 'én indsats' : `${count} indsatser`}`;
      const help = 'Ret antallet, eller se efter, om en indsats mangler';
      return [diagnose('HP357', message, text.span(index, index + written.length), { help })];
    });
    return [...slips, ...counts];
  });
}
