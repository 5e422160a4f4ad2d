import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';

const held =
  /\b(?:\p{L}*samtaler?|\p{L}*møder?|arrangementer|events?|\p{L}*aktiviteter|workshops?|kurser|nyhedsbreve?)$/iu;

/** A sub-goal is a change among the residents: the number of meetings held says only that something was done. */
export function countedOutputs(context: CheckContext): Diagnostic[] {
  return context.plan.subAgreements.flatMap(({ area, content }) => {
    const file = context.fileOf('subAgreement', area.id)?.file;
    return (content.delmål ?? []).flatMap(({ tekst, indikatorer }, index) => {
      const units = indikatorer.map(({ mål }) => (typeof mål === 'object' ? mål.enhed : undefined));
      if (!file || !units.every((unit) => unit !== undefined && held.test(unit))) return [];
      const message = `Delmålet «${tekst}» følges kun med en optælling af ${units.join(' og ')}`;
      const help = 'Tilføj en indikator, der viser, om noget bliver anderledes for beboerne';
      return [diagnose('HP375', message, file.spanOf(['delmål', index, 'tekst']), { help })];
    });
  });
}
