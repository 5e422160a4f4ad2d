import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import { agreementTexts } from '../../agreement-texts.js';
import type { CheckContext } from '../../context.js';
import { datesIn, spelledDay } from '../../dates-in-text.js';
import { sentenceAround } from '../../sentences.js';
import { textFix } from '../../text-fix.js';

/** The regulativ that texts cite is that of the plan's edition of the form. */
export function regulativDate({ plan, values }: CheckContext): Diagnostic[] {
  const { regulativ, navn } = plan.edition.form;
  return agreementTexts(values).flatMap((text) => {
    if (!/regulativ/i.test(text.text)) return [];
    const { visible } = text;
    return datesIn(visible).flatMap(({ iso, start, end, text: written }) => {
      const isCited = /regulativ[^.;!?]{0,80}$/i.test(visible.slice(Math.max(0, start - 100), start));
      if (!isCited || iso === null || iso === regulativ || isPast.test(sentenceAround(visible, start))) return [];
      const right = spelledDay(regulativ);
      const message = `Regulativet for ${navn} er fra ${right}, ikke ${written}`;
      const fix = textFix(text, start, end, right);
      return [diagnose('HP307', message, text.span(start, end), { help: `Skriv «${right}»`, fix })];
    });
  });
}

/** What is told of an earlier plan rests on the regulativ of its time. */
const isPast = /foregående|forrige|tidligere|dengang/i;
