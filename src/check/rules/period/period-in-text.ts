import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import { agreementTexts } from '../../agreement-texts.js';
import type { CheckContext } from '../../context.js';
import { writtenDay } from '../../dates-in-text.js';
import { periodSlips } from '../../period-slips.js';

/** Where the text names the plan's period, it is the declared one. */
export function periodInText({ plan, planFile, values }: CheckContext): Diagnostic[] {
  const { fra, til } = plan.file.periode;
  return agreementTexts(values).flatMap((text) =>
    periodSlips(text.visible, plan).map(({ start, end }) => {
      const written = text.visible.slice(start, end).replaceAll(/\s+/g, ' ');
      const message = `Teksten siger «${written}», men planens periode er ${writtenDay(fra)}-${writtenDay(til)}`;
      const help = 'Ret teksten, eller skriv «i planens periode» uden at gentage årstallene';
      const related = [{ message: 'Perioden', span: planFile.file.keySpanOf(['periode']) }];
      return diagnose('HP335', message, text.span(start, end), { help, related });
    }),
  );
}
