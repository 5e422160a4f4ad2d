import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import { agreementTexts } from '../../agreement-texts.js';
import type { PartsContext } from '../../context.js';

/** Words that no sentence and no name ends with. */
const opening =
  /(?<![\p{L}\d-])(?:og|eller|men|at|samt|som|fordi|hvis|når|både|herunder|en|et|der|hvor|gennem|mellem|inden\s+for)$/iu;

/** A field goes on to the end: nothing is announced that does not come. */
export function cutOffTexts({ values }: PartsContext): Diagnostic[] {
  return agreementTexts(values).flatMap((text) => {
    const written = text.text.trimEnd();
    const why = text.kind === 'prose' ? cutInProse(written) : cutInLine(written);
    if (why === null) return [];
    const length = /\S+$/.exec(written.slice(-80))?.[0].length ?? 0;
    const help = 'Skriv færdig, eller slet det, der er tilovers';
    return [diagnose('HP311', why, text.span(written.length - length, written.length), { help })];
  });
}

function cutInLine(line: string): string | null {
  if (!opening.test(line) && !/[\p{L}\d)][,:-]$|–$/u.test(line)) return null;
  const end = line.slice(-25).replaceAll(/\s+/g, ' ').trimStart();
  return `Linjen holder op for tidligt: «…${end}»`;
}

/** Sentences that stop are told by another rule; here it is what stands last in the field. */
function cutInProse(text: string): string | null {
  if (text.endsWith(':')) return 'Der er intet efter kolonet';
  return /^ *#{3,4} /.test(text.slice(text.lastIndexOf('\n') + 1)) ? 'Der er ingen tekst under overskriften' : null;
}
